// What set-up understands of a sheet before anything is written: header row, columns, terms, style, currency.
import type { DraftColumn, DraftTerms, SetupDraft } from '../../contract/setup'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import { dateOrderOf, wereTurned } from '../../core/ledger/cells/date'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import type { MonthlyRule } from '../../core/ledger/due/rules'
import { parseTerms, suggestTerms, termsText } from '../../core/ledger/terms'
import type { Cell, LedgerField, Reading, SheetRole } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import { ownColumns } from '../own-columns'
import type { SheetPreview } from '../ports'
import { headerRowIn, headerTexts } from './header-lines'
import { headerUnit, namesUnit, titleUnit } from './header-text'
import { matchHeaders } from './match-headers'

const SAMPLES = 3

/** 1-based, the row above the data; 0 when no row looks like a header. */
export const findHeaderRow = ({
  display,
  remembered,
}: Pick<SheetPreview, 'display' | 'remembered'>): number => remembered.headerRow ?? headerRowIn(display)

/** Every column with a header or content, but for our own 到期日 column. */
export const draftColumns = (
  preview: SheetPreview,
  headerRow: number,
  role: SheetRole = 'items',
): DraftColumn[] => {
  const { values, display, lastColumn, remembered } = preview
  const headers = headerTexts(display, headerRow)
  const fieldAt = new Map<number, LedgerField>()
  for (const field of LEDGER_FIELDS) {
    const column = remembered.columns[field]
    if (column !== undefined) fieldAt.set(column, field)
  }
  const ours = new Set(ownColumns(remembered))
  const columns = Array.from({ length: lastColumn }, (_, at) => ({
    index: at + 1,
    header: headers[at] ?? '',
    remembered: fieldAt.get(at + 1) ?? null,
    cells: values.slice(headerRow).map(row => row[at] ?? ''),
  })).filter(
    ({ index, header, cells }) => !ours.has(index) && (header !== '' || cells.some(cell => cell !== '')),
  )
  const matches = matchHeaders(columns, role)
  const unitAbove = titleUnit(display.slice(0, headerRow - 1).flat())
  return columns.map(({ index, header, cells }) => ({
    index,
    header,
    ...(matches.get(index) ?? { field: null, confidence: 'none', why: 'none' }),
    samples: samplesOf(display.slice(headerRow).map(row => row[index - 1] ?? '')),
    unit: headerUnit(header) ?? (namesUnit(header) ? null : unitAbove),
    dateOrder: wereTurned(cells) ? 'contradictory' : dateOrderOf(cells),
  }))
}

/** The columns as the person named them; one the person left out is not used. */
export const correctedColumns = (
  columns: readonly DraftColumn[],
  named: readonly { index: number; field: LedgerField }[],
): DraftColumn[] =>
  columns.map(column => {
    const field = named.find(({ index }) => index === column.index)?.field ?? null
    if (field === column.field) return column
    return field === null
      ? { ...column, field, confidence: 'none', why: 'none' }
      : { ...column, field, confidence: 'sure', why: 'chosen' }
  })

const samplesOf = (texts: readonly string[]): string[] =>
  texts.filter(text => text.trim() !== '').slice(0, SAMPLES)

const cellsOf = (columns: readonly DraftColumn[], rows: readonly Cell[][], field: LedgerField) => {
  const index = columns.find(column => column.field === field)?.index
  return index === undefined ? null : rows.map(row => row[index - 1] ?? '')
}

/** Paid-on dates without a paid amount: one row an invoice, paid in full on that day. */
export const guessStyle = (columns: readonly DraftColumn[]): Reading['style'] => {
  const has = (field: LedgerField) => columns.some(column => column.field === field)
  return has('paidOn') && !has('paid') && !has('unpaid') ? 'invoice' : 'contract'
}

/** The data rows of a sheet and what its columns were understood to be. */
export type UnderstoodSheet = { columns: readonly DraftColumn[]; rows: readonly Cell[][] }

