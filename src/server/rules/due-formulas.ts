// The cells of our 到期日 column: a formula over the row's own cells where these are plain, else the day the core found.

import type { CalendarDate } from '../../core/calendar-date'
import { type TermsOf, termsReader } from '../../core/ledger/due-date'
import { agreedDay } from '../../core/ledger/open-items'
import type { RowDue } from '../../core/ledger/plans/rows'
import type { LedgerField, LedgerItem, LedgerRow, LedgerTable, Reading, Terms } from '../../core/ledger/types'
import { columnLetter } from '../column-letter'
import { dayInFormula } from '../formula-words'
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
  const termsOf = termsReader(reading.terms, reading)
  return table.rows.map(row => {
    const item = dueIn.get(row.row)
    if (item === undefined || item.due.kind === 'awaiting' || item.due.kind === 'missing') return NONE
    const own = item.isPlanned === true ? null : rowFormula(row, item, { binding, termsOf })
    return { formula: own ?? dayFormula(item.due.on), inferred: item.due.kind === 'inferred' }
  })
}

export const dayFormula = (day: CalendarDate): string => `=${dayInFormula(day)}`
/** Follows its cell when a person changes the date; the terms are inlined and follow on the next refresh. */
const rowFormula = (
  { row, cells }: LedgerRow,
  item: LedgerItem,
  { binding, termsOf }: { binding: SheetBinding; termsOf: TermsOf },
): string | null => {
  const reference = (field: LedgerField) => {
    const column = binding.columns[field]
    return column === undefined || typeof cells[field] !== 'object' ? null : `$${columnLetter(column)}${row}`
  }
  if (cells.dueOn !== undefined && cells.dueOn !== '') {
    const given = reference('dueOn')
    return given === null ? null : `=IF(ISNUMBER(${given}),${given},"")`
  }
  const terms = item.terms === '' ? null : termsOf(item.terms, item.customer)
  const field = cells.startsOn !== undefined && cells.startsOn !== '' ? 'startsOn' : 'signedOn'
  const start = reference(field)
  const from = item[field]
  if (terms === null || start === null || from === null) return null
  const counted = countedFormula(start, terms.meaning)
  // What 客户 says of 月结 only the core knows.
  if (counted === null || terms.dueFrom(from) !== agreedDay(item.due)) return null
  if (!('agreed' in item.due)) return `=IF(ISNUMBER(${start}),${counted},"")`
  // Moved to a workday: while the start is the one it was counted from.
  return `=IF(ISNUMBER(${start}),IF(${start}=${dayInFormula(from)},${dayInFormula(item.due.on)},${counted}),"")`
}

/** The day so counted from a cell; null where a formula cannot tell. */
export const countedFormula = (start: string, terms: Terms): string | null => {
  const month = (later: number, statementDay: number | undefined) =>
    statementDay === undefined || statementDay >= 31
      ? String(later)
      : `${later}+IF(DAY(${start})>${statementDay},1,0)`
  const dayIn = (months: string, day: number) =>
    `MIN(EOMONTH(${start},${months}),EOMONTH(${start},${months}-1)+${day})`
  switch (terms.kind) {
    case 'net':
      return `${start}+${terms.days}`
    case 'month-end':
      return `EOMONTH(${start},${month(0, terms.statementDay)})+${terms.days}`
    case 'months':
      return `EDATE(${start},${terms.months})`
    case 'end-of-months':
      return `EOMONTH(${start},${month(terms.months, terms.statementDay)})`
    case 'day-of-month': {
      const { months, day, statementDay } = terms
      if (months > 0) return dayIn(month(months, statementDay), day)
      return `IF(${start}<=${dayIn('0', day)},${dayIn('0', day)},${dayIn('1', day)})`
    }
    case 'quarter-end':
      return `EOMONTH(${start},MOD(3-MONTH(${start}),3))+${terms.days}`
    case 'awaiting':
      return `${start}+${terms.days ?? 0}`
  }
}
