// The colours are formulas, the reckoning is code: over every mixture of blank and filled amounts they must say the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellInput, CellStyle } from '../../host/types'
import type { WarningEntry } from '../../src/contract/warnings'
import type { WarningKind } from '../../src/core/warnings/types'
import { columnLetter } from '../../src/server/column-letter'
import { RULE_LABELS } from '../../src/tables/warnings'
import { adoptAs, openLedger, SHEET } from './adopting'
import { saveSettings, value } from './receivables-desk'

/** What may stand in a row due on 2026-11-10; today is 2026-11-21. */
const CELLS: Record<string, CellInput[]> = {
  合同总金额: [100, ''],
  已付款金额: ['', 0, 40, 100, 150],
  未付款金额: ['', 0, 60, 100],
  付清日期: ['', '2026-11-01', '2026-12-24'],
}

const mixtures = (headers: readonly string[]): CellInput[][] =>
  headers.reduce<CellInput[][]>(
    (rows, header) => rows.flatMap(row => (CELLS[header] ?? []).map(cell => [...row, cell])),
    [[]],
  )

const CONTRACT = ['合同总金额', '已付款金额', '未付款金额']

describe('a row is red when the reckoning calls it overdue', () => {
  it.each([
    { headers: CONTRACT, style: 'contract', blankPaidIsZero: false },
    { headers: CONTRACT, style: 'contract', blankPaidIsZero: true },
    { headers: ['合同总金额', '已付款金额'], style: 'contract', blankPaidIsZero: false },
    { headers: ['合同总金额', '已付款金额', '付清日期'], style: 'contract', blankPaidIsZero: true },
    { headers: ['合同总金额', '付清日期'], style: 'invoice', blankPaidIsZero: false },
    { headers: [...CONTRACT, '付清日期'], style: 'invoice', blankPaidIsZero: false },
    { headers: ['未付款金额'], style: 'contract', blankPaidIsZero: true },
  ] as const)('with $headers ($style, blank paid is 0: $blankPaidIsZero)', ({ headers, ...reading }) => {
    const rows = mixtures(headers).map((cells, at) => [`客户${at}`, `HT-${at}`, '2026-11-10', ...cells])
    const { host, ann } = openLedger([['客户名称', '合同编号', '应收日期', ...headers], ...rows])
    adoptAs(ann, reading)
    const { plan } = value(ann, 'reminders', {})
    const open = [...plan.letters.flatMap(({ items }) => items), ...plan.withheld]
    const overdue = open.filter(({ daysOverdue }) => daysOverdue > 0).map(({ row }) => row)
    const colours = host.sheet(SHEET).coloured(`A1:A${rows.length + 1}`)
    const red = colours.flatMap(([cell], at) => (cell?.background === '#fce8e6' ? [at + 1] : []))
    expect(red).toEqual(overdue.sort((a, b) => a - b))
    expect(red.length).toBeGreaterThan(0)
  })
})

/** A ledger of three customers with every column a colour rests on; ours for the due day at the right where it counts from terms. */
const MODEL_HEADERS = [
  '客户名称',
  '合同编号',
  '合同签订日期',
  '合同总金额',
  '已付款金额',
  '未付款金额',
  '付款周期',
  '付清日期',
  '争议',
  '起算日',
]
const GIVEN_DUE = '应收日期'
/** Colours cannot count from terms: that needs our column of due dates. */
const isNotTerm = (header: string) => header !== '付款周期' && header !== '起算日'
/** One that is long unpaid to begin with. */
const FIRST: Record<string, CellInput> = {
  客户名称: '甲公司',
  合同编号: 'HT-0',
  合同总金额: 100,
  已付款金额: 0,
  付款周期: '净30天',
  起算日: '2026-06-01',
  [GIVEN_DUE]: '2026-06-01',
}
const DAYS = [
  '2026-06-01',
  '2026-09-22',
  '2026-10-21',
  '2026-11-20',
  '2026-11-21',
  '2026-11-28',
  '2026-12-24',
]
const AMOUNTS = ['', '0', '100', '100.5', '250000', '-5', '12万', '约5万']

/** What may be typed into a column, blanks and nonsense among it. */
const TYPED: Record<string, readonly string[]> = {
  客户名称: ['甲公司', '乙公司', '丙公司', ''],
  合同编号: ['HT-1', 'HT-2', 'HT-3', ''],
  合同签订日期: ['2026-01-05', '2026-12-01', '待定', ''],
  合同总金额: AMOUNTS,
  已付款金额: AMOUNTS,
  未付款金额: AMOUNTS,
  付款周期: ['净30天', '月结', '3个月', '验收后', '面议', ''],
  付清日期: ['', '2026-11-01', '2026-12-24', '还没'],
  争议: ['', '是', '否', '40', '250000', '再说'],
  起算日: [...DAYS, ''],
  [GIVEN_DUE]: [...DAYS, '', '下月'],
}