/** Distinct terms with how many rows have them; those that must be asked about first, then the frequent ones. */
export const draftTerms = (
  sheets: readonly UnderstoodSheet[],
  confirmed: Reading['terms'],
  rule?: MonthlyRule,
): DraftTerms[] => {
  const counts = new Map<string, number>()
  for (const cell of sheets.flatMap(({ columns, rows }) => cellsOf(columns, rows, 'terms') ?? [])) {
    const text = termsText(cell)
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => {
      const meaning = parseTerms(text, confirmed, rule)
      return { text, count, meaning: meaning ?? suggestTerms(text), known: meaning !== null }
    })
    .sort((a, b) => Number(a.known) - Number(b.known) || b.count - a.count)
}

/** Rows of a customer with neither paid nor unpaid; none where a paid-on date alone tells what is paid. */
export const countBlankPaid = ({ columns, rows }: UnderstoodSheet): number => {
  const customer = cellsOf(columns, rows, 'customer') ?? []
  const paid = cellsOf(columns, rows, 'paid')
  const unpaid = cellsOf(columns, rows, 'unpaid')
  if (guessStyle(columns) === 'invoice') return 0
  const isEmpty = (cell: Cell | undefined) => isBlank(cellText(cell))
  return customer.filter((name, at) => !isEmpty(name) && isEmpty(paid?.[at]) && isEmpty(unpaid?.[at])).length
}

/** A sheet that names only what is open has no other total: the wizard has nothing to ask. */
export const namesOnlyUnpaid = (columns: readonly DraftColumn[]): boolean => {
  const amounts = columns.filter(({ field }) => field === 'total' || field === 'paid' || field === 'unpaid')
  return amounts.length === 1 && amounts[0]?.field === 'unpaid'
}

/** Our column helps where a due date must be counted from terms, its own or those of 客户, or is written as text. */
export const dueColumnState = (
  preview: SheetPreview,
  { columns, rows }: UnderstoodSheet,
  hasTermsBeside = false,
): SetupDraft['dueColumn'] => {
  if (preview.remembered.dueColumn !== null) return 'present'
  const customers = cellsOf(columns, rows, 'customer') ?? []
  const due = cellsOf(columns, rows, 'dueOn')
  const starts = cellsOf(columns, rows, 'startsOn') ?? cellsOf(columns, rows, 'signedOn')
  const terms = cellsOf(columns, rows, 'terms')
  const isCounted = (at: number) =>
    !isBlank(cellText(starts?.[at])) && (hasTermsBeside || !isBlank(cellText(terms?.[at])))
  const needed = customers.some((name, at) => {
    const written = cellText(due?.[at])
    if (isBlank(cellText(name))) return false
    return isBlank(written) ? isCounted(at) : typeof due?.[at] === 'string'
  })
  return needed ? 'offered' : 'not-needed'
}

const CURRENCIES: readonly [RegExp, CurrencyCode][] = [
  [/hk\$|hkd|港[元币]/i, 'HKD'],
  [/us\$|usd|\$|美[元金]/i, 'USD'],
  [/eur|€|欧元/i, 'EUR'],
  [/gbp|£|英镑/i, 'GBP'],
  [/jpy|日[元圆]/i, 'JPY'],
  [/cny|rmb|¥|￥|人民币/i, 'CNY'],
]

const LOCALE_CURRENCIES: Record<string, CurrencyCode> = {
  en_US: 'USD',
  en_GB: 'GBP',
  zh_HK: 'HKD',
  ja_JP: 'JPY',
  de_DE: 'EUR',
  fr_FR: 'EUR',
  es_ES: 'EUR',
  it_IT: 'EUR',
  nl_NL: 'EUR',
}

/** What headers and samples of the amounts say, else the spreadsheet's locale, else yuan. */
export const guessCurrency = (columns: readonly DraftColumn[], locale: string): CurrencyCode => {
  const amounts = columns.filter(({ field }) => field === 'total' || field === 'paid' || field === 'unpaid')
  const written = amounts.flatMap(({ header, samples }) => [header, ...samples]).join(' ')
  const found = CURRENCIES.find(([form]) => form.test(written))
  return found?.[1] ?? LOCALE_CURRENCIES[locale] ?? 'CNY'
}
