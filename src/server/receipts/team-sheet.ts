// A receipt in a ledger whose 收款 says what is paid: rows below the team's own, written once however often the form is sent, and taken back.
import type { ReceiptColumns } from '../../contract/receipts'
import type { CalendarDate } from '../../core/calendar-date'
import { cellText, isBlank, isCellError } from '../../core/ledger/cells/text'
import type { CustomerKey, LedgerRow } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { inUnit } from '../../core/receipts/booking'
import { LOWERING_FIELDS, type Lowering, type LoweringField } from '../../core/receipts/lowering'
import { namesBill } from '../../core/receipts/settled-by'
import { teamRows } from '../../core/receipts/team-rows'
import type { AppendedRow, Bill, LineState, PayableItem, ReceiptLine } from '../../core/receipts/types'
import { settledByText } from '../../tables/receipts'
import type { Desk, RowCells } from '../ports'
import type { Loaded, ReadBeside } from '../tasks/load'
import { type WrittenLine, writeStates } from './lines'
import type { SettledLines } from './settle-lines'

/** The team's sheet that gets new receipts, the last one adopted; null where 收款 does not say what is paid. */
export const feedingSheet = ({ ledger, beside }: Pick<Loaded, 'ledger' | 'beside'>): ReadBeside | null => {
  if (ledger.receipts?.feed !== true) return null
  const sheets = beside.filter(({ bound }) => bound.role === 'receipts')
  return sheets[sheets.length - 1] ?? null
}

/** What the form says for the optional columns of the team's sheet. */
export type BesideMoney = Partial<Record<LoweringField, Minor>> & { settledBy?: string }

const MOST_WAYS = 8

/** Ways of paying as the sheet writes them, the latest first. */
const waysIn = ({ table }: ReadBeside): string[] => {
  const ways = new Set<string>()
  for (let at = table.rows.length - 1; at >= 0 && ways.size < MOST_WAYS; at -= 1) {
    const text = cellText(table.rows[at]?.cells.settledBy).trim()
    if (!isBlank(text) && !isCellError(text)) ways.add(text)
  }
  return [...ways]
}

/** Which optional columns the sheet has for a new row; `ways`: words for money at once that stand there. */
export const optionalColumns = (sheet: ReadBeside): ReceiptColumns => ({
  lowerings: LOWERING_FIELDS.filter(field => sheet.bound.columns[field] !== undefined),
  ways: waysIn(sheet).filter(way => !namesBill(way)),
})

/** A bill in the sheet's own word for one; otherwise what the person said, which may be nothing. */
const wayOf = (sheet: ReadBeside, { bill, beside, language }: Receipt): string => {
  if (bill === null) return beside.settledBy ?? ''
  return waysIn(sheet).find(namesBill) ?? settledByText('bill', language)
}

type Receipt = {
  customer: CustomerKey
  name: string
  on: CalendarDate
  total: Minor
  note: string
  beside: BesideMoney
  bill: Bill | null
  language: Desk['person']['language']
  shares: readonly { item: PayableItem; amount: Minor }[]
}

/** The rows to be added; null where the sheet has no words for these shares. */
export const plannedRows = (loaded: Loaded, sheet: ReadBeside, receipt: Receipt): AppendedRow[] | null => {
  const { bound, reading, table } = sheet
  const lowerings = LOWERING_FIELDS.flatMap((field): Lowering[] => {
    const amount = receipt.beside[field] ?? 0
    return amount > 0 ? [{ field, amount, text: '' }] : []
  })
  if (lowerings.some(({ field }) => bound.columns[field] === undefined)) return null
  const rows = teamRows(loaded.ledger, {
    ...receipt,
    lowerings,
    shares: receipt.shares.map(({ item, amount }) => ({
      sheet: item.sheet,
      row: item.row,
      reference: item.reference,
      amount,
    })),
    columns: {
      customer: bound.columns.customer !== undefined,
      reference: bound.columns.reference !== undefined,
    },
  })
  if (rows === null) return null
  const planned: AppendedRow[] = []
  const way = wayOf(sheet, receipt)
  for (const { amount, reference, lowerings: own = [] } of rows) {
    const said: RowCells = {
      customer: receipt.name,
      paidOn: { day: receipt.on },
      paid: inUnit(amount, reading.units.paid ?? 1, reading),
      ...(reference === '' ? {} : { reference }),
      ...(receipt.note === '' ? {} : { note: receipt.note }),
      ...(way === '' ? {} : { settledBy: way }),
      ...(receipt.bill === null ? {} : { dueOn: { day: receipt.bill.dueOn } }),
    }
    for (const { field, amount: beside } of own)
      said[field] = inUnit(beside, reading.units[field] ?? 1, reading)
    const cells = Object.fromEntries(
      Object.entries(said).filter(([field]) => bound.columns[field as 'paid'] !== undefined),
    )
    const before = planned.filter(one => isSame(one.cells, cells)).length
    planned.push({
      sheet: bound.sheet,
      row: nextRow(sheet) + planned.length,
      cells,
      alike: table.rows.filter(one => saysAll(one, cells)).length + before,
    })
  }
  return planned
}

