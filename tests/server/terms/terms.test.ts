// 付款周期 on the built add-on: the readings of 月结, days off, customers of their own, what is told before it is saved.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { MonthlyReading } from '../../../src/core/ledger/due/rules'
import { adoptAs, SHEET } from '../adopting'
import { readyToSend, refusal, saveSettings, sendAll, sender, value } from '../receivables-desk'
import { type Contract, differing, dueColumn, openRuled, planFor, saveTerms } from './ruled'

const A = { customer: 'A', terms: '月结30天' }
const MONTHLY: Contract[] = [
  { ...A, start: '2026-08-05' },
  { ...A, start: '2026-01-31' },
  { ...A, start: '2026-08-26' },
  { customer: 'B', terms: '月结60天', start: '2026-08-05' },
]

describe('月结', () => {
  it.each<[MonthlyReading, string[], number]>([
    ['whole-months', ['2026-09-30', '2026-02-28', '2026-09-30', '2026-10-31'], 2],
    ['from-start', ['2026-09-04', '2026-03-02', '2026-09-25', '2026-10-04'], 3],
  ])('is read %s once that is saved, in the column as in the core', (monthly, days, changes) => {
    const { host, ann } = openRuled(MONTHLY)
    expect(dueColumn(host)).toEqual(['2026-09-30', '2026-03-02', '2026-09-30', '2026-10-30'])
    expect(saveTerms(ann, { monthly }).changes).toBe(changes)
    expect(dueColumn(host)).toEqual(days)
    expect(differing(ann)).toEqual([])
  })

  it('falls into the next month after the statement day, and the cells go on by themselves', () => {
    const { host, ann } = openRuled(MONTHLY)
    saveTerms(ann, { statementDay: 25 })
    expect(dueColumn(host)).toEqual(['2026-09-30', '2026-03-30', '2026-10-30', '2026-10-30'])
    ann.type(SHEET, 'G2', '2026-08-26')
    expect(dueColumn(host)[0]).toBe('2026-10-30')
    expect(differing(ann)).toEqual([])
  })

  it('is shown with every other text, how many contracts have it, and three real items', () => {
    const { ann } = openRuled([...MONTHLY, { customer: 'C', terms: '老规矩', start: '2026-08-05' }])
    const view = value(ann, 'terms', {})
    expect(view.texts).toEqual([
      { text: '老规矩', contracts: 1, customers: 0, said: null },
      { text: '月结30天', contracts: 3, customers: 0, said: null },
      { text: '月结60天', contracts: 1, customers: 0, said: null },
    ])
    expect(view.samples).toHaveLength(2)
    expect(view.samples[0]).toMatchObject({
      name: 'A公司',
      terms: '月结30天',
      start: '2026-08-05',
      due: { agreed: '2026-09-30', on: '2026-09-30' },
      readings: {
        'month-end': { agreed: '2026-09-30' },
        'whole-months': { agreed: '2026-09-30' },
        'from-start': { agreed: '2026-09-04' },
      },
    })
  })

  it('means for one text what somebody says it means, without the wizard', () => {
    const { host, ann } = openRuled([...MONTHLY, { customer: 'C', terms: '老规矩', start: '2026-08-05' }])
    const terms = [{ text: '老规矩', terms: { kind: 'day-of-month', months: 1, day: 15 } as const }]
    expect(saveTerms(ann, { terms }).changes).toBe(1)
    expect(dueColumn(host).at(-1)).toBe('2026-09-15')
    expect(value(ann, 'check', {}).groups.map(({ code }) => code)).not.toContain('terms-unknown')
  })
})

describe('every kind of terms', () => {
  const KINDS: Contract[] = [
    ['净30天', '2026-08-05'],
    ['3个月', '2026-11-30'],
    ['次月底', '2026-01-31'],
    ['月结30天（次月底，20日截止）', '2026-08-21'],
    ['次月31日', '2026-01-15'],
    ['下下月5日', '2026-12-31'],
    ['每月25日对账，次月15日付款', '2026-08-26'],
    ['每月10日付款', '2026-08-10'],
    ['每月10日付款', '2026-08-11'],
    ['每月31日付款', '2026-02-05'],
    ['季末', '2026-11-05'],
    ['季度末30天', '2026-12-31'],
    ['货到30天', '2026-08-05'],
    ['预付', '2026-08-05'],
  ].map(([terms = '', start = '']) => ({ customer: 'A', terms, start }))

  it('stands in our column as the core counts it', () => {
    const { host, ann } = openRuled(KINDS)
    expect(dueColumn(host)).toEqual([
      '2026-09-04',
      '2027-02-28',
      '2026-02-28',
      '2026-10-31',
      '2026-02-28',
      '2027-02-05',
      '2026-10-15',
      '2026-08-10',
      '2026-09-10',
      '2026-02-28',
      '2026-12-31',
      '2027-01-30',
      '2026-09-04',
      '2026-08-05',
    ])
    expect(differing(ann)).toEqual([])
    // Formulas, not days: another start is counted without the script.
    for (const at of KINDS.keys()) ann.type(SHEET, `G${at + 2}`, '2026-08-31')
    expect(differing(ann)).toEqual([])
    expect(dueColumn(host)).toEqual([
      '2026-09-30',
      '2026-11-30',
      '2026-09-30',
      '2026-10-31',
      '2026-09-30',
      '2026-10-05',
      '2026-10-15',
      '2026-09-10',
      '2026-09-10',
      '2026-08-31',
      '2026-09-30',
      '2026-10-30',
      '2026-09-30',
      '2026-08-31',
    ])
  })
})

