// The core's arithmetic of one row as Sheets formulas over its raw cells; what cannot be known is #N/A, which no rule colours.
import type { LedgerField, Reading } from '../../core/ledger/types'
import { columnLetter } from '../column-letter'
import type { SheetBinding } from '../ports'

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

/** Null when the columns do not say what is open; our own 未付金额 column comes first. Formulas are relative to the first data row, columns fixed. */
export const rowFormulas = (binding: SheetBinding, reading: Reading): RowFormulas | null => {
  const cell = (field: LedgerField) => cellAt(binding, binding.columns[field])
  const ours = cellAt(binding, binding.openColumn ?? undefined)
  const open = ours === null ? openFormula(cell, reading) : `IF(ISNUMBER(${ours}),${ours},NA())`
  if (open === null) return null
  const recognised = recognisedOn(cell, reading.style)
  const dispute = cell('dispute')
  return {
    open,
    due: cellAt(binding, binding.dueColumn ?? binding.columns.dueOn),
    started: recognised === null ? [] : [`${recognised}<TODAY()+1`],
    disputed: dispute === null ? null : disputedFormula(dispute),
  }
}

/** The day the sale counts on, the other day where a row lacks it. N() of a text or a blank is 0: a day that is no date does not hide the row. */
const recognisedOn = (cell: CellOf, style: Reading['style']): string | null => {
  const [signed, start] = [cell('signedOn'), cell('startsOn')]
  const [first, second] = style === 'invoice' ? [start, signed] : [signed, start]
  if (first === null || second === null)
    return first === null && second === null ? null : `N(${first ?? second})`
  return `IF(ISNUMBER(${first}),${first},N(${second}))`
}

export const isAtLeast = (open: string, amount: number): string => `${open}>=${Math.max(NOTHING, amount)}`

export const isSettled = (open: string): string => `IFERROR(${open}<${NOTHING},FALSE)`

const cellAt = ({ headerRow }: SheetBinding, column: number | undefined): string | null =>
  column === undefined ? null : `$${columnLetter(column)}${headerRow + 1}`

type CellOf = (field: LedgerField) => string | null

/** An amount's cell, and its value in major units where the header names others. */
type Amount = { cell: string; value: string }

const amountIn = (cell: string | null, factor = 1): Amount | null =>
  cell === null ? null : { cell, value: factor === 1 ? cell : `${cell}*${factor}` }

/** What is open when `when` holds; the first case that holds counts. */
type Case = { when: string; open: string }

/** Null when no case can hold: the columns do not say what is open. */
const openFormula = (cell: CellOf, reading: Reading): string | null => {
  const { units } = reading
  const cases = openCases({
    reading,
    total: amountIn(cell('total'), units.total),
    paid: amountIn(cell('paid'), units.paid),
    unpaid: amountIn(cell('unpaid'), units.unpaid),
    paidOn: cell('paidOn'),
  })
  if (cases.length === 0) return null
  return cases.reduceRight((otherwise, { when, open }) => `IF(${when},${open},${otherwise})`, 'NA()')
}

type Amounts = {
  reading: Reading
  total: Amount | null
  paid: Amount | null
  unpaid: Amount | null
  paidOn: string | null
}

/** Holds unless somebody wrote words into one of the cells: what the words leave open no colour knows. */
const withoutWords = (...cells: (string | null | undefined)[]): string =>
  cells
    .filter(cell => cell != null)
    .map(cell => `*NOT(AND(ISTEXT(${cell}),NOT(REGEXMATCH(${cell}&"","^(?:[-—－/\\s]*|无|暂无)$"))))`)
    .join('')

/** total − paid, else what the team wrote as unpaid, else in invoice style the paid-on date, else the confirmed blank = 0. */
const openCases = ({ reading, total, paid, unpaid, paidOn }: Amounts): Case[] => {
  const { style, blankPaidIsZero } = reading
  const untilPaid = (whole: string, rest: string) =>
    paidOn === null ? rest : `IF(N(${paidOn})>TODAY(),${whole},${rest})`
  const cases: Case[] = []
  if (total !== null && paid !== null) {
    const rest = `${total.value}-${paid.value}`
    cases.push({ when: `COUNT(${total.cell},${paid.cell})=2`, open: untilPaid(total.value, rest) })
  }
  const others = [total, paid].filter(amount => amount !== null).map(amount => amount.cell)
  if (unpaid !== null && (blankPaidIsZero || others.length > 0)) {
    // Unpaid alone tells nothing of the total, unless a blank paid was confirmed to be 0.
    const beside = blankPaidIsZero ? '' : `*COUNT(${others.join(',')})`
    const added = paid === null ? unpaid.value : `${unpaid.value}+${paid.value}`
    const whole = total === null ? added : `IF(COUNT(${total.cell})=1,${total.value},${added})`
    const readable = withoutWords(total?.cell, paid?.cell)
    cases.push({ when: `COUNT(${unpaid.cell})${beside}${readable}>0`, open: untilPaid(whole, unpaid.value) })
  }
  if (total === null) return cases
  const isBlankPaid = paid === null ? '' : `*ISBLANK(${paid.cell})`
  if (style === 'invoice' && paidOn !== null) {
    const hasTotal = `COUNT(${total.cell})${withoutWords(unpaid?.cell)}`
    cases.push({ when: `${hasTotal}*COUNT(${paidOn})${isBlankPaid}>0`, open: untilPaid(total.value, '0') })
    if (paid === null) cases.push({ when: `${hasTotal}*ISBLANK(${paidOn})>0`, open: total.value })
  }
  if (blankPaidIsZero) {
    const readable = withoutWords(unpaid?.cell, style === 'invoice' ? paidOn : null)
    cases.push({ when: `COUNT(${total.cell})${isBlankPaid}${readable}>0`, open: total.value })
  }
  return cases
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
