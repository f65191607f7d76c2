// The rows of 分期 as facts: every cell read once, every unreadable one named with its place.

import type { CalendarDate } from '../../calendar-date'
import type { CurrencyCode } from '../../money'
import type { Problem, ProblemCode } from '../../problem'
import { readAmount } from '../cells/amount'
import { readDate } from '../cells/date'
import { onceEach } from '../cells/repeats'
import { type CellReading, cellText, isBlank, isCellError } from '../cells/text'
import { termsText } from '../terms'
import type { CustomerKey } from '../types'
import type { Part, PlanColumn, PlanFacts, PlanRow, PlanSheet } from './types'

/** Percent with up to four decimals is counted in whole parts of this. */
const WHOLE = 1_000_000

/** A problem in a cell of 分期. */
export function problemInPlan(
  { sheet, labels }: Pick<PlanSheet, 'sheet' | 'labels'>,
  { row, cells }: Pick<PlanRow, 'row' | 'cells'>,
  { code, column }: { code: ProblemCode; column: PlanColumn },
): Problem {
  return {
    code,
    place: { sheet, row, field: null, column: labels[column] },
    value: cellText(cells[column]).trim(),
  }
}

type CellsReading = { currency: CurrencyCode; keyOf: (name: string) => CustomerKey }
/** Terms and shares repeat themselves row after row. */
type RepeatedReading = CellsReading & {
  termsIn: (text: string) => string
  shareIn: (text: string) => CellReading<Share>
}

/** Reads every row that names a contract or has an amount; others are notes of the team's. */
export function readPlanRows(source: PlanSheet, reading: CellsReading): PlanFacts[] {
  const { currency, keyOf } = reading
  const once = { currency, keyOf, termsIn: onceEach(termsText), shareIn: onceEach(readShare) }
  return source.rows.filter(saysSomething).map(row => factsOf(source, row, once))
}

const TELLING: readonly PlanColumn[] = ['customer', 'contract', 'key', 'amount', 'share']

function saysSomething({ cells }: PlanRow): boolean {
  return TELLING.some(column => !isBlank(cellText(cells[column])))
}

function factsOf(
  source: PlanSheet,
  row: PlanRow,
  { currency, keyOf, termsIn, shareIn }: RepeatedReading,
): PlanFacts {
  const problems: Problem[] = []
  const note = (column: PlanColumn, code: ProblemCode) =>
    problems.push(problemInPlan(source, row, { code, column }))
  const text = (column: PlanColumn): string => {
    const written = cellText(row.cells[column]).trim()
    if (isCellError(written)) note(column, 'cell-error')
    return isBlank(written) || isCellError(written) ? '' : written
  }
  let hasBadDay = false
  const day = (column: PlanColumn): CalendarDate | null => {
    const read = readDate(row.cells[column] ?? '', undefined)
    if (read.ok) return read.value
    note(column, read.code)
    hasBadDay = true
    return null
  }
  if (row.trigger === null) note('trigger', 'plan-trigger-unknown')
  const amount = readAmount(row.cells.amount ?? '', { currency, unit: 1 })
  const share = shareIn(text('share'))
  if (!amount.ok) note('amount', amount.code)
  if (amount.ok && amount.value !== null && amount.value <= 0) note('amount', 'amount-negative')
  if (!share.ok) note('share', share.code)
  const invoicedOn = day('invoicedOn')
  return {
    sheet: source.sheet,
    row: row.row,
    customer: keyOf(text('customer')),
    contract: text('contract'),
    key: cellText(row.cells.key),
    mark: text('mark'),
    name: text('name'),
    part: partOf(amount, share),
    trigger: row.trigger,
    triggeredOn: day('triggeredOn'),
    terms: termsIn(cellText(row.cells.terms)),
    dueOn: day('dueOn'),
    invoicedOn: row.isVoid ? null : invoicedOn,
    hasBadDay,
    problems,
  }
}

type Share = { part: number; of: number }

/** The amount as written goes before the share; neither is the balance line. Null: what is written cannot be read. */
function partOf(amount: CellReading<number>, share: CellReading<Share>): Part | null {
  if (!amount.ok || !share.ok) return null
  if (amount.value !== null) return amount.value <= 0 ? null : { kind: 'fixed', amount: amount.value }
  return share.value === null ? { kind: 'balance' } : { kind: 'share', ...share.value }
}

function readShare(text: string): CellReading<Share> {
  if (text === '') return { ok: true, value: null }
  const percent = sharePercent(text)
  if (percent === null) return { ok: false, code: 'plan-share-unreadable' }
  return { ok: true, value: { part: Math.round((percent * WHOLE) / 100), of: WHOLE } }
}

const SHARE = /^(\d{1,3}(?:\.\d{1,6})?)\s*([%％])?$/

/** 30%, 30 and 0.3 are the same share, 30; 0.3% is 0.3. Null: blank, or no share of a contract. */
export function sharePercent(text: string): number | null {
  const [, digits, sign] = SHARE.exec(text) ?? []
  const number = Number(digits)
  if (digits === undefined || number <= 0) return null
  const percent = number <= 1 && sign === undefined ? Math.round(number * WHOLE) / (WHOLE / 100) : number
  return percent > 100 ? null : percent
}
