// Items whose 诉讼时效 ends within half a year, or is past: one cause each, gone once something interrupts the period.
import { shortNameOf } from '../ledger/plans/item-name'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import type { Limitation } from '../limitation/types'
import { causeOf } from './item-findings'
import type { Finding, Severity, WarningAction } from './types'

/** Days left from which it warns, and from which it has become more urgent. */
export const LIMITATION_DAYS = [180, 90, 30] as const

/** So near, or past, that it is told of. */
export const isRunningOut = ({ left }: Pick<Limitation, 'left'>): boolean => left <= LIMITATION_DAYS[0]

export type LimitationInput = {
  items: readonly OpenItem[]
  limitationOf: (item: OpenItem) => Limitation | null
  customers: readonly Customer[]
  years: number
}

export const limitationFindings = ({ items, limitationOf, customers, years }: LimitationInput): Finding[] => {
  if (items.length === 0) return []
  const owners = new Map<CustomerKey, string>(customers.map(({ key, owner }) => [key, owner]))
  return items.flatMap((item): Finding[] => {
    const limitation = limitationOf(item)
    if (limitation === null || !isRunningOut(limitation)) return []
    const { left, atLawSince } = limitation
    return [
      {
        kind: 'limitation',
        cause: causeOf('limitation', item.key, limitation.until),
        customer: item.customer,
        name: item.customerName,
        item: shortNameOf(item),
        amount: item.open,
        days: left,
        places: [{ sheet: item.sheet, row: item.row }],
        owner: item.owner || (owners.get(item.customer) ?? ''),
        // At law already: somebody only has to see to it that there is a suit.
        severity: atLawSince === null ? severityOf(left) : 'low',
        grade: gradeOf(left),
        action: atLawSince === null ? actionOf(left) : 'contact',
        years,
        ...limitation,
      },
    ]
  })
}

const severityOf = (left: number): Severity => {
  if (left > LIMITATION_DAYS[1]) return 'low'
  return left > LIMITATION_DAYS[2] ? 'medium' : 'high'
}

/** Once the period is over no demand helps any more, only that the debtor acknowledges what he owes. */
const actionOf = (left: number): WarningAction => (left < 0 ? 'acknowledge' : 'demand')

/** One for each threshold passed, one more once the period is over. */
const gradeOf = (left: number): number =>
  LIMITATION_DAYS.filter(days => left <= days).length - 1 + (left < 0 ? 1 : 0)
