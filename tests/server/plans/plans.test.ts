// 分期 on the built bundle: a plan made, its events entered, changed and taken out, and what each place then says.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import { sum } from '../../../src/core/money'
import { confirmation, SHEET } from '../adopting'
import { refusal, sendAll, value } from '../receivables-desk'
import {
  CONTRACT,
  linesOf,
  makePlan,
  openPlanned,
  planRows,
  THIRTY_SIXTY_TEN,
  thirds,
  viewPlan,
} from './planned'

const NAMED = { ...CONTRACT, key: '云栖酒店|HT-1' }

describe('a plan written into 分期', () => {
  it('is one row an instalment, to the fen, with what it waits for and the due day that is known', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    expect(host.sheet('分期').hidden).toBe(false)
    expect(planRows(host)).toMatchObject([
      {
        客户: '云栖酒店',
        合同: 'HT-1',
        期次: '1',
        名称: '首付款',
        比例: '30%',
        金额: 30000,
        触发条件: '签约',
        '到期日（账期管家）': '2026-08-01',
      },
      {
        期次: '2',
        名称: '验收款',
        金额: 60000.01,
        触发条件: '验收',
        账期: '净30天',
        '到期日（账期管家）': null,
      },
      { 期次: '3', 名称: '质保金', 金额: 10000, 触发条件: '质保期满', 发票状态: '未开' },
    ])
  })

  it('is what the ledger owes from then on: 待触发 is not overdue, and the aging adds up to the contracts', () => {
    const { ann } = openPlanned()
    makePlan(ann)
    const { totals, awaiting } = value(ann, 'home', {})
    expect(awaiting).toEqual({ count: 2, amount: 7_000_001 })
    expect(totals).toMatchObject({ balance: 15_000_001, overdue: 8_000_000, overdueItems: 2 })
    expect(sum(totals.aging.buckets.map(({ amount }) => amount))).toBe(15_000_001)
    expect(totals.aging.buckets.find(({ id }) => id === 'undated')?.amount).toBe(7_000_001)
  })

  it('lists what waits for which event, how far a plan is paid, and offers one where terms name shares', () => {
    const { ann } = openPlanned()
    const before = value(ann, 'plans', {})
    expect(before.offered).toMatchObject([{ contract: NAMED, amount: 10_000_001, terms: '30/60/10' }])
    expect(before).toMatchObject({ waiting: [], plans: [], hasSheet: false })
    expect(makePlan(ann).madeSheet).toBe(true)
    const { waiting, plans, offered, hasSheet } = value(ann, 'plans', {})
    expect(waiting.map(({ event, amount }) => [event, amount])).toEqual([
      ['acceptance', 6_000_001],
      ['warranty', 1_000_000],
    ])
    expect(waiting[0]?.lines).toMatchObject([{ contract: NAMED, what: 'HT-1 验收款' }])
    expect(plans).toMatchObject([{ parts: 3, settled: 0, overdue: 3_000_000, next: '2026-08-01' }])
    expect([offered.length, hasSheet]).toEqual([0, true])
  })

  it('shows the due day of its next instalment in the row of the contract', () => {
    const { host, ann } = openPlanned()
    expect(host.sheet(SHEET).values('I2:I3')).toEqual([[null], ['2026-10-01']])
    makePlan(ann)
    expect(host.sheet(SHEET).values('I2:I3')).toEqual([['2026-08-01'], ['2026-10-01']])
  })

  it('may not be more or less than the contract', () => {
    const { host, ann } = openPlanned()
    const { contract, seen } = viewPlan(ann)
    const { sheet, row, key } = contract
    const [first] = linesOf(10_000_001, THIRTY_SIXTY_TEN)
    if (first === undefined) throw new Error('no line')
    const asked = { contract: { sheet, row, key }, total: 10_000_001, seen, lines: [first] }
    expect(refusal(ann, 'plans.save', asked).code).toBe('instalments-not-whole')
    expect(host.sheetNames()).not.toContain('分期')
  })

  it('is written once: a second save of what somebody saw before is refused', () => {
    const { host, ann } = openPlanned()
    const { seen } = viewPlan(ann)
    makePlan(ann)
    const lines = linesOf(10_000_001, THIRTY_SIXTY_TEN)
    const again = { contract: NAMED, total: 10_000_001, seen, lines }
    expect(refusal(ann, 'plans.save', again).code).toBe('instalments-changed')
    expect(planRows(host)).toHaveLength(3)
  })
})

