// The check of the data on the built add-on: causes, score, 历史遗留, 体检记录 and the weekly check.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host } from '../../../host/types'
import { adoptAs, CLASSIC_ROWS, classicSheet, openLedger, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'
import { tidy, untidyLedger } from './untidy'

const GONE = ['己公司', '', '', 'f@example.com', '门厅', '2026-10-20', 300, 100, 200, '净30天', '']
const BAD: CellInput[][] = [
  ...CLASSIC_ROWS,
  ['丁公司', '', '12', 'not an address', '大堂', '2026-10-01', '约5万', 0, 0, '净30天', ''],
  ['丁有限公司', '', '13800000001', '', '样板', '2026-10-20', 300, 100, 200, '净30天', ''],
  ['丁公司', '', '', '', '样板', '1926-10-20', 300, 100, 200, '净30天', ''],
  ['丙公司', '王五', '13800000003', 'c@example.com', '售楼处', '2026-03-01', 80000, 80000, 0, '3个月', ''],
  GONE,
]

const adopted = (rows = BAD) => {
  const ledger = openLedger(classicSheet(rows))
  adoptAs(ledger.ann)
  return ledger
}

const logRows = (host: Host) =>
  host
    .sheet('体检记录')
    .values()
    .slice(1)
    .filter(([at]) => at !== null)

describe('the check', () => {
  it('holds rows and customers against one another, what touches amounts first', () => {
    const { ann } = adopted()
    const found = value(ann, 'check', {}).groups.map(({ code, severity, problems }) => [
      severity,
      code,
      problems.map(({ place, other }) => [place.row, ...(other === undefined ? [] : [other.place.row])]),
    ])
    expect(found).toEqual([
      ['amounts', 'amount-unreadable', [[7]]],
      ['amounts', 'item-doubled', [[10, 5]]],
      ['letters', 'date-outlier', [[9]]],
      ['letters', 'customers-alike', [[8, 7]]],
      ['letters', 'email-malformed', [[7]]],
      ['rest', 'phone-malformed', [[7]]],
      ['rest', 'phone-shared', [[8, 3]]],
    ])
  })

  it('names an arrangement whose customer was renamed, and our due day that somebody overwrote', () => {
    const { ann } = adopted()
    value(ann, 'reminders.arrange', { customer: '己公司', way: 'never' })
    ann.type(SHEET, 'A11', '己股份')
    ann.type(SHEET, 'L3', '2026-12-31')
    const found = value(ann, 'check', {}).groups.flatMap(({ problems }) =>
      problems.map(({ code, place, value: text, expectedDay }) => [
        code,
        place.sheet,
        place.row,
        text,
        expectedDay,
      ]),
    )
    expect(found).toContainEqual(['orphan-arrangement', '催款安排', 2, '己公司', undefined])
    expect(found).toContainEqual(['due-cell-differs', SHEET, 3, '2026-12-31', '2026-06-09'])
    value(ann, 'refresh', {})
    const after = value(ann, 'check', {}).groups.map(({ code }) => code)
    expect(after).not.toContain('due-cell-differs')
  })

  it('scores every row once, by its gravest finding, and says the same in both places', () => {
    const { ann } = adopted()
    // Rows 7 and 10 lose 1, 8 and 9 lose 0.5: 6 of 9 are left.
    const expected = { score: 66, withAcknowledged: 66, rows: 9, soundRows: 5 }
    expect(value(ann, 'check', {}).health).toEqual(expected)
    expect(value(ann, 'home', {})).toMatchObject({ health: expected, problemCount: 7 })
  })
})

describe('历史遗留', () => {
  const acknowledgeAll = (person: ReturnType<typeof adopted>['ann'], code: string) => {
    const group = value(person, 'check', {}).groups.find(one => one.code === code)
    return { code, key: null, seen: group?.seen ?? '', what: '看过了' }
  }

  it('counts a whole cause apart in one click, with who and when, for everybody', () => {
    const { host, ann } = adopted()
    expect(value(ann, 'data.acknowledge', acknowledgeAll(ann, 'amount-unreadable'))).toMatchObject({
      acknowledged: 1,
    })
    const view = value(host.as('bob@example.com'), 'check', {})
    expect(view.groups.map(({ code }) => code)).not.toContain('amount-unreadable')
    expect(view.acknowledged.map(({ code, count, by, on }) => [code, count, by, on])).toEqual([
      ['amount-unreadable', 1, 'owner@example.com', '2026-11-21'],
    ])
    // Row 7 still has its malformed address.
    expect(view.health).toMatchObject({ score: 72, withAcknowledged: 66 })
    expect(host.sheet('历史遗留').hidden).toBe(true)
    expect(host.sheet('历史遗留').values('A2:D2')).toEqual([
      ['看过了', `${SHEET} 7`, '约5万', 'owner@example.com'],
    ])
  })

  it('stays when rows are sorted, and comes back when the cell says something else', () => {
    const { ann } = adopted()
    value(ann, 'data.acknowledge', acknowledgeAll(ann, 'amount-unreadable'))
    ann.insertRows(SHEET, 4)
    const open = () => value(ann, 'check', {}).groups.map(({ code }) => code)
    expect(open()).not.toContain('amount-unreadable')
    ann.type(SHEET, 'G8', '约6万')
    expect(open()).toContain('amount-unreadable')
    ann.type(SHEET, 'G8', '约5万')
    expect(open()).not.toContain('amount-unreadable')
  })

  it('is taken back from the notice alone: what a colleague took for what it is stays', () => {
    const { host, ann } = adopted()
    value(ann, 'data.acknowledge', acknowledgeAll(ann, 'amount-unreadable'))
    ann.type(SHEET, 'G8', '约6万')
    const bob = host.as('bob@example.com')
    const { act } = value(bob, 'data.acknowledge', acknowledgeAll(bob, 'amount-unreadable'))
    const counted = () => value(ann, 'check', {}).acknowledged.map(({ code, count, by }) => [code, count, by])
    expect(counted()).toEqual([['amount-unreadable', 2, 'bob@example.com']])
    expect(value(bob, 'data.withdraw', { code: 'amount-unreadable', key: null, act })).toEqual({
      withdrawn: 1,
    })
    expect(counted()).toEqual([['amount-unreadable', 1, 'owner@example.com']])
  })

  it('can be taken back', () => {
    const { ann } = adopted()
    const [finding] =
      value(ann, 'check', {}).groups.find(({ code }) => code === 'phone-shared')?.problems ?? []
    const one = { code: 'phone-shared', key: finding?.key ?? null }
    value(ann, 'data.acknowledge', { ...one, seen: '', what: '同一位会计' })
    expect(value(ann, 'check', {}).acknowledged).toHaveLength(1)
    expect(value(ann, 'data.withdraw', one)).toEqual({ withdrawn: 1 })
    expect(value(ann, 'check', {}).acknowledged).toEqual([])
    value(ann, 'data.acknowledge', { ...one, seen: '', what: '同一位会计' })
    expect(value(ann, 'check', {}).acknowledged).toHaveLength(1)
  })

  it('of a cause is refused when it is not what was seen any more', () => {
    const { host, ann } = adopted()
    const seen = acknowledgeAll(ann, 'email-malformed')
    host.as('bob@example.com').type(SHEET, 'D4', 'also wrong')
    expect(refusal(ann, 'data.acknowledge', seen).code).toBe('findings-changed')
    expect(refusal(ann, 'data.acknowledge', { ...seen, key: 'nothing' }).code).toBe('findings-changed')
    expect(value(ann, 'check', {}).acknowledged).toEqual([])
  })

  it('waits its turn, and asks for the right to edit', () => {
    const { host, ann } = adopted()
    const asked = acknowledgeAll(ann, 'email-malformed')
    const lock = host.holdLock('document')
    expect(refusal(ann, 'data.acknowledge', asked).code).toBe('busy')
    lock.release()
    host.share('eve@example.com', 'viewer')
    expect(refusal(host.as('eve@example.com'), 'data.acknowledge', asked).code).toBe('no-permission')
  })
})

describe('体检记录', () => {
  it('has one row a check whose figures are new that day', () => {
    const { host, ann } = adopted()
    value(ann, 'check', {})
    value(host.as('bob@example.com'), 'check', {})
    expect(logRows(host)).toEqual([['2026-11-21 09:00', 'owner@example.com', 66, 9, 2, 3, 2, 0]])
    expect(host.sheet('体检记录').hidden).toBe(true)
    ann.type(SHEET, 'G7', '50000')
    const view = value(ann, 'check', {})
    expect(view.earlier).toBeNull()
    expect(logRows(host)).toHaveLength(2)
    host.clock.advance({ days: 1 })
    expect(value(ann, 'check', {}).earlier).toEqual({ on: '2026-11-21', score: view.health.score })
  })

  it('is not written for who may only look', () => {
    const { host } = adopted()
    host.share('eve@example.com', 'viewer')
    value(host.as('eve@example.com'), 'check', {})
    expect(host.sheetNames()).not.toContain('体检记录')
  })

  it('gets a row every Monday also when nobody looks, later in the week where Monday was missed', () => {
    const { host, ann } = adopted()
    host.clock.advance({ days: 1 })
    expect(host.sheetNames()).not.toContain('体检记录')
    host.clock.advance({ days: 2 })
    expect(logRows(host).map(([at, by]) => [String(at).slice(0, 10), by])).toEqual([
      ['2026-11-23', '每周自动'],
    ])
    host.clock.advance({ days: 8 })
    expect(logRows(host).map(([at]) => String(at).slice(0, 10))).toEqual(['2026-11-23', '2026-11-30'])
    expect(value(ann, 'check', {}).earlier?.on).toBe('2026-11-30')
  })
})

describe('uninstalling', () => {
  it('takes what is only for undo, and keeps the records unless told otherwise', () => {
    const { host, ann } = untidyLedger()
    tidy(ann)
    value(ann, 'check', {})
    expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toEqual([
      '每日合计',
      '撤销用',
      '进行中的清单',
    ])
    expect(host.sheetNames()).toEqual([SHEET, '体检记录'])
    expect(host.properties('document')).toEqual({})
    adoptAs(ann)
    expect(value(ann, 'uninstall', { keepLog: false }).sheetsRemoved).toContain('体检记录')
    expect(host.sheetNames()).toEqual([SHEET])
  })
})
