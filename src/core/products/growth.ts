// Growth of what is sold by any trait: these twelve months against the same days a year before, with shares of revenue and gross profit.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { type Period, within, yearBefore } from '../period'
import { growthOf } from '../portfolio/growing'
import { estimatedBy, type Figure } from '../problem'
import type { Sale, Sales } from '../sales/types'
import type { GrowthGroup, GrowthTable } from './types'

type Added = {
  revenue: Minor
  before: Minor
  n: number
  nBefore: number
  customers: Set<CustomerKey>
  costed: number
  costedRevenue: Minor
  cost: Minor
  estimated: number
}

/** Every row of either year stands in one group: together they are the total. */
export const growthBy = (sales: Sales, period: Period, traitOf: (sale: Sale) => string): GrowthTable => {
  const earlier = yearBefore(period)
  const groups = new Map<string, Added>()
  const all = nothing()
  const older = new Set<string>()
  for (const sale of sales.list) {
    const isNow = within(sale.on, period)
    const trait = traitOf(sale)
    if (sale.on !== null && sale.on < period.from) older.add(trait)
    if (!isNow && !within(sale.on, earlier)) continue
    const group = groups.get(trait) ?? nothing()
    groups.set(trait, group)
    add(group, sale, isNow)
    add(all, sale, isNow)
  }
  const basis = { all, older, sales }
  const total = groupOf('', { ...basis, added: all })
  return {
    groups: [...groups]
      .map(([name, added]) => groupOf(name, { ...basis, added }))
      .sort((a, b) => b.revenue - a.revenue || b.before - a.before || (a.name < b.name ? -1 : 1)),
    total,
  }
}

const nothing = (): Added => ({
  revenue: 0,
  before: 0,
  n: 0,
  nBefore: 0,
  customers: new Set(),
  costed: 0,
  costedRevenue: 0,
  cost: 0,
  estimated: 0,
})

const add = (to: Added, { amount, cost, customer, estimated }: Sale, isNow: boolean): void => {
  if (!isNow) {
    to.before += amount
    to.nBefore += 1
    return
  }
  to.revenue += amount
  to.n += 1
  if (customer !== '') to.customers.add(customer)
  if (cost === null) return
  to.costed += 1
  to.costedRevenue += amount
  to.cost += cost
  if (estimated === true) to.estimated += 1
}

/** `older`: what was sold before the period. */
type Whole = {
  added: Added
  all: Added
  older: ReadonlySet<string>
  sales: Pick<Sales, 'hasCost' | 'missing'>
}

const groupOf = (name: string, { added, all, older, sales }: Whole): GrowthGroup => {
  const { revenue, before, n, nBefore, customers, costed, costedRevenue, cost } = added
  const profit = costedRevenue - cost
  const whole = all.costedRevenue - all.cost
  const reason = sales.missing ? 'no-deals-sheet' : sales.hasCost ? 'not-enough-data' : 'no-cost-column'
  const ofCost = (value: number | null): Figure => {
    if (costed === 0) return { value: null, n: 0, reason }
    return value === null
      ? { value: null, n: costed, reason: 'no-sales-in-period' }
      : { value, n: costed, ...estimatedBy(added.estimated) }
  }
  return {
    name,
    isNew: n > 0 && !older.has(name),
    revenue,
    before,
    n,
    customers: customers.size,
    growth: growthOf(revenue, before, n + nBefore),
    share:
      all.revenue > 0
        ? { value: revenue / all.revenue, n }
        : { value: null, n, reason: 'no-sales-in-period' },
    grossProfit: ofCost(profit),
    margin: ofCost(costedRevenue > 0 ? profit / costedRevenue : null),
    profitShare: ofCost(whole > 0 ? profit / whole : null),
  }
}
