// What an owner is told: customer, open balance, what is to be looked over, what is missing.
import type { Language } from '../../../contract/shapes'
import type { StaleCustomer } from '../../../core/audit/freshness/freshness'
import type { Nudge } from '../../../core/audit/freshness/nudges'
import { customerKey } from '../../../core/ledger/customer-key'
import type { CurrencyCode } from '../../../core/money'
import { LEDGER_COLUMNS } from '../../../tables/ledger/columns'
import { blockText } from '../../../tables/verifications'
import { formatMoney } from '../../../text/format'
import { NUDGE_WORDS } from '../../../text/letters/nudges'
import { oneLine } from '../../email/escape'

/** The largest balances; the others are counted. */
const MOST_LISTED = 20

export const nudgeLines = (
  { name, customers }: Nudge,
  { currency, language }: { currency: CurrencyCode; language: Language },
): string[] => {
  const words = NUDGE_WORDS[language]
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
        blocks: customer.blocks.map(({ block }) => blockText(block, language)),
        days: customer.daysStale,
        missing: customer.completeness.missing.map(field => LEDGER_COLUMNS[field].label[language]),
      }),
    ),
    ...(listed.length < customers.length ? [words.more(customers.length - listed.length)] : []),
    words.how,
  ]
}