describe('a rule', () => {
  it('is only saved with the number of changes that was agreed to, and by who saw what stands there', () => {
    const { host, ann } = openRuled(MONTHLY)
    const view = value(ann, 'terms', {})
    const plan = planFor(view, { monthly: 'from-start' })
    expect(value(ann, 'terms.preview', plan)).toMatchObject({ changes: 3, of: 4 })
    const save = { ...plan, seen: view.fingerprint, changes: 3 }
    ann.type(SHEET, 'F2', '净30天')
    expect(refusal(ann, 'terms.save', save).code).toBe('terms-changed')
    expect(dueColumn(host)[0]).toBe('2026-09-30')
    saveTerms(ann, { statementDay: 20 })
    expect(refusal(ann, 'terms.save', { ...save, changes: 4 }).code).toBe('terms-changed')
  })

  it('can be taken back, and taken back again', () => {
    const { host, ann } = openRuled(MONTHLY)
    const before = dueColumn(host)
    const { view } = saveTerms(ann, { monthly: 'from-start' })
    const after = dueColumn(host)
    const undone = value(ann, 'terms.restore', { seen: view.fingerprint })
    expect(undone.changes).toBe(3)
    expect(undone.view.rules.monthly).toBe('month-end')
    expect(dueColumn(host)).toEqual(before)
    value(ann, 'terms.restore', { seen: undone.view.fingerprint })
    expect(dueColumn(host)).toEqual(after)
  })

  it('there is nothing to take back before anything was saved', () => {
    const { ann } = openRuled(MONTHLY)
    const view = value(ann, 'terms', {})
    expect(view.canRestore).toBe(false)
    expect(refusal(ann, 'terms.restore', { seen: view.fingerprint }).code).toBe('nothing-to-undo')
  })

  it('outlives the wizard, which keeps of the texts only what differs from it', () => {
    const { host, ann } = openRuled(MONTHLY)
    saveTerms(ann, { monthly: 'from-start' })
    const draft = value(ann, 'setup.read', {})
    expect(draft.terms).toEqual([
      { text: '月结30天', count: 3, meaning: { kind: 'net', days: 30 }, known: true },
      { text: '月结60天', count: 1, meaning: { kind: 'net', days: 60 }, known: true },
    ])
    adoptAs(ann, {
      dailyTotals: false,
      terms: [
        { text: '月结30天', terms: { kind: 'net', days: 30 } },
        { text: '月结60天', terms: { kind: 'months', months: 2 } },
      ],
    })
    expect(value(ann, 'terms', {}).texts.map(({ said }) => said)).toEqual([
      null,
      { kind: 'months', months: 2 },
    ])
    expect(dueColumn(host)).toEqual(['2026-09-04', '2026-03-02', '2026-09-25', '2026-10-05'])
  })
})

describe('a due day on a day off', () => {
  const OFF: Contract[] = [
    { customer: 'A', terms: '净30天', start: '2026-09-03' },
    { customer: 'B', terms: '净30天', start: '2026-09-10' },
    { customer: 'C', terms: '净30天', start: '2026-01-16' },
  ]

  it.each([
    ['following', ['2026-10-08', '2026-10-10', '2026-02-24']],
    ['preceding', ['2026-09-30', '2026-10-10', '2026-02-14']],
    ['modified-following', ['2026-10-08', '2026-10-10', '2026-02-24']],
  ] as const)('is moved %s over the holidays of 2026, and the agreed one is kept', (adjust, days) => {
    const { host, ann } = openRuled(OFF)
    expect(saveTerms(ann, { adjust }).changes).toBe(2)
    expect(dueColumn(host)).toEqual(days)
    expect(differing(ann)).toEqual([])
    const { rows } = value(ann, 'home.explain', { figure: 'overdue' })
    expect(rows.find(({ row }) => row === 2)).toMatchObject({ on: days[0], agreed: '2026-10-03' })
    expect(rows.find(({ row }) => row === 3)).not.toHaveProperty('agreed')
  })

  it('counts as overdue from the workday on', () => {
    const { ann } = openRuled(OFF.slice(0, 1), { now: '2026-10-08T10:00' })
    expect(value(ann, 'home', {}).totals.overdue).toBe(100_000)
    saveTerms(ann, { adjust: 'following' })
    expect(value(ann, 'home', {}).totals.overdue).toBe(0)
  })

  it('is worked where the team says so in 节假日', () => {
    const { host, ann } = openRuled(OFF.slice(0, 1))
    value(ann, 'holidays.open', {})
    const at = host
      .sheet('节假日')
      .display('A1:A60')
      .findIndex(([day]) => day === '2026-10-05')
    ann.type('节假日', `B${at + 1}`, '上班')
    saveTerms(ann, { adjust: 'following' })
    expect(dueColumn(host)).toEqual(['2026-10-05'])
  })

  it('no sheet of holidays is read where days are not moved', () => {
    const { ann } = openRuled(OFF)
    value(ann, 'holidays.open', {})
    const reads = () => ann.rpc('home.explain', { figure: 'overdue' }).calls['Range.getValues'] ?? 0
    const before = reads()
    saveTerms(ann, { adjust: 'following' })
    expect(reads()).toBe(before + 1)
  })

  it('in a year nobody has announced goes by weekends, and the check and the page name the year', () => {
    const { host, ann } = openRuled([{ customer: 'A', terms: '净60天', start: '2026-11-04' }])
    expect(value(ann, 'check', {}).unannounced).toEqual([])
    const { view } = saveTerms(ann, { adjust: 'following' })
    expect(dueColumn(host)).toEqual(['2027-01-04'])
    expect(view.unannounced).toEqual(['2027'])
    expect(value(ann, 'check', {}).unannounced).toEqual(['2027'])
  })

  it('sends no letter again for an item that was only moved', () => {
    const { host, ann } = openRuled([{ customer: 'A', terms: '净30天', start: '2026-09-17' }], {
      now: '2026-10-26T09:05',
      account: 'workspace',
    })
    readyToSend(ann)
    expect(sendAll(ann).sent).toBe(1)
    expect(saveTerms(ann, { adjust: 'following' }).changes).toBe(1)
    host.clock.advanceTo('2026-11-02T09:05')
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
  })
})

