// What of a list that a person confirmed still stands in today's plan.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { OwnWords, PlannedLetter, ReminderPlan } from './types'

export type Confirmed = { customer: CustomerKey; total: Minor; own?: OwnWords | undefined }
/** 'changed': the letter would now say another total, or its own words are of another day. 'gone': nothing is due any more, or something holds it. */
export type NoLongerPlanned = { customer: CustomerKey; name: string; why: 'changed' | 'gone' }

/** Letters to send are exactly those confirmed with the same total; each customer once. */
export const stillPlanned = (
  plan: ReminderPlan,
  confirmed: Confirmed[],
): { send: PlannedLetter[]; skipped: NoLongerPlanned[] } => {
  const letters = new Map(plan.letters.map(letter => [letter.customer, letter]))
  const names = new Map(plan.withheld.map(({ customer, name }) => [customer, name]))
  const send: PlannedLetter[] = []
  const skipped: NoLongerPlanned[] = []
  for (const { customer, total, own } of new Map(confirmed.map(one => [one.customer, one])).values()) {
    const letter = letters.get(customer)
    if (letter?.total === total && (own === undefined || own.on === plan.asOf))
      send.push(own === undefined ? letter : { ...letter, own })
    else if (letter) skipped.push({ customer, name: letter.name, why: 'changed' })
    else skipped.push({ customer, name: names.get(customer) ?? customer, why: 'gone' })
  }
  return { send, skipped }
}
