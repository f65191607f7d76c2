// The core's arithmetic of one row as Sheets formulas over its raw cells; what cannot be known is #N/A, which no rule colours.
import type { LedgerField, Reading } from '../../core/ledger/types'
import { columnLetter } from '../column-letter'
import type { Binding } from '../ports'

export type RowFormulas = {
  /** Open amount in major units; #N/A when an amount cannot be read. */
  open: string
  /** Nothing is open any more. */
  settled: string
  /** Due day; null when no column has one. */
  due: string | null
  /** The whole row is disputed; null without that column. */
  disputed: string | null
}

/** Below half a minor unit is nothing: sums of decimals are not exact. */
const NOTHING = 0.005

/** Null when the columns do not say what is open. Formulas are relative to the first data row, columns fixed. */
export const rowFormulas = (binding: Binding, reading: Reading): RowFormulas | null => {
  const cell = (field: LedgerField) => cellOf(binding, binding.columns[field] ?? null)
  const total = totalFormula({ total: cell('total'), paid: cell('paid'), unpaid: cell('unpaid') }, reading)
  if (total === null) return null
  const paidOn = cell('paidOn')
  const paid = paidFormula({ total, paid: cell('paid'), unpaid: cell('unpaid'), paidOn }, reading)
  const unpaidYet = paidOn === null ? null : `AND(ISNUMBER(${paidOn}),${paidOn}>TODAY())`
  const rest = unpaidYet === null ? `(${total})-(${paid})` : `(${total})-IF(${unpaidYet},0,${paid})`
  const started = startedFormula(cell, reading)
  const dispute = cell('dispute')
  return {
    open: started === null ? rest : `IF(${started},${rest},0)`,
    settled: `IFERROR((${rest})<${NOTHING},FALSE)`,
    due: cellOf(binding, binding.dueColumn) ?? cell('dueOn'),
    disputed: dispute === null ? null : disputedFormula(dispute),
  }
}

export const isOpen = (open: string): string => `(${open})>=${NOTHING}`

const cellOf = ({ headerRow }: Binding, column: number | null): string | null =>
  column === null ? null : `$${columnLetter(column)}${headerRow + 1}`

type Amounts = { total: string | null; paid: string | null; unpaid: string | null }

/** The written total, else unpaid + paid. */
const totalFormula = ({ total, paid, unpaid }: Amounts, { blankPaidIsZero }: Reading): string | null => {
  const blankPaid = blankPaidIsZero ? '0' : 'NA()'
  const received =
    paid === null ? blankPaid : `IF(ISNUMBER(${paid}),${paid},IF(ISBLANK(${paid}),${blankPaid},NA()))`
  const added = unpaid === null ? null : `IF(ISNUMBER(${unpaid}),${unpaid}+${received},NA())`
  if (total === null) return added
  return `IF(ISNUMBER(${total}),${total},${added === null ? 'NA()' : `IF(ISBLANK(${total}),${added},NA())`})`
}

/** The written amount; for a blank one total − unpaid, else in invoice style the paid-on date, else the confirmed 0. */
const paidFormula = (
  {
    total,
    paid,
    unpaid,
    paidOn,
  }: { total: string; paid: string | null; unpaid: string | null; paidOn: string | null },
  { style, blankPaidIsZero }: Reading,
): string => {
  const unknown = blankPaidIsZero ? '0' : 'NA()'
  const dated = (blank: string) =>
    style === 'invoice' && paidOn !== null
      ? `IF(ISNUMBER(${paidOn}),${total},IF(ISBLANK(${paidOn}),${blank},NA()))`
      : blank
  const byDate = dated(style === 'invoice' && paidOn !== null && paid === null ? '0' : unknown)
  const byRest =
    unpaid === null
      ? byDate
      : `IF(ISNUMBER(${unpaid}),${total}-${unpaid},IF(ISBLANK(${unpaid}),${byDate},NA()))`
  return paid === null ? byRest : `IF(ISNUMBER(${paid}),${paid},IF(ISBLANK(${paid}),${byRest},NA()))`
}

/** A deal of a later day owes nothing yet: the day the core recognises it on. */
const startedFormula = (cell: (field: LedgerField) => string | null, { style }: Reading): string | null => {
  const days =
    style === 'invoice' ? [cell('startsOn'), cell('signedOn')] : [cell('signedOn'), cell('startsOn')]
  const [first, second] = days.filter(day => day !== null)
  if (first === undefined) return null
  const otherwise = second === undefined ? '0' : `IF(ISNUMBER(${second}),${second},0)`
  return `IF(ISNUMBER(${first}),${first},${otherwise})<TODAY()+1`
}

/** What the core reads as a whole dispute; Sheets compares without regard to case. */
const YES = [
  '是',
  '有',
  '对',
  '争议',
  '有争议',
  '全部',
  '全额',
  'Y',
  'Yes',
  'True',
  'Full',
  'Disputed',
  '√',
  '✓',
  '✔',
]

const disputedFormula = (cell: string) => `OR(${cell}=TRUE,${YES.map(word => `${cell}="${word}"`).join(',')})`