type Deed =
  | { do: 'type'; row: number; header: string; pick: number }
  | { do: 'add'; picks: number[] }
  | { do: 'delete' | 'blank line'; row: number }
  | { do: 'sort' | 'insert column'; header: string }
  | { do: 'rules'; off: WarningKind[]; dueSoonDays: number; large: number; longUnpaidDays: number }

const deedOf = (headers: readonly string[]): fc.Arbitrary<Deed> => {
  const header = fc.constantFrom(...headers)
  const row = fc.nat({ max: 11 })
  const picks = fc.array(fc.nat(), { minLength: headers.length, maxLength: headers.length })
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), row, header, pick: fc.nat() }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), picks }) },
    fc.record({ do: fc.constantFrom('delete' as const, 'blank line' as const), row }),
    fc.record({ do: fc.constantFrom('sort' as const, 'insert column' as const), header }),
    fc.record({
      do: fc.constant('rules' as const),
      off: fc.subarray<WarningKind>(['overdue', 'long-unpaid', 'large', 'due-soon', 'bad-data']),
      dueSoonDays: fc.constantFrom(0, 7, 40),
      large: fc.constantFrom(10_000, 20_000_000),
      longUnpaidDays: fc.constantFrom(0, 1, 30, 60),
    }),
  )
}

const textsFor = (headers: readonly string[], picks: readonly number[]): string[] =>
  headers.map((header, at) => {
    const choices = TYPED[header] ?? ['']
    return choices[(picks[at] ?? 0) % choices.length] ?? ''
  })

type Desk = ReturnType<typeof openLedger>

/** 1-based column of a header, wherever it stands by now. */
const columnAt = ({ host }: Desk, header: string): number =>
  (host.sheet(SHEET).values('1:1')[0]?.indexOf(header) ?? -1) + 1

const perform = (desk: Desk, headers: readonly string[], deed: Deed) => {
  const { host, ann } = desk
  const last = host.sheet(SHEET).lastRow
  const rowAt = (row: number) => 2 + (row % Math.max(1, last - 1))
  const letter = (header: string) => columnLetter(columnAt(desk, header))
  if (deed.do === 'type') {
    const [text = ''] = textsFor([deed.header], [deed.pick])
    ann.paste(SHEET, `${letter(deed.header)}${rowAt(deed.row)}`, [[text]])
  } else if (deed.do === 'add') {
    textsFor(headers, deed.picks).forEach((text, at) => {
      ann.paste(SHEET, `${letter(headers[at] ?? '')}${last + 1}`, [[text]])
    })
  } else if (deed.do === 'delete' && last > 2) ann.deleteRows(SHEET, rowAt(deed.row), 1)
  else if (deed.do === 'blank line') ann.insertRows(SHEET, rowAt(deed.row), 1)
  else if (deed.do === 'sort') ann.sortRows(SHEET, letter(deed.header))
  else if (deed.do === 'insert column') ann.insertColumns(SHEET, letter(deed.header))
  else if (deed.do === 'rules') {
    const { do: _, ...thresholds } = deed
    saveSettings(ann, settings => ({ ...settings, thresholds: { ...settings.thresholds, ...thresholds } }))
  }
}

const COLOURED: Record<string, WarningKind> = {
  '#fce8e6': 'overdue',
  '#f6aea9': 'long-unpaid',
  '#e8f0fe': 'large',
  '#fef7e0': 'due-soon',
}
const GREY = '#f1f3f4'
const VIOLET = '#f3e8fd'

/** What the colours of a row say; grey and violet by themselves. */
const looksOf = (cells: readonly (CellStyle | null)[]) => {
  const colours = new Set(cells.map(cell => cell?.background ?? ''))
  const kinds = Object.entries(COLOURED).filter(([colour]) => colours.has(colour))
  return { kinds: kinds.map(([, kind]) => kind), isGrey: colours.has(GREY), hasViolet: colours.has(VIOLET) }
}

/** `COLOUR_RUNS=50` looks longer. */
const RUNS = Number(process.env.COLOUR_RUNS ?? 4)

const ITEM_KINDS: readonly WarningKind[] = ['overdue', 'long-unpaid', 'large', 'due-soon', 'bad-data']

