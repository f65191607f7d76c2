// 工具自查 on the built add-on: from what is recorded, without writing anything.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import {
  adoptAs,
  CLASSIC,
  CLASSIC_ROWS,
  classicSheet,
  confirmation,
  looks,
  openLedger,
  SHEET,
} from '../adopting'
import { refusal, saveSettings, sender, value } from '../receivables-desk'

/** Six rows whose phone numbers stand on one, and a column 业务员 that was not taken into use. */
const opened = (rows = 6) => {
  const body = Array.from({ length: rows }, (_, at) => {
    const row = [...(CLASSIC_ROWS[at % CLASSIC_ROWS.length] ?? [])]
    row[2] = at === 0 ? '13800000001' : ''
    return [...row, '林晓']
  })
  const [title = [], , ...data] = classicSheet(body)
  const { host, ann } = openLedger([title, [...CLASSIC, '业务员'], ...data])
  const draft = value(ann, 'setup.read', {})
  const confirmed = confirmation(draft)
  value(ann, 'setup.confirm', {
    ...confirmed,
    columns: confirmed.columns.filter(({ field }) => field !== 'owner'),
  })
  return { host, ann }
}

const kinds = (person: Person) => value(person, 'review', {}).findings.map(({ kind }) => kind)

describe('工具自查', () => {
  it('names what is not used, and stops when it is', () => {
    const { ann } = opened(20)
    const { columns, findings } = value(ann, 'review', {})
    expect(columns).toBe(11)
    expect(findings).toContainEqual({ kind: 'column-unused', field: 'owner', header: '业务员' })
    expect(findings).toContainEqual({
      kind: 'column-sparse',
      field: 'phone',
      header: '联系电话',
      filled: 1,
      rows: 20,
    })
    expect(kinds(ann)).toEqual(
      expect.arrayContaining([
        'sender-missing',
        'thresholds-default',
        'policy-default',
        'board-missing',
        'norms-missing',
      ]),
    )
    saveSettings(ann, settings => ({
      ...settings,
      sender,
      thresholds: { ...settings.thresholds, dueSoonDays: 10 },
    }))
    value(ann, 'board', { again: false })
    value(ann, 'norms', { overwrite: false })
    const after = kinds(ann)
    for (const kind of ['sender-missing', 'thresholds-default', 'board-missing', 'norms-missing'] as const) {
      expect(after).not.toContain(kind)
    }
    expect(after).toContain('reminders-never')
    expect(after).toContain('policy-default')
  })

  it('says when nobody keeps daily totals', () => {
    const { ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    expect(kinds(ann)).toContain('hourly-off')
    adoptAs(ann)
    expect(kinds(ann)).not.toContain('hourly-off')
  })

  it('writes nothing', () => {
    const { host, ann } = opened()
    const before = looks(host, [SHEET, '每日合计'])
    const properties = host.properties('document')
    const run = ann.rpc('review', {})
    expect(run.cellsWritten).toBe(0)
    expect(looks(host, [SHEET, '每日合计'])).toEqual(before)
    expect(host.properties('document')).toEqual(properties)
  })

  it('asks for no more calls with a thousand rows than with six', () => {
    const [few, lots] = [opened(6), opened(1000)].map(({ ann }) => ann.rpc('review', {}).totalCalls)
    expect(lots).toBeLessThanOrEqual(few ?? 0)
  })

  it('refuses before set-up', () => {
    expect(refusal(openLedger().ann, 'review', {}).code).toBe('not-set-up')
  })
})