/** Below the last row that says anything in the columns we know. */
const nextRow = ({ bound, table }: ReadBeside): number => {
  let last = bound.headerRow
  for (const { row, cells } of table.rows) {
    if (Object.values(cells).some(cell => cell !== false && !isBlank(cellText(cell)))) last = row
  }
  return last + 1
}

const isSame = (a: RowCells, b: RowCells) => JSON.stringify(a) === JSON.stringify(b)

const saysAll = (row: LedgerRow, cells: RowCells): boolean =>
  Object.entries(cells).every(([field, cell]) => cellText(row.cells[field as 'paid']) === cellText(cell))

/** The name of the sheet when this person may not write there; null when he may. */
export const lockedForRows = (
  desk: Desk,
  { bound }: ReadBeside,
  rows: readonly AppendedRow[],
): string | null => {
  const isFree = rows.every(({ row, cells }) =>
    desk.ledger.mayFillRow(bound, row, Object.keys(cells) as (keyof RowCells)[]),
  )
  return isFree ? null : bound.sheet
}

type Settled = { state: LineState; untouched: SettledLines['untouched'] }

/** Writes the rows of lines that are claimed, or takes them back, and then the states. Call under the document lock. */
export const settleTeamRows = (
  desk: Desk,
  loaded: Loaded,
  { lines, way }: { lines: WrittenLine[]; way: 'finish' | 'take-back' },
): SettledLines => {
  const settled = new Map<WrittenLine, Settled>()
  let latest: Settled = { state: way === 'finish' ? 'noted' : 'undone', untouched: [] }
  const settle = way === 'finish' ? finish : takeBack
  for (const line of way === 'finish' ? lines : fromBelow(loaded, lines)) {
    if (line.append !== null) settled.set(line, settle(desk, loaded, { line, append: line.append }))
  }
  const states = new Map<WrittenLine, LineState>()
  for (const line of lines) {
    latest = settled.get(line) ?? latest
    states.set(line, latest.state)
  }
  const stateOf = (line: WrittenLine) => states.get(line) ?? line.state
  writeStates(desk, lines, stateOf)
  return {
    lines: lines.map(line => ({ ...line, state: stateOf(line) })),
    untouched: [...settled.values()].flatMap(({ untouched }) => untouched),
  }
}

const sheetNamed = ({ beside }: Loaded, { sheet }: AppendedRow): ReadBeside | undefined =>
  beside.find(({ bound }) => bound.sheet === sheet)

const rowsAlike = ({ table }: ReadBeside, { cells }: AppendedRow): number[] =>
  table.rows.filter(row => saysAll(row, cells)).map(({ row }) => row)

type Own = { line: ReceiptLine; append: AppendedRow }

const finish = (desk: Desk, loaded: Loaded, { line, append }: Own): Settled => {
  const sheet = sheetNamed(loaded, append)
  const notWritten = (row: number | null): Settled => ({
    state: 'noted',
    untouched: [{ what: line.what, sheet: append.sheet, row, field: 'paid' }],
  })
  if (sheet === undefined) return notWritten(null)
  // More rows that say this than there were: ours is among them already.
  if (rowsAlike(sheet, append).length > append.alike) return { state: 'entered', untouched: [] }
  const rows = [append.row, nextRow(sheet)]
  for (const row of rows) {
    const written = desk.ledger.fillRow(sheet.bound, row, append.cells)
    if (written === 'written') return { state: 'entered', untouched: [] }
    if (written === 'refused') return notWritten(row)
  }
  return notWritten(append.row)
}

/** The row in its old place, else the last that says the same; null where there are no more of them than before. */
const writtenRow = (sheet: ReadBeside, append: AppendedRow): number | null => {
  const alike = rowsAlike(sheet, append)
  if (alike.length <= append.alike) return null
  return alike.includes(append.row) ? append.row : (alike[alike.length - 1] ?? null)
}

/** The lowest row first, so that one that is deleted moves none of the others. */
const fromBelow = (loaded: Loaded, lines: readonly WrittenLine[]): WrittenLine[] => {
  const rowOf = ({ append }: WrittenLine) => {
    const sheet = append === null ? undefined : sheetNamed(loaded, append)
    return append === null || sheet === undefined ? 0 : (writtenRow(sheet, append) ?? 0)
  }
  return lines
    .map(line => ({ line, row: rowOf(line) }))
    .sort((a, b) => b.row - a.row)
    .map(({ line }) => line)
}

/** A row that says something else by now is left. */
const takeBack = (desk: Desk, loaded: Loaded, { line, append }: Own): Settled => {
  const sheet = sheetNamed(loaded, append)
  const row = sheet === undefined ? null : writtenRow(sheet, append)
  if (sheet === undefined || row === null) {
    const gone = { what: line.what, sheet: append.sheet, row: null, field: 'paid' } as const
    return { state: 'undone', untouched: line.state === 'noted' ? [] : [gone] }
  }
  const emptied = desk.ledger.emptyRow(sheet.bound, row, append.cells)
  if (emptied === 'emptied') return { state: 'undone', untouched: [] }
  return { state: 'entered', untouched: [{ what: line.what, sheet: append.sheet, row, field: 'paid' }] }
}