describe('the day of an event', () => {
  it('fills the due day of the instalments that wait for it, and can be taken back', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    const ask = { contract: NAMED, trigger: 'acceptance' } as const
    const done = value(ann, 'plans.trigger', { ...ask, on: '2026-10-05', was: null, rows: null })
    expect(done).toEqual({ rows: [3], on: '2026-10-05', amount: 6_000_001 })
    expect(planRows(host)[1]).toMatchObject({ 触发日期: '2026-10-05', '到期日（账期管家）': '2026-11-04' })
    expect(value(ann, 'home', {}).totals).toMatchObject({ overdue: 14_000_001 })
    value(ann, 'plans.trigger', { ...ask, on: null, was: '2026-10-05', rows: done.rows })
    expect(planRows(host)[1]).toMatchObject({ 触发日期: null, '到期日（账期管家）': null })
    expect(value(ann, 'home', {}).totals).toMatchObject({ overdue: 8_000_000 })
  })

  it('counts as well where a person types it into the sheet: a formula has the due day at once, by the term of its row', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    ann.type('分期', 'H3', '2026-10-05')
    ann.type('分期', 'H4', '2027-10-01')
    const dueDays = () => planRows(host).map(row => row['到期日（账期管家）'])
    expect(dueDays()).toEqual(['2026-08-01', '2026-11-04', '2027-10-01'])
    value(ann, 'refresh', {})
    expect(dueDays()).toEqual(['2026-08-01', '2026-11-04', '2027-10-01'])
    ann.type('分期', 'H3', '')
    expect(dueDays()).toEqual(['2026-08-01', null, '2027-10-01'])
    expect(value(ann, 'plans', {}).waiting.map(({ event }) => event)).toEqual(['acceptance'])
  })
})

describe('a plan that is there', () => {
  it('can be changed: new amounts, an invoice, one line less', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    const { lines, seen } = viewPlan(ann)
    const [first, second] = lines
    if (first === undefined || second === undefined) throw new Error('no lines')
    const kept = [first, second].map(
      ({ due: _, paid: __, open: ___, state: ____, daysOverdue: _____, ...line }) => line,
    )
    const [one, two] = kept
    if (one === undefined || two === undefined) throw new Error('no lines')
    value(ann, 'plans.save', {
      contract: NAMED,
      total: 10_000_001,
      seen,
      lines: [
        { ...one, invoice: 'FP-88', invoiceState: 'sent', invoicedOn: '2026-08-02' },
        { ...two, amount: 7_000_001, percent: null },
      ],
    })
    expect(planRows(host)).toMatchObject([
      { 名称: '首付款', 发票号: 'FP-88', 发票状态: '已寄', 开票日期: '2026-08-02' },
      { 名称: '验收款', 金额: 70000.01, 比例: null },
    ])
    expect(viewPlan(ann).lines).toMatchObject([{ invoiceState: 'sent' }, { open: 7_000_001 }])
  })

  it('can be taken out and put back; the contract counts as a whole meanwhile', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    const before = planRows(host)
    const { seen } = viewPlan(ann)
    const { removed, seen: none } = value(ann, 'plans.remove', { contract: NAMED, seen })
    expect(planRows(host)).toEqual([])
    expect(value(ann, 'home', {}).awaiting).toEqual({ count: 1, amount: 10_000_001 })
    const lines = removed.map(
      ({ due: _, paid: __, open: ___, state: ____, daysOverdue: _____, ...line }) => ({
        ...line,
        row: null,
      }),
    )
    value(ann, 'plans.save', { contract: NAMED, total: 10_000_001, seen: none, lines })
    expect(planRows(host)).toEqual(before)
  })

  it('stays when the program is taken out: people filled it in', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    value(ann, 'uninstall', { keepLog: true })
    expect(planRows(host)).toHaveLength(3)
  })
})

describe('a row typed by hand that cannot be right', () => {
  it('is named with its sheet, row and column, and leads there', () => {
    const { ann } = openPlanned()
    makePlan(
      ann,
      thirds.map((line, at) => ({ ...line, triggeredOn: `2026-0${at + 7}-01` })),
    )
    ann.type('分期', 'F3', '七万')
    const { groups } = value(ann, 'check', {})
    const [group] = groups.filter(({ code }) => code === 'amount-unreadable')
    expect(group?.problems[0]).toMatchObject({
      place: { sheet: '分期', row: 3, column: '金额' },
      value: '七万',
    })
    expect(value(ann, 'goto', { sheet: '分期', row: 3, field: null })).toEqual({ a1: 'A3' })
    expect(value(ann, 'home', {}).totals.balance).toBe(15_000_001)
  })
})

