// 关账 on the built add-on: a month is frozen, what is changed in it later is listed and acknowledged, the last month can be opened again.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../../host/types'
import type { LateView } from '../../../src/contract/closing'
import { SHEET } from '../adopting'
import { form, opened, ROWS, record, viewOf } from '../receipts/till'
import { refusal, value } from '../receivables-desk'

const OCTOBER = '2026-10'
const view = (person: Person) => value(person, 'closing', { month: null, offer: null })
const close = (person: Person, month = OCTOBER) => value(person, 'closing.close', { month })
const late = (person: Person): Extract<LateView, { status: 'kept' }> => {
  const found = view(person).late
  if (found?.status !== 'kept') throw new Error(`no list: ${JSON.stringify(found)}`)
  return found
}
const rowsOf = (host: Host, sheet: string) => {
  const [header = [], ...rows] = host.sheet(sheet).values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}
const sheets = (host: Host) => host.model.getters.getSheetIds().map(id => host.model.getters.getSheetName(id))

describe('closing a month', () => {
  it('is offered for the last one that ended, says what it would freeze, and writes nothing before it is asked to', () => {
    const { host, ann } = opened()
    const { months, closable, offer, late: none } = view(ann)
    expect([months, closable[0], closable.length, none]).toEqual([[], OCTOBER, 12, null])
    // Due on 2026-10-01 and before: all but HT-4, which is due at the end of the year.
    expect(offer).toMatchObject({
      asOf: '2026-10-31',
      items: 4,
      balance: 400_000,
      overdue: 200_000,
      unreadable: 0,
    })
    expect(sheets(host)).toEqual([SHEET, '每日合计'])
  })

  it('counts no receipt of the next month that was entered before the close: the same as the ageing of that day', () => {
    const { ann } = opened()
    record(ann, 300, { on: '2026-11-10' })
    expect(view(ann).offer).toMatchObject({ balance: 400_000, overdue: 200_000 })
    close(ann)
    const aged = value(ann, 'aging', { by: 'due', asOf: '2026-10-31', narrowing: null })
    const { months } = view(ann)
    expect([months[0]?.figures.balance, aged.total.balance]).toEqual([400_000, 400_000])
    expect(late(ann)).toMatchObject({ count: 0, unclearCount: 0 })
  })

  it('freezes the figures of its last day in hidden sheets, by whom and when, and leaves the ledger alone', () => {
    const { host, ann } = opened()
    const before = host.sheet(SHEET).snapshot()
    expect(close(ann)).toEqual({ month: OCTOBER, items: 4 })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(rowsOf(host, '关账记录')).toMatchObject([
      {
        月份: OCTOBER,
        截至: '2026-10-31',
        状态: '已关账',
        由谁: 'owner@example.com',
        应收余额: 4000,
        逾期: 2000,
        未到期: 2000,
        累计收款: 200,
        当月收款: null,
        笔数: 4,
      },
    ])
    expect(view(ann)).toMatchObject({
      months: [
        {
          month: OCTOBER,
          by: 'owner@example.com',
          figures: { balance: 400_000, buckets: [200_000, 120_000, 80_000, 0, 0, 0] },
        },
      ],
      closable: [],
      offer: null,
      late: { status: 'kept', count: 0, changes: [] },
    })
    expect(value(ann, 'home', {}).lateChanges).toEqual({ month: OCTOBER, late: 0 })
  })

  it('goes month by month: none twice, none before it has ended, none left out', () => {
    const { host, ann } = opened()
    expect(refusal(ann, 'closing.close', { month: '2026-11' }).code).toBe('month-not-closable')
    close(ann, '2026-09')
    expect(refusal(ann, 'closing.close', { month: '2026-09' }).code).toBe('month-not-closable')
    close(ann)
    host.clock.advanceTo('2027-01-05T09:00')
    expect(view(ann).closable).toEqual(['2026-11'])
    expect(refusal(ann, 'closing.close', { month: '2026-12' }).code).toBe('month-not-closable')
    expect(view(ann).months.map(({ month }) => month)).toEqual([OCTOBER, '2026-09'])
  })

  it('knows what came in during the month from the close before it', () => {
    const { host, ann } = opened()
    close(ann)
    value(ann, 'receipts.record', form(viewOf(ann), 30_000, { on: '2026-11-20' }))
    host.clock.advanceTo('2026-12-02T09:00')
    close(ann, '2026-11')
    expect(view(ann).months[0]?.figures).toMatchObject({ received: 50_000, collected: 30_000 })
  })

  it('is refused to who may only look', () => {
    const { host, ann } = opened()
    host.share('bob@example.com', 'viewer')
    expect(refusal(host.as('bob@example.com'), 'closing.close', { month: OCTOBER }).code).toBe(
      'no-permission',
    )
    expect(view(ann).months).toEqual([])
  })

  it('keeps texts as texts: a contract number that looks like a formula comes back as it was', () => {
    const rows: CellInput[][] = [
      ['=甲', 'a@example.com', '00012', '2026-05-01', 1000, 200, 800, '2026-09-01', ''],
    ]
    const { host, ann } = opened(rows.map(row => ["'=甲", ...row.slice(1)]))
    close(ann)
    expect(late(ann).count).toBe(0)
    expect(host.sheet('关账明细').values().flat().join()).toContain('=甲')
  })
})

