// A receipt in a ledger whose 收款 says what is paid: rows below the team's own, written once however often the form is sent, and taken back.
import type { CalendarDate } from '../../core/calendar-date'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import type { CustomerKey, LedgerRow } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { inUnit } from '../../core/receipts/booking'
import { teamRows } from '../../core/receipts/team-rows'
import type { AppendedRow, LineState, PayableItem, ReceiptLine } from '../../core/receipts/types'
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

type Receipt = {
  customer: CustomerKey
  name: string
  on: CalendarDate
  total: Minor
  note: string
  shares: readonly { item: PayableItem; amount: Minor }[]
}

/** The rows to be added; null where the sheet has no words for these shares. */
export const plannedRows = (loaded: Loaded, sheet: ReadBeside, receipt: Receipt): AppendedRow[] | null => {
  const { bound, reading, table } = sheet
  const rows = teamRows(loaded.ledger, {
    ...receipt,
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
  for (const { amount, reference } of rows) {
    const said: RowCells = {
      customer: receipt.name,
      paidOn: { day: receipt.on },
      paid: inUnit(amount, reading.units.paid ?? 1, reading),
      ...(reference === '' ? {} : { reference }),
      ...(receipt.note === '' ? {} : { note: receipt.note }),
    }
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
