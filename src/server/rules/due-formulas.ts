// The cells of our 到期日 column: a formula over the row's own cells where these are plain, else the day the core found.
import { onceEach } from '../../core/ledger/cells/repeats'
import { cellText } from '../../core/ledger/cells/text'
import type { RowDue } from '../../core/ledger/plans/rows'
import { parseTerms, termsText } from '../../core/ledger/terms'
import type { LedgerField, LedgerRow, LedgerTable, Reading, Terms } from '../../core/ledger/types'
import { columnLetter } from '../column-letter'
import type { DueCell, SheetBinding } from '../ports'

const NONE: DueCell = { formula: '', inferred: false }

/** One cell for each row of the table, in its order; items of other sheets are passed over. */
export const dueCells = (
  table: LedgerTable,
  items: readonly RowDue[],
  { binding, reading }: { binding: SheetBinding; reading: Reading },
): DueCell[] => {
  const dueIn = new Map<number, RowDue>()
  for (const item of items) if (item.sheet === table.sheet) dueIn.set(item.row, item)
  const termsOf = onceEach((text: string) => parseTerms(termsText(text), reading.terms))
  return table.rows.map(row => {
    const known = dueIn.get(row.row)
    if (known === undefined) return NONE
    const { due, isPlanned } = known
    if (due.kind === 'awaiting' || due.kind === 'missing') return NONE
    const formula = (isPlanned === true ? null : rowFormula(row, { binding, termsOf })) ?? dayFormula(due.on)
    return { formula, inferred: due.kind === 'inferred' }
  })
}

const dayFormula = (day: string) =>
  `=DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8))})`

/** Follows its cell when a person changes the date; the terms are inlined and follow on the next refresh. */
const rowFormula = (
  { row, cells }: LedgerRow,
  { binding, termsOf }: { binding: SheetBinding; termsOf: (text: string) => Terms | null },
): string | null => {
  const reference = (field: LedgerField) => {
    const column = binding.columns[field]
    return column === undefined || typeof cells[field] !== 'object' ? null : `$${columnLetter(column)}${row}`
  }
  if (cells.dueOn !== undefined && cells.dueOn !== '') {
    const given = reference('dueOn')
    return given === null ? null : `=IF(ISNUMBER(${given}),${given},"")`
  }
  const terms = termsOf(cellText(cells.terms))
  const startWritten = cells.startsOn !== undefined && cells.startsOn !== ''
  const start = reference(startWritten ? 'startsOn' : 'signedOn')
  const counted = terms === null || start === null ? null : countedFormula(start, terms)
  return counted === null ? null : `=IF(ISNUMBER(${start}),${counted},"")`
}

const countedFormula = (start: string, terms: Terms): string | null => {
  if (terms.kind === 'net') return `${start}+${terms.days}`
  if (terms.kind === 'month-end') return `EOMONTH(${start},0)+${terms.days}`
  return terms.kind === 'months' ? `EDATE(${start},${terms.months})` : null
}