describe('关账后改动', () => {
  it('lists what was changed with before and after, the row and what it does to that day’s figures', () => {
    const { host, ann } = opened()
    close(ann)
    ann.type(SHEET, 'E3', '900')
    ann.type(SHEET, 'G3', '900')
    ann.type(SHEET, 'H2', '2026-12-15')
    const { changes, count, effect } = late(ann)
    expect(count).toBe(2)
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        name: '甲公司',
        reference: 'HT-1',
        place: { sheet: SHEET, row: 2 },
        facts: [{ fact: 'due', before: '2026-09-01', now: '2026-12-15' }],
        effect: { balance: 0, overdue: -80_000 },
      },
      {
        kind: 'changed',
        reference: 'HT-2',
        place: { row: 3 },
        facts: [{ fact: 'total', before: 50_000, now: 90_000 }],
        effect: { balance: 40_000, overdue: 40_000 },
      },
    ])
    expect(effect).toEqual({ balance: 40_000, overdue: -40_000, received: 0 })
    expect(view(ann).months[0]?.figures.balance).toBe(400_000)
    expect(rowsOf(host, '关账记录')[0]).toMatchObject({ 应收余额: 4000 })
  })

  it('is not what comes after the month: a new month’s contract, a receipt of November, rows that were sorted', () => {
    const { host, ann } = opened()
    close(ann)
    value(ann, 'receipts.record', form(viewOf(ann), 30_000, { on: '2026-11-20' }))
    ann.insertRows(SHEET, 2)
    for (const [at, cell] of [
      '丙公司',
      'c@example.com',
      'HT-9',
      '2026-11-05',
      '100',
      '0',
      '100',
      '2026-12-05',
    ].entries()) {
      ann.type(SHEET, `${'ABCDEFGH'[at]}2`, cell)
    }
    expect(late(ann).changes).toEqual([])
    expect(host.sheet(SHEET).values('A2:A3').flat()).toEqual(['丙公司', '甲公司'])
  })

  it('is a receipt of the month entered after the close, a row that was deleted, one that was added with a day of the month', () => {
    const { ann } = opened()
    close(ann)
    value(ann, 'receipts.record', form(viewOf(ann), 30_000, { on: '2026-10-30' }))
    ann.deleteRows(SHEET, 4)
    for (const [at, cell] of [
      '丙公司',
      'c@example.com',
      'HT-9',
      '2026-10-05',
      '100',
      '0',
      '100',
      '2026-10-20',
    ].entries()) {
      ann.type(SHEET, `${'ABCDEFGH'[at]}5`, cell)
    }
    expect(
      late(ann).changes.map(({ kind, reference, facts, effect }) => [
        kind,
        reference,
        facts.map(({ fact }) => fact),
        effect.balance,
      ]),
    ).toEqual([
      ['changed', 'HT-1', ['paid'], -30_000],
      ['new', 'HT-9', [], 10_000],
      ['gone', 'HT-3', [], -70_000],
    ])
  })

  it('tells apart what nobody can place: more paid, typed without a day', () => {
    const { ann } = opened()
    close(ann)
    ann.type(SHEET, 'F4', '300')
    ann.type(SHEET, 'G4', '400')
    expect(late(ann)).toMatchObject({
      count: 0,
      unclearCount: 1,
      unclear: [{ reference: 'HT-3', facts: [{ fact: 'paid', before: 0, now: 30_000 }] }],
    })
  })

  it('is counted for 总览 by the refresh, and less once it is acknowledged with a note; the figures stay', () => {
    const { host, ann } = opened()
    close(ann)
    ann.type(SHEET, 'E3', '900')
    ann.type(SHEET, 'G3', '900')
    expect(value(ann, 'home', {}).lateChanges).toEqual({ month: OCTOBER, late: 0 })
    value(ann, 'refresh', {})
    expect(value(ann, 'home', {}).lateChanges).toEqual({ month: OCTOBER, late: 1 })
    const [change] = late(ann).changes
    const asked = {
      month: OCTOBER,
      changes: [{ key: change?.key ?? '', what: 'HT-2 总金额' }],
      note: '补录发票',
    }
    expect(refusal(ann, 'closing.acknowledge', { ...asked, note: ' ' }).code).toBe('input-invalid')
    value(ann, 'closing.acknowledge', asked)
    expect(rowsOf(host, '关账后改动确认')).toMatchObject([
      { 月份: OCTOBER, 改动: 'HT-2 总金额', 对余额的影响: 400, 说明: '补录发票', 由谁: 'owner@example.com' },
    ])
    expect(late(ann)).toMatchObject({
      count: 0,
      acknowledged: [{ note: '补录发票', by: 'owner@example.com' }],
    })
    expect(value(ann, 'home', {}).lateChanges).toEqual({ month: OCTOBER, late: 0 })
    expect(view(ann).months[0]?.figures.balance).toBe(400_000)
    expect(refusal(ann, 'closing.acknowledge', asked).code).toBe('findings-changed')
    ann.type(SHEET, 'E3', '950')
    ann.type(SHEET, 'G3', '950')
    expect(late(ann).count).toBe(1)
  })

  it('says so when somebody edited or deleted what was kept, and the figures are still there', () => {
    const { host, ann } = opened()
    close(ann)
    const [text] = host.sheet('关账明细').values('C2').flat()
    ann.type('关账明细', 'C2', String(text).replace('HT-1', 'HT-7'))
    expect(view(ann)).toMatchObject({
      late: { status: 'damaged' },
      months: [{ figures: { balance: 400_000 } }],
    })
    ann.deleteRows('关账明细', 2)
    expect(view(ann)).toMatchObject({
      late: { status: 'dropped' },
      months: [{ figures: { balance: 400_000 } }],
    })
  })
})

