// How a customer pays: days to pay, and how late he usually is.
import { daysBetween } from '../calendar-date'
import type { Ledger, OpenItem } from '../ledger/types'
import { sum } from '../money'
import type { Figure } from '../problem'
import { median } from './median'
import { revenueOf } from './twelve-months'

/** Fewer payments say nothing about a habit. */
const ENOUGH_PAYMENTS = 3

type Payment = { amount: number; days: number }

/** What is paid later than the day it is looked from is not settled yet. */
const paidItems = (items: readonly OpenItem[]) =>
  items.flatMap(item => {
    const { paidOn, state, instalment, payments } = item
    // The row of a contract tells one day, that of its last instalment.
    if (instalment !== undefined && payments === undefined && !instalment.isLast) return []
    return state === 'settled' && paidOn !== null && revenueOf(item) > 0 ? [{ item, paidOn }] : []
  })

/**
 * Days from sale to payment, weighted by amount: Σ amount × (paidOn − recognisedOn) / Σ amount over items paid in full, `n` of
 * them (receivables.md §2.6). One customer's DSO is noise, so it is not used here.
 */
export const daysToPay = (items: readonly OpenItem[], fields: Ledger['fields']): Figure => {
  if (!fields.includes('paidOn')) return { value: null, n: 0, reason: 'no-paid-date-column' }
  const payments = paidItems(items).flatMap(({ item, paidOn }): Payment[] =>
    item.recognisedOn === null
      ? []
      : [{ amount: revenueOf(item), days: daysBetween(item.recognisedOn, paidOn) }],
  )
  const n = payments.length
  if (n < ENOUGH_PAYMENTS) return { value: null, n, reason: 'not-enough-data' }
  const weighted = sum(payments.map(({ amount, days }) => amount * days))
  return { value: weighted / sum(payments.map(({ amount }) => amount)), n }
}

/** Median days between due day and payment over `n` payments, early ones negative. */
export const usualDaysLate = (items: readonly OpenItem[]): Figure => {
  const late = paidItems(items).flatMap(({ item, paidOn }) =>
    item.due.kind === 'known' ? [daysBetween(item.due.on, paidOn)] : [],
  )
  const n = late.length
  const usual = n < ENOUGH_PAYMENTS ? null : median(late)
  return usual === null ? { value: null, n, reason: 'not-enough-data' } : { value: usual, n }
}