describe('what else knows the instalments', () => {
  it('a letter lists the instalment that is overdue, and only once', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    sendAll(ann)
    expect(host.mails).toHaveLength(1)
    expect(host.mails[0]?.body).toContain('大堂 首付款')
    expect(host.mails[0]?.body).not.toContain('验收款')
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
    value(ann, 'plans.trigger', {
      contract: NAMED,
      trigger: 'acceptance',
      on: '2026-09-01',
      was: null,
      rows: null,
    })
    const { letters } = value(ann, 'reminders', {}).plan
    const waiting = value(ann, 'reminders', {}).plan.withheld.filter(
      ({ project }) => project === '大堂 验收款',
    )
    expect([letters.length, waiting.map(({ reason }) => reason)]).toEqual([0, ['gap']])
  })

  it('a receipt pays the oldest instalments first and is entered in the row of the contract', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    const { payer, key } = value(ann, 'receipts', { customer: '云栖酒店' })
    expect(payer?.items.map(({ project, open }) => [project, open])).toEqual([
      ['大堂 首付款', 3_000_000],
      ['客房', 5_000_000],
      ['大堂 验收款', 6_000_001],
      ['大堂 质保金', 1_000_000],
    ])
    const shares = [payer?.items[0], payer?.items[2]].flatMap(item => (item === undefined ? [] : [item]))
    const recorded = value(ann, 'receipts.record', {
      key,
      customer: '云栖酒店',
      on: '2026-11-20',
      total: 4_000_000,
      note: '',
      again: false,
      shares: shares.map(({ sheet, row, item, paid, open, booking }, at) => ({
        sheet,
        row,
        item,
        paid,
        open,
        booking,
        amount: at === 0 ? 3_000_000 : 1_000_000,
        rule: 'oldest-first',
      })),
    })
    expect(host.sheet(SHEET).values('G2:I3')).toEqual([
      [40000, '30/60/10', null],
      [0, '净30天', '2026-10-01'],
    ])
    expect(recorded).toMatchObject({
      status: 'recorded',
      receipt: { shares: [{ what: '大堂 首付款、验收款 HT-1', amount: 4_000_000, state: 'entered' }] },
    })
    expect(viewPlan(ann).lines.map(({ paid, state }) => [paid, state])).toEqual([
      [3_000_000, 'settled'],
      [1_000_000, 'undated'],
      [0, 'undated'],
    ])
    const receipt = recorded.status === 'recorded' ? recorded.receipt.receipt : ''
    value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(host.sheet(SHEET).values('G2:I2')).toEqual([[0, '30/60/10', '2026-08-01']])
  })

  it('the account summary has one deal a contract, overdue as its instalment is', () => {
    const { ann } = openPlanned()
    makePlan(ann)
    const view = value(ann, 'customer.open', { customer: '云栖酒店' })
    if (view.summary === null) throw new Error('no summary')
    expect(view.summary.history.deals).toMatchObject([
      { reference: 'HT-2', state: 'overdue' },
      { reference: 'HT-1', total: 10_000_001, open: 10_000_001, state: 'overdue', daysOverdue: 112 },
    ])
    expect(view.summary.finance.overdue).toBe(8_000_000)
  })

  it('a contract with an open instalment is not archived', () => {
    const rows = [['云栖酒店', 'y@example.com', '大堂', 'HT-1', '2023-08-01', 1000, 300, '30/60/10']]
    const { ann } = openPlanned(rows)
    makePlan(ann)
    expect(value(ann, 'archive', { months: 12 }).rows).toBe(0)
  })
})

describe('the contract 30/60/10 of the story that waits for acceptance', () => {
  it('is offered a plan, and with it owes what is due and no more', () => {
    const host = openHost({ document: { sample: 'story' } })
    const ann = host.as(host.owner)
    ann.open()
    value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
    const { totals } = value(ann, 'home', {})
    const one = value(ann, 'plans', {}).offered.find(({ what }) => what === 'HT-2026-029')
    if (one === undefined) throw new Error('not offered')
    const { contract, suggested, seen } = value(ann, 'plans.open', one.contract)
    expect(suggested?.map(({ percent, trigger }) => [percent, trigger])).toEqual([
      [30, 'signing'],
      [60, 'acceptance'],
      [10, 'warranty'],
    ])
    const lines = linesOf(contract.total ?? 0, THIRTY_SIXTY_TEN)
    value(ann, 'plans.save', { contract: one.contract, total: contract.total ?? 0, seen, lines })
    const plan = value(ann, 'plans.open', one.contract)
    expect(plan.lines.map(({ open, state }) => [open, state])).toEqual([
      [0, 'settled'],
      [21_600_000, 'undated'],
      [3_600_000, 'undated'],
    ])
    const { balance, overdue, dueSoon, received, dso } = totals
    expect(value(ann, 'home', {}).totals).toMatchObject({ balance, overdue, dueSoon, received, dso })
  })
})
