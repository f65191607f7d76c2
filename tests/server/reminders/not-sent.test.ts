// 为何未发 written on the built add-on while others are at the document, and where it cannot be written.
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host/types'
import { customers, type Desk, letters, logRows, openDesk, refusal, value } from '../receivables-desk'

const A = 'a公司'

const rowsOf = (host: Host, sheet: string): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet(sheet).values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

/** Into the first row below the header, by label. */
const typeInto = ({ host, ann }: Desk, sheet: string, cells: Record<string, string>, row = 2) => {
  const [header = []] = host.sheet(sheet).values()
  for (const [label, text] of Object.entries(cells))
    ann.type(sheet, `${String.fromCharCode(65 + header.indexOf(label))}${row}`, text)
}

/** The first row below the header once more below it. */
const copyRow = (desk: Desk, sheet: string) => {
  const [first = {}] = rowsOf(desk.host, sheet)
  const filled = Object.entries(first).filter(([, cell]) => cell !== null && cell !== '')
  typeInto(desk, sheet, Object.fromEntries(filled.map(([label, cell]) => [label, String(cell)])), 3)
}

const held = { customer: A, item: null, kind: 'legal', amount: null, until: '2026-12-31' } as const

describe('the reasons of a run', () => {
  it('that cannot be written leave the run as it was: letters sent, the run told, nobody kept waiting', () => {
    const { host, ann } = openDesk(customers(2))
    const confirmed = letters(value(ann, 'reminders', {}))
    // The first sheet the run makes is 催款记录.
    host.faults.arm({ member: 'Spreadsheet.insertSheet', nth: 2, throwMessage: '服务错误' })
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed })).toMatchObject({ sent: 2 })
    expect(logRows(host).map(row => row.结果)).toEqual(['已发出', '已发出'])
    expect(host.sheetNames()).not.toContain('为何未发')
    const after = value(ann, 'reminders', {})
    expect(after.busy).toBeNull()
    expect(after.runs).toMatchObject([{ sent: 2, failed: 0 }])
  })

  it('are written before another run may begin', () => {
    const { host, ann } = openDesk(customers(2))
    const bob = host.as('bob@example.com')
    const [first, second] = letters(value(ann, 'reminders', {}))
    const chosen = (one: typeof first) => ({ test: false, letters: one === undefined ? [] : [one] })
    const refused: string[] = []
    host.faults.arm({
      member: 'Spreadsheet.insertSheet',
      nth: 2,
      meanwhile: () => refused.push(refusal(bob, 'reminders.send', chosen(second)).code),
    })
    value(ann, 'reminders.send', chosen(first))
    expect(refused).toEqual(['busy'])
  })

  it('of a hold whose last day nobody can read, and of a pause with a blank after its reason, are written once', () => {
    const { host, ann } = openDesk(customers(4))
    value(ann, 'holds.add', { ...held, reason: '已起诉' })
    typeInto({ host, ann }, '暂停催款', { 到: '' })
    const hold = { until: '2026-12-31', reason: '等对账 ' }
    value(ann, 'reminders.arrange', { customer: 'b公司', hold })
    const sendFirst = () => {
      const [first] = letters(value(ann, 'reminders', {}))
      value(ann, 'reminders.send', { test: false, letters: first === undefined ? [] : [first] })
    }
    sendFirst()
    sendFirst()
    const paused = rowsOf(host, '为何未发').filter(({ 客户 }) => 客户 === 'A公司' || 客户 === 'B公司')
    expect(paused.map(row => [row.客户, row.再看的日子])).toEqual([
      ['A公司', null],
      ['B公司', '2027-01-01'],
    ])
  })
})

describe('a row that somebody copied', () => {
  it('of a hold ends with it', () => {
    const { host, ann } = openDesk(customers(1))
    const { id } = value(ann, 'holds.add', { ...held, reason: '已起诉' })
    copyRow({ host, ann }, '暂停催款')
    expect(value(ann, 'holds', { customer: A }).active).toHaveLength(2)
    expect(value(ann, 'holds.end', { id })).toMatchObject({ id, ended: true })
    expect(value(ann, 'holds', { customer: A }).active).toEqual([])
    expect(letters(value(ann, 'reminders', {}))).toHaveLength(1)
  })

  it('of a promise is no longer waited for when the promise is not', () => {
    const { host, ann } = openDesk(customers(1))
    const { key } = value(ann, 'followUps', { customer: A })
    const promised = { on: '2026-11-30', amount: 50_000 }
    const talk = { channel: 'call', outcome: 'promised', words: '', next: null, hold: true } as const
    const { followUp } = value(ann, 'followUps.log', { key, customer: A, promised, ...talk })
    copyRow({ host, ann }, '跟进记录')
    expect(letters(value(ann, 'reminders', {}))).toEqual([])
    value(ann, 'followUps.stopWaiting', { key: followUp.key })
    expect(letters(value(ann, 'reminders', {}))).toHaveLength(1)
  })
})

describe('a contract written in two rows of one number', () => {
  it('can be disputed up to what is open of both', () => {
    const { ann } = openDesk([
      { customer: 'A', open: 300, reference: 'HT-1' },
      { customer: 'A', open: 400, reference: 'HT-1', due: '2026-11-12' },
    ])
    const { items } = value(ann, 'holds', { customer: A })
    expect(items.map(({ what, open }) => [what, open])).toEqual([['HT-1', 70_000]])
    const part = { ...held, kind: 'dispute', item: items[0]?.item ?? '', reason: '色差' } as const
    expect(refusal(ann, 'holds.add', { ...part, amount: 70_001 }).code).toBe('value-malformed')
    value(ann, 'holds.add', { ...part, amount: 60_000 })
    expect(letters(value(ann, 'reminders', {}))).toEqual([{ customer: A, total: 10_000 }])
  })
})