describe('one customer', () => {
  const TWO: Contract[] = [
    { customer: 'A', terms: '月结30天', start: '2026-08-05' },
    { customer: 'B', terms: '月结30天', start: '2026-08-05' },
    { customer: 'B', terms: '月结30天（次月底）', start: '2026-01-31' },
  ]

  it('has a rule of his own, but for a contract that spells it out', () => {
    const { host, ann } = openRuled(TWO)
    const customers = [{ name: 'B 公司', monthly: 'from-start', statementDay: null } as const]
    expect(saveTerms(ann, { customers }).changes).toBe(1)
    expect(dueColumn(host)).toEqual(['2026-09-30', '2026-09-04', '2026-02-28'])
    expect(differing(ann)).toEqual([])
    expect(value(ann, 'terms', {}).rules.customers).toEqual([
      { name: 'B公司', monthly: 'from-start', statementDay: null },
    ])
  })

  it('who is not in the ledger is not taken', () => {
    const { ann } = openRuled(TWO)
    const customers = [{ name: '没有这家', monthly: 'from-start', statementDay: null } as const]
    const plan = planFor(value(ann, 'terms', {}), { customers })
    expect(refusal(ann, 'terms.preview', plan)).toEqual({ code: 'customer-unknown', values: ['没有这家'] })
  })

  it('is read by what 客户 spells out, for contracts that leave it open or say nothing', () => {
    const header = ['客户名称', '合作项目', '合同总金额', '已付款金额', '付款周期', '起算日']
    const contracts = ['月结30天', '月结30天', ''].map((terms, at) => [
      at === 0 ? 'A公司' : 'B公司',
      `家具${at}`,
      1000,
      0,
      terms,
      '2026-08-26',
    ])
    const list = [
      ['客户名称', '联系人', '电话', '付款周期'],
      ['A公司', '张三', '13800000001', '月结30天'],
      ['B公司', '李四', '13800000002', '月结30天（次月底），每月25日对账'],
    ]
    const size = { rows: 20, columns: 12 }
    const host = openHost({
      document: {
        sheets: [
          { name: SHEET, rows: [header, ...contracts], size },
          { name: '客户', rows: list, size },
        ],
      },
    })
    const ann = host.as('owner@example.com')
    const { beside } = value(ann, 'setup.read', {})
    adoptAs(ann, {
      beside: beside.map(({ role, sheetId, headerRow, columns }) => ({
        role,
        sheetId,
        headerRow,
        columns: columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }])),
        units: [],
        dateOrders: [],
      })),
    })
    expect(dueColumn(host)).toEqual(['2026-09-30', '2026-10-31', '2026-10-31'])
    expect(differing(ann)).toEqual([])
    expect(value(ann, 'terms', {}).listed).toEqual([
      { name: 'B公司', monthly: 'whole-months', statementDay: 25 },
    ])
  })
})

it('what another changed of the terms stops unattended sending until its owner has looked', () => {
  const { host, ann } = openRuled(MONTHLY, { account: 'workspace' })
  saveSettings(ann, settings => ({ ...settings, sender }))
  value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
  const suspended = () => value(ann, 'reminders', {}).sending.suspended
  saveTerms(ann, { statementDay: 25 })
  expect(suspended()).toBe(false)
  const ben = host.as('bob@example.com')
  saveTerms(ben, { statementDay: 20 })
  expect(suspended()).toBe(true)
})
