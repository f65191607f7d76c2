// What similar customers buy and this one does not: similar by industry, or by class where too few share an industry.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { type Period, within } from '../period'
import { isPurchase } from '../sales/by-customer'
import type { Sale } from '../sales/types'
import { median } from '../statistics/quantile'
import type { Gap, Gaps, Likeness } from './types'

/** Fewer similar customers say nothing; of them so many bought it, and so large a share. */
export const ENOUGH_SIMILAR = 5
export const LEAST_HITS = 3
export const LEAST_SHARE = 1 / 3

/** What a customer is like: '' where it is not known. */
export type Traits = { industry: string; abc: string }

type Baskets = Map<CustomerKey, Map<string, Minor>>
type Popular = { product: string; hits: number; usual: Minor }

/** Buyers of the period only; rows without a product or a customer say nothing. Promising ones first: share × usual amount, ties by name. */
export const gapsOf = (
  sales: readonly Sale[],
  period: Period,
  traitsOf: (customer: CustomerKey) => Traits,
): Gaps => {
  const { baskets, ever } = basketsOf(sales, period)
  const industries = members(baskets, customer => traitsOf(customer).industry)
  const classes = members(baskets, customer => traitsOf(customer).abc)
  const popular = new Map<string, Popular[]>()
  const gaps: Gap[] = []
  let few = 0
  for (const customer of baskets.keys()) {
    const { industry, abc } = traitsOf(customer)
    const like = likenessOf({ industry, abc }, { industries, classes })
    if (like === null) {
      few += 1
      continue
    }
    const group = (like.by === 'industry' ? industries : classes).get(like.value) ?? []
    const mark = `${like.by} ${like.value}`
    const bought = popular.get(mark) ?? popularIn(group, baskets)
    popular.set(mark, bought)
    const of = group.length - 1
    const own = ever.get(customer)
    for (const { product, hits, usual } of bought)
      if (own?.has(product) !== true && hits >= LEAST_SHARE * of)
        gaps.push({ customer, product, like, hits, of, usual })
  }
  gaps.sort((a, b) => worth(b) - worth(a) || byName(a, b))
  return { gaps, compared: baskets.size - few, few }
}

const worth = ({ hits, of, usual }: Gap): number => (hits / of) * usual

const byName = (a: Gap, b: Gap): number =>
  a.customer === b.customer ? (a.product < b.product ? -1 : 1) : a.customer < b.customer ? -1 : 1

/** What each bought in the period by product, and everything he ever bought. */
const basketsOf = (sales: readonly Sale[], period: Period) => {
  const baskets: Baskets = new Map()
  const ever = new Map<CustomerKey, Set<string>>()
  for (const sale of sales) {
    const { customer, product, on, amount } = sale
    if (customer === '' || product === '' || on === null || on > period.to || !isPurchase(sale)) continue
    const had = ever.get(customer)
    if (had) had.add(product)
    else ever.set(customer, new Set([product]))
    if (!within(on, period)) continue
    const basket = baskets.get(customer) ?? new Map<string, Minor>()
    baskets.set(customer, basket)
    basket.set(product, (basket.get(product) ?? 0) + amount)
  }
  return { baskets, ever }
}

const members = (baskets: Baskets, traitOf: (customer: CustomerKey) => string) => {
  const groups = new Map<string, CustomerKey[]>()
  for (const customer of baskets.keys()) {
    const value = traitOf(customer)
    if (value === '') continue
    const group = groups.get(value)
    if (group) group.push(customer)
    else groups.set(value, [customer])
  }
  return groups
}

type Groups = ReadonlyMap<string, readonly CustomerKey[]>

const likenessOf = (
  { industry, abc }: Traits,
  { industries, classes }: { industries: Groups; classes: Groups },
): Likeness | null => {
  const others = (groups: Groups, value: string) => (groups.get(value)?.length ?? 0) - 1
  if (others(industries, industry) >= ENOUGH_SIMILAR) return { by: 'industry', value: industry }
  return others(classes, abc) >= ENOUGH_SIMILAR ? { by: 'class', value: abc } : null
}

const popularIn = (group: readonly CustomerKey[], baskets: Baskets): Popular[] => {
  const amounts = new Map<string, Minor[]>()
  for (const customer of group)
    for (const [product, amount] of baskets.get(customer) ?? []) {
      const own = amounts.get(product)
      if (own) own.push(amount)
      else amounts.set(product, [amount])
    }
  return [...amounts].flatMap(([product, all]): Popular[] => {
    const usual = all.length < LEAST_HITS ? null : median(all)
    return usual === null ? [] : [{ product, hits: all.length, usual: Math.round(usual) }]
  })
}
