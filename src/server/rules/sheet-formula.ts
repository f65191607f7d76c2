// The core's arithmetic of one row as Sheets formulas over its raw cells; what cannot be known is #N/A, which no rule colours.
import type { LedgerField, Reading } from '../../core/ledger/types'
import { columnLetter } from '../column-letter'
import type { Binding } from '../ports'

export type RowFormulas = {
  /** Open amount in major units; #N/A when the amounts do not tell. */
  open: string
  /** Due day; null when no column has one. */
  due: string | null
  /** Conditions under which the row is part of the receivables at all. */
  started: string[]
  /** The whole row is disputed; null without that column. */
  disputed: string | null
}

/** Below half a minor unit is nothing: sums of decimals are not exact. */
const NOTHING = 0.005

/** Null when the columns do not say what is open. Formulas are relative to the first data row, columns fixed. */
export const rowFormulas = (binding: Binding, reading: Reading): RowFormulas | null => {
  const cell = (field: LedgerField) => cellAt(binding, binding.columns[field])
  const open = openFormula(cell, reading)
  if (open === null) return null
  const recognised =
    reading.style === 'invoice'
      ? (cell('startsOn') ?? cell('signedOn'))
      : (cell('signedOn') ?? cell('startsOn'))
  const dispute = cell('dispute')
  return {
    open,
    due: cellAt(binding, binding.dueColumn ?? binding.columns.dueOn),
    // N() of a text or a blank is 0: a day that is no date does not hide the row.
    started: recognised === null ? [] : [`N(${recognised})<TODAY()+1`],
    disputed: dispute === null ? null : disputedFormula(dispute),
  }
}

export const isAtLeast = (open: string, amount: number): string => `${open}>=${Math.max(NOTHING, amount)}`

export const isSettled = (open: string): string => `IFERROR(${open}<${NOTHING},FALSE)`

const cellAt = ({ headerRow }: Binding, column: number | undefined): string | null =>
  column === undefined ? null : `$${columnLetter(column)}${headerRow + 1}`

/** A cell in major units, where its header names another one. */
const counted = (cell: string, factor = 1) => (factor === 1 ? cell : `${cell}*${factor}`)

type CellOf = (field: LedgerField) => string | null

/** total − paid, else what the team wrote as unpaid, else in invoice style the paid-on date, else the confirmed blank = 0. */
const openFormula = (cell: CellOf, { style, blankPaidIsZero, units }: Reading): string | null => {
  const [total, paid, unpaid, paidOn] = [cell('total'), cell('paid'), cell('unpaid'), cell('paidOn')]
  const whole = total && counted(total, units.total)
  const isUnpaidYet = paidOn === null || total === null ? null : `N(${paidOn})>TODAY()`
  let open = 'NA()'
  if (whole !== null && blankPaidIsZero) {
    open = paid === null ? whole : `IF(ISBLANK(${paid}),${whole},NA())`
  }
  if (total !== null && paidOn !== null && style === 'invoice') {
    open = `IF(ISNUMBER(${paidOn}),0,${paid === null ? `IF(ISBLANK(${paidOn}),${whole},NA())` : open})`
  }
  if (unpaid !== null) open = `IF(ISNUMBER(${unpaid}),${counted(unpaid, units.unpaid)},${open})`
  if (total !== null && paid !== null) {
    open = `IF(COUNT(${total},${paid})=2,${whole}-${counted(paid, units.paid)},${open})`
  }
  if (isUnpaidYet !== null) open = `IF(${isUnpaidYet},${whole},${open})`
  return open === 'NA()' ? null : open
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
