// 产品视图: growth by product, industry and region, what similar customers buy, what may be asked for soon. Writes nothing.
import type { Input } from '../../../contract/inputs'
import type { ProductsView, ProductTable } from '../../../contract/portfolio'
import { abcClasses } from '../../../core/accounts/abc'
import type { Ledger } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { twelveMonths } from '../../../core/period'
import { reachOf } from '../../../core/portfolio/growing'
import { growthBy } from '../../../core/products/growth'
import { gapsOf } from '../../../core/products/similar'
import { stockHints } from '../../../core/products/stock'
import type { Gap, GrowthTable } from '../../../core/products/types'
import { salesByCustomer } from '../../../core/sales/by-customer'
import { readPlan } from '../../account-plan/rows'
import { type Outcome, ok } from '../../answer'
import { customerNames } from '../../customer-names'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_GROUPS = 20
const MOST_GAPS = 50

export const viewProducts = (office: Office, _: Input<'products'>): Outcome<ProductsView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const asOf = office.desk.today
  const { ledger } = loaded.value
  const sales = loaded.value.sales()
  const { source, net, missing, list } = sales
  const period = twelveMonths(asOf)
  const known = new Map(ledger.customers.map(customer => [customer.key, customer]))
  const nameOf = customerNames(ledger.customers, list)
  const classes = abcClasses(salesByCustomer(list, period))
  const traitOf = (customer: string, trait: 'industry' | 'region') => known.get(customer)?.[trait] ?? ''
  const { gaps, ...compared } = gapsOf(list, period, customer => ({
    industry: traitOf(customer, 'industry'),
    abc: classes.get(customer) ?? '',
  }))
  const isNoted = notedIn(office, ledger)
  return ok({
    asOf,
    currency: ledger.currency,
    revenue: { source, net, missing },
    period,
    reach: reachOf(list, period),
    tables: {
      product: tableOf(growthBy(sales, period, ({ product }) => product)),
      industry: tableOf(growthBy(sales, period, ({ customer }) => traitOf(customer, 'industry'))),
      region: tableOf(growthBy(sales, period, ({ customer }) => traitOf(customer, 'region'))),
    },
    gaps: {
      list: gaps.slice(0, MOST_GAPS).map(gap => ({ ...gap, ...nameOf(gap.customer), noted: isNoted(gap) })),
      count: gaps.length,
      ...compared,
    },
    stock: stockHints(list, asOf),
  })
}

const notedIn = (office: Office, ledger: Ledger): ((gap: Gap) => boolean) => {
  const entries = readPlan(office.desk, ledger)?.entries ?? []
  const noted = new Set(
    entries
      .filter(({ kind, state }) => kind === 'opportunity' && state === 'open')
      .map(({ customer, about }) => markOf(customer, about)),
  )
  return ({ customer, product }) => noted.has(markOf(customer, product))
}

const markOf = (customer: string, product: string): string => `${customer}\n${product.trim()}`

const tableOf = ({ groups, total }: GrowthTable): ProductTable => {
  const rest = groups.slice(MOST_GROUPS)
  return {
    groups: groups.slice(0, MOST_GROUPS),
    count: groups.length,
    rest: {
      revenue: sum(rest.map(({ revenue }) => revenue)),
      before: sum(rest.map(({ before }) => before)),
    },
    total,
  }
}
