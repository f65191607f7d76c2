// The rows of 归档 as they can be returned: what each is, when it came, and where it goes back to.
import type { ArchivedRow } from '../../contract/archive'
import type { LedgerItem } from '../../core/ledger/types'
import { rowName } from '../../core/undo/rows'
import { eachCurrency } from '../currencies'
import type { Desk, SheetBinding } from '../ports'
import type { Loaded, ReadSheet } from '../tasks/load'
import { columnsBetween, printOf } from './move-rows'
import { type MoveUnit, originFrom } from './unit'

export type Archived = { row: ArchivedRow; work: string; unit: Omit<MoveUnit, 'print'>; item: LedgerItem }

export const archiveOf = ({ sheets }: Loaded): ReadSheet | null =>
  sheets.find(({ bound }) => bound.archive) ?? null

/** In the order of the sheet. A row whose sheet is gone, or no longer of the ledger, goes to the first one. */
export const archivedRows = (desk: Desk, loaded: Loaded): Archived[] => {
  const archive = archiveOf(loaded)
  const [lead] = loaded.binding.sheets
  if (archive === null) return []
  const { bound } = archive
  const items = eachCurrency(loaded)
    .flatMap(({ written: { currency, contracts } }) => contracts.map(item => ({ item, currency })))
    .filter(({ item }) => item.sheet === bound.sheet)
    .sort((a, b) => a.item.row - b.item.row)
  const [first, last] = [items[0]?.item.row ?? 0, items[items.length - 1]?.item.row ?? 0]
  if (items.length === 0) return []
  const columns = desk.rows.archiveColumns(bound)
  const width = Math.max(1, ...Object.values(columns))
  const cells = desk.rows.cells(bound, { from: first, count: last - first + 1 }, width)
  const homes = new Map(
    loaded.binding.sheets.filter(one => !one.archive).map(one => [one.sheetId, one.sheet]),
  )
  return items.map(({ item, currency }) => {
    const own = cells[item.row - first] ?? []
    const text = (column: number | undefined) => {
      const cell = column === undefined ? '' : (own[column - 1] ?? '')
      return typeof cell === 'object' ? cell.day : String(cell)
    }
    const origin = originFrom(text(columns.origin))
    const home = homes.get(origin?.sheetId ?? -1)
    const to = home === undefined ? lead.sheetId : (origin?.sheetId ?? lead.sheetId)
    const name = rowName(item)
    return {
      item,
      work: origin?.work ?? '',
      unit: { from: bound.sheetId, to, row: item.row, ...name },
      row: {
        row: item.row,
        ...name,
        name: item.customerName,
        what: item.reference || item.project,
        total: item.total,
        currency,
        archivedOn: text(columns.on),
        home: home ?? lead.sheet,
        isOtherHome: home === undefined,
      },
    }
  })
}

/** With what they say now; two calls, whatever the rows. */
export const printed = (desk: Desk, bound: SheetBinding, rows: readonly Archived[]): MoveUnit[] => {
  const numbers = rows.map(({ unit }) => unit.row)
  if (numbers.length === 0) return []
  const { width, leftOut } = columnsBetween(desk, bound, bound)
  const from = Math.min(...numbers.slice(0, 1), ...numbers.slice(-1))
  const block = { from, count: Math.max(...numbers.slice(0, 1), ...numbers.slice(-1)) - from + 1 }
  const cells = desk.rows.cells(bound, block, width)
  const formulas = desk.rows.formulas(bound, block, width)
  return rows.map(({ unit }) => ({
    ...unit,
    print: printOf(cells[unit.row - from] ?? [], formulas[unit.row - from] ?? [], leftOut),
  }))
}