describe('opening again', () => {
  it('is for the last month only, with a reason that stays in the record; it can be closed anew', () => {
    const { host, ann } = opened()
    close(ann, '2026-09')
    close(ann)
    const reopen = (month: string, reason: string) => ann.rpc('closing.reopen', { month, reason }).answer
    expect(reopen('2026-09', '补录')).toMatchObject({ ok: false, problem: { code: 'month-not-closable' } })
    expect(reopen(OCTOBER, '  ')).toMatchObject({ ok: false, problem: { code: 'input-invalid' } })
    value(ann, 'closing.reopen', { month: OCTOBER, reason: '漏了一张发票' })
    expect(rowsOf(host, '关账记录')[1]).toMatchObject({
      状态: '已重新打开',
      由谁打开: 'owner@example.com',
      原因: '漏了一张发票',
      应收余额: 4000,
    })
    expect(view(ann)).toMatchObject({ closable: [OCTOBER], late: { month: '2026-09' } })
    ann.type(SHEET, 'E3', '900')
    ann.type(SHEET, 'G3', '900')
    close(ann)
    expect(
      view(ann).months.map(({ month, reopened, figures }) => [
        month,
        reopened?.reason ?? null,
        figures.balance,
      ]),
    ).toEqual([
      [OCTOBER, null, 440_000],
      [OCTOBER, '漏了一张发票', 400_000],
      ['2026-09', null, 400_000],
    ])
    expect(late(ann).count).toBe(0)
  })
})

