// What an owner is told: customer, open balance, what is to be looked over, what is missing.
import type { StaleCustomer } from '../../../core/audit/freshness'
import type { Nudge } from '../../../core/audit/nudges'
import { customerKey } from '../../../core/ledger/customer-key'
import type { CurrencyCode } from '../../../core/money'
import { formatMoney } from '../../../text/format'
import type { NudgeWords } from '../../../text/letters/nudges'
import { oneLine } from '../../email/escape'

/** The largest balances; the others are counted. */
const MOST_LISTED = 20

export const nudgeLines = (
  { name, customers }: Nudge,
  { currency, words }: { currency: CurrencyCode; words: NudgeWords },
): string[] => {
  const listed = customers.slice(0, MOST_LISTED)
  const ownerOf = ({ owner }: StaleCustomer) =>
    customerKey(owner) === customerKey(name) ? '' : oneLine(owner)
  return [
    words.greeting(oneLine(name)),
    words.intro(customers.length),
    ...listed.map(customer =>
      words.customer({
        name: oneLine(customer.name),
        owner: ownerOf(customer),
        balance: formatMoney(customer.balance, currency),
        blocks: customer.blocks.map(({ block }) => words.blocks[block]),
        days: customer.daysStale,
        missing: customer.completeness.missing.map(field => words.fields[field]),
      }),
    ),
    ...(listed.length < customers.length ? [words.more(customers.length - listed.length)] : []),
    words.how,
  ]
}