/** The core's warnings over all customers, and the open rows of 预警: the same causes under the same rules. */
const agreedList = ({ host, ann }: Desk): WarningEntry[] => {
  const entries = ['甲公司', '乙公司', '丙公司', ''].flatMap(
    customer => value(ann, 'warnings', { customer }).warnings,
  )
  const [header = [], ...rows] = host.sheetNames().includes('预警') ? host.sheet('预警').values() : []
  const at = (label: string) => header.indexOf(label)
  const open = rows.filter(cells => cells[at('原因键')] && !cells[at('关闭日期')])
  const inSheet = open.map(cells => `${cells[at('原因键')]} ${cells[at('规则')]} ${cells[at('原因')]}`)
  const inCore = entries.map(({ cause, kind, reason }) => `${cause} ${RULE_LABELS[kind]['zh-CN']} ${reason}`)
  expect(inSheet.sort()).toEqual(inCore.sort())
  return entries
}

/** Columns that want a number or a day. */
const WRITTEN = ['合同签订日期', '合同总金额', '已付款金额', '未付款金额', '付清日期', '起算日', GIVEN_DUE]
/** The engine tells days as ISO text. */
const isWords = (cell: unknown) => typeof cell === 'string' && cell !== '' && !/^\d{4}-\d\d-\d\d$/.test(cell)

/** Compares the sheet as the engine shows it with the core, row by row; answers how many coloured rows it met. */
const compareRows = (desk: Desk, entries: readonly WarningEntry[]): number => {
  const sheet = desk.host.sheet(SHEET)
  const last = sheet.lastRow
  const values = sheet.values()
  const looks = sheet.coloured(`A1:${columnLetter(values[0]?.length ?? 1)}${last}`)
  const dispute = columnAt(desk, '争议') - 1
  const written = WRITTEN.map(header => columnAt(desk, header) - 1).filter(at => at >= 0)
  const isMarked = !value(desk.ann, 'settings', {}).settings.thresholds.off.includes('bad-data')
  const warned = (row: number) =>
    entries
      .filter(({ kind, places }) => ITEM_KINDS.includes(kind) && places.some(place => place.row === row))
      .map(({ kind }) => kind)
  let met = 0
  for (let row = 2; row <= last; row += 1) {
    const { kinds, isGrey, hasViolet } = looksOf(looks[row - 1] ?? [])
    const listed = warned(row)
    const about = `row ${row}: ${JSON.stringify(values[row - 1])}`
    if (kinds.length > 0) met += 1
    const isDisputed = values[row - 1]?.[dispute] === '是'
    const wanted = new Set<WarningKind>(listed.filter(kind => kind !== 'bad-data'))
    const hasWords = written.some(at => isWords(values[row - 1]?.[at]))
    expect(hasViolet, about).toBe(hasWords && isMarked)
    // The colours cannot count with an amount or a day written as text, the core may.
    if (hasWords) expect([...wanted], about).toEqual(expect.arrayContaining(kinds.filter(isNotRow(wanted))))
    else if (isDisputed || isGrey) expect(kinds, about).toEqual([])
    else expect(new Set(kinds.filter(isNotRow(wanted))), about).toEqual(wanted)
    if (isGrey && !isDisputed) expect([...wanted], about).toEqual([])
  }
  return met
}

/** A long unpaid row is red as well, unless overdue is off. */
const isNotRow = (wanted: ReadonlySet<WarningKind>) => (kind: WarningKind) =>
  kind !== 'overdue' || !wanted.has('long-unpaid')

describe('whatever people do to a ledger', { timeout: 600_000 }, () => {
  it.each([
    { name: 'with due dates', headers: [...MODEL_HEADERS.filter(isNotTerm), GIVEN_DUE], addDueColumn: false },
    { name: 'with terms and our column of due dates', headers: MODEL_HEADERS, addDueColumn: true },
  ])('after a refresh the colours, 预警 and the reckoning agree, $name', ({ headers, addDueColumn }) => {
    let met = 0
    const start = fc.array(fc.array(fc.nat(), { minLength: headers.length, maxLength: headers.length }), {
      minLength: 12,
      maxLength: 25,
    })
    const run = (picks: number[][], deeds: Deed[][]) => {
      const rows = picks.map(one => textsFor(headers, one))
      const desk = openLedger([headers, headers.map(header => FIRST[header] ?? ''), ...rows])
      adoptAs(desk.ann, { addDueColumn, blankPaidIsZero: true, dailyTotals: false })
      for (const some of [[], ...deeds]) {
        for (const deed of some) perform(desk, headers, deed)
        value(desk.ann, 'refresh', {})
        met += compareRows(desk, agreedList(desk))
      }
    }
    const deeds = fc.array(fc.array(deedOf(headers), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(fc.property(start, deeds, run), { numRuns: RUNS, endOnFailure: true })
    expect(met).toBeGreaterThanOrEqual(RUNS)
  })
})
