// Total, paid and unpaid of one row: completed from one another where that is exact, named where they disagree.
import type { Minor } from '../money'
import type { ProblemCode } from '../problem'
import { type RowFacts, readValue } from './read-row'
import type { LedgerField, Reading } from './types'

/** `bound`: the fields that have a column. */
export type AmountRules = {
  reading: Pick<Reading, 'style' | 'blankPaidIsZero'>
  bound: ReadonlySet<LedgerField>
}

/** A problem of the row beyond those of its cells. `expected` in minor units. */
export type RowProblem = { code: ProblemCode; field: LedgerField; expected?: Minor }

export type SettledAmounts = { total: Minor | null; paid: Minor | null; problems: RowProblem[] }

type AmountFacts = Pick<RowFacts, 'total' | 'paid' | 'unpaid' | 'paidOn'>

/**
 * Total and paid of a row in minor units, each null when it cannot be known exactly. Of total, paid and unpaid a missing one
 * is counted from the other two; a paid date without an amount means paid in full (invoice style).
 * Problems: missing-total, blank-paid, amount-negative, amounts-disagree (`expected`: what unpaid would have to be).
 */
export function settleAmounts(facts: AmountFacts, rules: AmountRules): SettledAmounts {
  const total = totalOf(facts, rules)
  if (total === null) {
    const blank = facts.total.ok && facts.paid.ok && facts.unpaid.ok
    return {
      total,
      paid: readValue(facts.paid),
      problems: blank ? [{ code: 'missing-total', field: 'total' }] : [],
    }
  }
  const paid = paidOf(facts, total, rules)
  const problems = negatives(facts)
  const blank = facts.paid.ok && facts.unpaid.ok && facts.paidOn.ok
  if (paid !== null) problems.push(...disagreement({ total, paid, unpaid: readValue(facts.unpaid) }))
  else if (blank) problems.push({ code: 'blank-paid', field: 'paid' })
  return { total, paid, problems }
}

function totalOf({ total, paid, unpaid }: AmountFacts, { reading }: AmountRules): Minor | null {
  const written = readValue(total)
  const rest = readValue(unpaid)
  if (written !== null || !total.ok || !paid.ok || rest === null) return written
  const received = paid.value ?? (reading.blankPaidIsZero ? 0 : null)
  return received === null ? null : received + rest
}

function paidOf(
  { paid, unpaid, paidOn }: AmountFacts,
  total: Minor,
  { reading, bound }: AmountRules,
): Minor | null {
  const written = readValue(paid)
  if (written !== null || !paid.ok || !unpaid.ok) return written
  if (unpaid.value !== null) return total - unpaid.value
  if (reading.style === 'invoice') {
    if (!paidOn.ok) return null
    if (paidOn.value !== null) return total
    if (bound.has('paidOn') && !bound.has('paid')) return 0
  }
  return reading.blankPaidIsZero ? 0 : null
}

function negatives({ total, paid }: AmountFacts): RowProblem[] {
  const problems: RowProblem[] = []
  if ((readValue(total) ?? 0) < 0) problems.push({ code: 'amount-negative', field: 'total' })
  if ((readValue(paid) ?? 0) < 0) problems.push({ code: 'amount-negative', field: 'paid' })
  return problems
}

type Amounts = { total: Minor; paid: Minor; unpaid: Minor | null }

function disagreement({ total, paid, unpaid }: Amounts): RowProblem[] {
  // A sheet's own 未付 column often stops at 0 where more than the total was paid.
  const agrees = unpaid === null || unpaid === total - paid || (unpaid === 0 && paid > total)
  if (!agrees) return [{ code: 'amounts-disagree', field: 'unpaid', expected: total - paid }]
  const moreUnpaidThanTotal = unpaid !== null && total >= 0 && unpaid > total && paid < 0
  return moreUnpaidThanTotal ? [{ code: 'amounts-disagree', field: 'unpaid', expected: total }] : []
}