describe('comparisons', () => {
  it('with a month ago use the figures of the close, not the row of that day', () => {
    const { host, ann } = opened(ROWS, { dailyTotals: true })
    host.clock.advanceTo('2026-11-30T10:00')
    value(ann, 'refresh', {})
    ann.type(SHEET, 'E3', '900')
    ann.type(SHEET, 'G3', '900')
    host.clock.advanceTo('2026-12-30T10:00')
    expect(value(ann, 'home', {}).earlier).toMatchObject({ on: '2026-11-30', balance: 400_000 })
    close(ann, '2026-11')
    expect(value(ann, 'home', {}).earlier).toMatchObject({ on: '2026-11-30', balance: 440_000 })
    ann.type(SHEET, 'E4', '7000')
    ann.type(SHEET, 'G4', '7000')
    expect(value(ann, 'home', {}).earlier).toMatchObject({ balance: 440_000 })
    value(ann, 'closing.reopen', { month: '2026-11', reason: '重来' })
    expect(value(ann, 'home', {}).earlier).toMatchObject({ balance: 400_000 })
  })
})

describe('a run that is stopped', () => {
  it.each([60, 120, 180, 205, 215, 225])(
    'at call %i leaves the month open or closed, never half, and closing again completes it',
    call => {
      const { host, ann } = opened()
      host.faults.arm({ call, stop: 'after', unflushed: 'lost' })
      try {
        ann.rpc('closing.close', { month: OCTOBER })
      } catch {
        host.clock.advance({ minutes: 8 })
      }
      if (view(ann).closable.includes(OCTOBER)) close(ann)
      expect(late(ann).count).toBe(0)
      expect(view(ann).months).toHaveLength(1)
      expect(rowsOf(host, '关账明细').filter(row => row.月份 === OCTOBER)).toHaveLength(1)
    },
  )
})

describe('size', () => {
  it('asks for no more calls for two thousand rows than for four, and fits them into a few cells', () => {
    const many = Array.from({ length: 2000 }, (_, at): CellInput[] => [
      `示例客户第${at % 150}有限公司`,
      'a@example.com',
      `HT-2026-${at}`,
      '2026-06-01',
      1000 + at,
      0,
      1000 + at,
      '2026-10-01',
      '',
    ])
    const runs = [opened(), opened(many)].map(({ host, ann }) => {
      const made = ann.rpc('closing.close', { month: OCTOBER })
      const looked = ann.rpc('closing', { month: null, offer: null })
      const refreshed = ann.rpc('refresh', {})
      const cells = host.sheet('关账明细').values().length
      return { made: made.totalCalls, looked: looked.totalCalls, refreshed: refreshed.totalCalls, cells }
    })
    const [few, lots] = runs
    expect(lots?.cells).toBeLessThan(6)
    expect(lots?.made).toBeLessThanOrEqual(few?.made ?? 0)
    expect(lots?.looked).toBeLessThanOrEqual(few?.looked ?? 0)
    expect(lots?.refreshed).toBeLessThanOrEqual(few?.refreshed ?? 0)
  })

  it('leaves with the others when uninstalled without the logs, and stays with them', () => {
    for (const keepLog of [false, true]) {
      const { host, ann } = opened()
      close(ann)
      value(ann, 'uninstall', { keepLog })
      expect(sheets(host)).toEqual(keepLog ? [SHEET, '关账明细', '关账记录'] : [SHEET])
    }
  })
})
