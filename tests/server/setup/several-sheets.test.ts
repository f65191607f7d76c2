// One ledger over several sheets of the same shape, by year as teams keep them.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import type { SetupDraft } from '../../../src/contract/setup'
import { choicesFrom, confirmInput } from '../../../src/sidebar/setup/setup-choices'
import { keptYear, YEARS } from '../../host/kept-story'
import { CLASSIC, CLASSIC_ROWS, confirmation, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'

/** What the page sends for a person who agrees with everything, units included. */
const agreed = (draft: SetupDraft): Input<'setup.confirm'> => {
  const choices = choicesFrom(draft, 'collect')
  const columns = Object.fromEntries(
    Object.entries(choices.columns).map(([at, choice]) => [at, { ...choice, unitApplies: true }]),
  )
  return confirmInput({ draft, choices: { ...choices, columns }, goal: 'collect' })
}

const story = (): { host: Host; ann: Person; draft: SetupDraft } => {
  const host = openHost({ document: { sample: 'story-as-kept' } })
  const ann = host.as(host.owner)
  ann.open()
  return { host, ann, draft: value(ann, 'setup.read', {}) }
}

describe('the contracts of three years, a sheet each', () => {
  it('are found by their headers, each with its own header row and unit; other sheets are not', () => {
    const { draft } = story()
    expect(
      draft.alike.map(({ sheet, headerRow, joined, sameRows }) => [sheet, headerRow, joined, sameRows]),
    ).toEqual([
      ['2025年合同', 4, true, 0],
      ['2024年合同', 3, true, 0],
    ])
    const totals = draft.alike.map(
      ({ columns }) => columns.find(({ field }) => field === 'total')?.unit?.factor,
    )
    expect(totals).toEqual([10_000, undefined])
  })

  it('make one ledger with the money of all of them', () => {
    const { host, ann, draft } = story()
    const result = value(ann, 'setup.confirm', agreed(draft))
    const contracts = YEARS.flatMap(name => keptYear(host, name))
    expect(result.items).toBe(contracts.length)
    const { asOf, totals } = value(ann, 'home', {})
    const signed = contracts.filter(({ signedOn }) => signedOn <= asOf)
    const open = signed.reduce((sum, { total, paid }) => sum + Math.max(total - paid, 0), 0)
    expect(totals.balance).toBe(open)
    expect(value(ann, 'start', {}).sheets).toEqual(['2026年合同', '2025年合同', '2024年合同'])
    expect(value(ann, 'check', {}).sheets.map(({ items }) => items)).toEqual(
      ['2026年合同', '2025年合同', '2024年合同'].map(name => keptYear(host, name).length),
    )
  })

  it('are all left without a trace when the add-on goes', () => {
    const { host, ann, draft } = story()
    const before = host.snapshot()
    value(ann, 'setup.confirm', agreed(draft))
    value(ann, 'uninstall', { keepLog: false })
    expect(host.snapshot()).toEqual(before)
  })
})

const OLD = '2025年'
const COPY = '合同台账 的副本'

const OLD_ROWS: CellInput[][] = [
  [
    '甲公司',
    '张三',
    '13800000001',
    'a@example.com',
    '旧项目',
    '2025-05-10',
    30000,
    10000,
    20000,
    '净30天',
    '',
  ],
  ['丁公司', '赵六', '13800000004', 'd@example.com', '酒廊', '2025-08-01', 70000, 0, 70000, '净30天', ''],
]

/** A ledger of this year under a title, last year's with the headers on top and other columns first, and a copy of this year's. */
const twoYears = (): { host: Host; ann: Person } => {
  const size = { rows: 30, columns: 16 }
  const numbered = OLD_ROWS.map((row, at): CellInput[] => [at + 1, ...row])
  const host = openHost({
    document: {
      sheets: [
        { name: SHEET, rows: [['2026年合同台账'], CLASSIC, ...CLASSIC_ROWS], size },
        { name: OLD, rows: [['序号', ...CLASSIC], ...numbered], size },
        { name: COPY, rows: [['2026年合同台账'], CLASSIC, ...CLASSIC_ROWS], size },
      ],
    },
  })
  return { host, ann: host.as('owner@example.com') }
}

const adoptedYears = () => {
  const desk = twoYears()
  value(desk.ann, 'setup.confirm', agreed(value(desk.ann, 'setup.read', {})))
  return desk
}

describe('sheets that look alike', () => {
  it('are offered together, but for a copy, whose rows are named as the same', () => {
    const { ann } = twoYears()
    const { alike } = value(ann, 'setup.read', {})
    expect(alike.map(({ sheet, rows, sameRows, joined }) => ({ sheet, rows, sameRows, joined }))).toEqual([
      { sheet: OLD, rows: 2, sameRows: 0, joined: true },
      { sheet: COPY, rows: 4, sameRows: 4, joined: false },
    ])
  })

  it('follow what the person says of a column', () => {
    const { ann } = twoYears()
    const { columns } = value(ann, 'setup.read', {})
    const named = columns.flatMap(({ index, field, header }) => {
      if (header === '备注') return [{ index, field: 'owner' as const }]
      return field === null ? [] : [{ index, field }]
    })
    const [old] = value(ann, 'setup.read', { columns: named }).alike
    expect(old?.columns.find(({ header }) => header === '备注')).toMatchObject({ field: 'owner', index: 12 })
  })

  it('stay as they were joined when set-up is repeated', () => {
    const { ann } = twoYears()
    const draft = value(ann, 'setup.read', {})
    value(ann, 'setup.confirm', confirmation(draft))
    expect(value(ann, 'setup.read', {}).alike.map(({ joined }) => joined)).toEqual([false, false])
  })
})

describe('a ledger over two sheets', () => {
  it('has one customer where both name him, and his rows know their sheet', () => {
    const { ann } = adoptedYears()
    const { summary } = value(ann, 'customer.open', { customer: '甲公司' })
    expect(summary?.finance.balance).toBe(21_000_000)
    expect(summary?.history.deals.map(({ sheet, row }) => [sheet, row])).toEqual([
      [SHEET, 6],
      [SHEET, 3],
      [OLD, 2],
    ])
  })

  it('shows the customer of the row selected on either', () => {
    const { ann } = adoptedYears()
    ann.select(OLD, 'A3')
    expect(value(ann, 'customer.open', { customer: null }).summary).toMatchObject({ name: '丁公司' })
    ann.select(COPY, 'A4')
    expect(value(ann, 'customer.open', { customer: null }).summary).toBeNull()
  })

  it('goes to the cell on its sheet, wherever the column stands there', () => {
    const { ann } = adoptedYears()
    expect(value(ann, 'goto', { sheet: OLD, row: 3, field: 'email' })).toEqual({ a1: 'E3' })
    expect(value(ann, 'goto', { sheet: SHEET, row: 4, field: 'email' })).toEqual({ a1: 'D4' })
    expect(refusal(ann, 'goto', { sheet: COPY, row: 4, field: null }).code).toBe('customer-gone')
  })

  it('changes a contact on the rows of both, a note on its own row only', () => {
    const { host, ann } = adoptedYears()
    const edit = { customer: '甲公司', sheet: OLD, row: 2 }
    value(ann, 'customer.edit', { ...edit, field: 'contact', before: '张三', value: '钱七' })
    value(ann, 'customer.edit', { ...edit, field: 'note', before: '', value: '等验收' })
    expect(host.sheet(SHEET).values('B3:B6').flat()).toEqual(['钱七', '李四', '王五', '钱七'])
    expect(host.sheet(OLD).values('C2:C3').flat()).toEqual(['钱七', '赵六'])
    expect(host.sheet(OLD).values('L2:L3').flat()).toEqual(['等验收', null])
    expect(host.sheet(SHEET).values('K3:K6').flat()).toEqual([null, '老客户', null, null])
  })

  it('colours both and counts the due dates of both', () => {
    const { host, ann } = adoptedYears()
    const rules = (sheet: string) => JSON.stringify(host.sheet(sheet).rules()).match(/zq:\w+/g)
    expect(rules(OLD)).toEqual(rules(SHEET))
    expect(host.sheet(COPY).rules()).toEqual([])
    expect(host.sheet(OLD).values('M1:M3').flat()).toEqual(['到期日（账期管家）', '2025-06-09', '2025-08-31'])
    ann.type(OLD, 'G3', '2025-09-01')
    value(ann, 'refresh', {})
    expect(host.sheet(OLD).values('M3')).toEqual([['2025-10-01']])
  })

  it('keeps its columns when they are moved and the sheets renamed', () => {
    const { ann } = adoptedYears()
    const before = value(ann, 'home', {}).totals
    ann.insertColumns(OLD, 'C')
    ann.renameSheet(OLD, '去年')
    expect(value(ann, 'home', {}).totals).toEqual(before)
    expect(value(ann, 'start', {}).sheets).toEqual([SHEET, '去年'])
  })

  it('is not half a ledger when one of them is deleted: the sheet is named', () => {
    const { ann } = adoptedYears()
    ann.deleteSheet(OLD)
    expect(refusal(ann, 'home', {})).toEqual({ code: 'sheet-gone', values: [OLD] })
  })

  it('lets a sheet go in a later set-up, which leaves it as it was', () => {
    const { host, ann } = twoYears()
    const before = host.sheet(OLD).snapshot()
    value(ann, 'setup.confirm', agreed(value(ann, 'setup.read', {})))
    value(ann, 'setup.confirm', { ...agreed(value(ann, 'setup.read', {})), others: [] })
    expect(host.sheet(OLD).snapshot()).toEqual(before)
    expect(value(ann, 'home', {}).totals.balance).toBe(24_000_000)
  })

  it('twice set up is as set up once', () => {
    const { host, ann } = adoptedYears()
    const once = host.snapshot()
    value(ann, 'setup.confirm', agreed(value(ann, 'setup.read', {})))
    expect(host.snapshot()).toEqual(once)
  })
})
