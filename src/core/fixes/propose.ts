// Every cell of a sheet that can be written better, column by column, each with what it says now and would say.
import { dateOrderOf, wereTurned } from '../ledger/cells/date'
import { distinctCells, onceEach } from '../ledger/cells/repeats'
import { isShortYear, withCentury, yearFirstProof, yearsStandFirst } from '../ledger/cells/short-years'
import type { LedgerSource } from '../ledger/read-ledger'
import { DATE_FIELDS } from '../ledger/read-row'
import type { Cell, LedgerField, LedgerItem } from '../ledger/types'
import type { CurrencyCode } from '../money'
import { rowName } from '../undo/rows'
import { type CellFix, fixAddresses, fixAmount, fixDate, fixPhone, fixSpaces, TEXT_FIELDS } from './fix-cell'
import type { Fix } from './types'

/** What a row is in counts where amounts are read. */
type FixText = (text: string, currency: CurrencyCode) => CellFix | null

const AMOUNT_FIELDS = ['total', 'paid', 'unpaid', 'cost'] as const

/** The contracts of one currency, in which their amounts are read. */
export type TidiedItems = { currency: CurrencyCode; contracts: readonly LedgerItem[] }

/** Of every sheet, in the order they are to be written: column by column, downwards. Only rows with a customer are touched. */
export function proposeFixes(sources: readonly LedgerSource[], ledger: readonly TidiedItems[]): Fix[] {
  return sources.flatMap(source => fixesOf(source, ledger))
}

function fixesOf({ table, reading, fields }: LedgerSource, ledger: readonly TidiedItems[]): Fix[] {
  const { sheet } = table
  const bound = new Set(fields)
  const itemAt = new Map<number, LedgerItem>()
  const currencyAt = new Map<number, CurrencyCode>()
  for (const { currency, contracts } of ledger) {
    for (const item of contracts) {
      if (item.sheet !== sheet || item.customer === '') continue
      itemAt.set(item.row, item)
      if (currency !== reading.currency) currencyAt.set(item.row, currency)
    }
  }

  /** Only texts are ever written better, and a column repeats them. */
  function inColumn(field: LedgerField, fixText: FixText): Fix[] {
    if (!bound.has(field)) return []
    const inOwn = onceEach((text: string) => fixText(text, reading.currency))
    const fixOf = (text: string, row: number) => {
      const abroad = currencyAt.get(row)
      return abroad === undefined ? inOwn(text) : fixText(text, abroad)
    }
    const fixes: Fix[] = []
    for (const { row, cells } of table.rows) {
      const before = cells[field]
      if (typeof before !== 'string' || before === '') continue
      const fix = fixOf(before, row)
      const item = fix && itemAt.get(row)
      if (!item) continue
      const { key, mark } = rowName(item)
      fixes.push({ key, mark, sheet, row, field, before, ...fix })
    }
    return fixes
  }

  return [
    ...AMOUNT_FIELDS.flatMap(field =>
      inColumn(field, (cell, currency) => fixAmount(cell, { currency, unit: reading.units[field] ?? 1 })),
    ),
    ...DATE_FIELDS.flatMap(field => {
      const order = reading.dateOrders[field]
      const isShort = yearsStandFirst(distinctCells(table, field))
      const fixes = inColumn(field, cell => fixDate(isShort ? withCentury(cell) : cell, order))
      if (fixes.length === 0) return []
      const column = table.rows.map(({ row, cells }) => ({ row, cell: cells[field] ?? '' }))
      return whereColumnReadsTheSame(column, fixes)
    }),
    ...inColumn('email', fixAddresses),
    ...inColumn('phone', fixPhone),
    ...TEXT_FIELDS.flatMap(field => inColumn(field, fixSpaces)),
  ]
}

/**
 * How some date cells are read rests on the texts of their column: whether an import exchanged days and months, whether years stand
 * first. Where turning the texts into dates would change that, the column is left as it is. A day above 12 goes first: once it is a date, a
 * column that is left half done cannot look exchanged. A short year that proves where years stand goes last, so that what is left proves it.
 */
function whereColumnReadsTheSame(
  column: readonly { row: number; cell: Cell }[],
  fixes: readonly Fix[],
): Fix[] {
  const cells = column.map(({ cell }) => cell)
  const after = new Map(fixes.map(fix => [fix.row, fix.after]))
  const fixed = column.map(({ row, cell }) => after.get(row) ?? cell)
  if (wereTurned(cells) || wereTurned(fixed)) return []
  const shorts = fixes.filter(({ before }) => isShortYear(before))
  if (shorts.length === 0 || fixed.some(isShortYear)) {
    if (yearsStandFirst(fixed) !== yearsStandFirst(cells)) return []
  }
  if (shorts.length > 0) {
    const isProof = yearFirstProof(fixed)
    const last = shorts.find(({ before }) => isProof(before))
    return last === undefined ? [] : [...fixes.filter(fix => fix !== last), last]
  }
  const proof = dateOrderOf(cells) === 'not-needed' ? undefined : fixes.find(fix => dayOf(fix.after) > 12)
  return proof === undefined ? [...fixes] : [proof, ...fixes.filter(fix => fix !== proof)]
}

function dayOf(cell: Cell): number {
  return typeof cell === 'object' ? Number(cell.day.slice(8)) : 0
}
