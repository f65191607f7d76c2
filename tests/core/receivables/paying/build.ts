// Items of one customer paid or open, told by their due day, for the tests of how customers pay.
import { addDays } from '../../../../src/core/calendar-date'
import type { OpenItem, Payment } from '../../../../src/core/ledger/types'
import { payingFacts } from '../../../../src/core/receivables/paying/facts'
import { payingFigures } from '../../../../src/core/receivables/paying/figures'
import { daysAgo, openItem, TODAY } from '../../reminders/build'

export const RULES = { asOf: TODAY, graceDays: 0 }

/** Due `dueAgo` days ago and paid in full so many days later; sold 30 days before the due day. */
export const paidLate = (late: number, given: Partial<OpenItem> & { dueAgo?: number } = {}): OpenItem => {
  const { dueAgo = 100, ...rest } = given
  const total = given.total ?? 10_000
  return openItem({
    overdueBy: dueAgo,
    state: 'settled',
    open: 0,
    daysOverdue: 0,
    daysToDue: null,
    total,
    paid: total,
    paidOn: addDays(daysAgo(dueAgo), late),
    ...rest,
  })
}

/** What 收款 gave an item, so many days after its due day each, negative amounts going back. */
export const payments = (dueAgo: number, parts: [late: number, amount: number][]): Payment[] =>
  parts.map(([late, amount]) => ({ on: addDays(daysAgo(dueAgo), late), amount }))

export const factsOf = (items: OpenItem[], rules = RULES, customer = 'acme') => {
  const facts = payingFacts(items, rules).get(customer)
  if (facts === undefined) throw new Error(`nothing of ${customer}`)
  return facts
}

export const figuresOf = (items: OpenItem[], rules = RULES) =>
  payingFigures(factsOf(items, rules), { dated: true })
