// 成本率 as the program reads it: once a run where sales are looked at, and not at all while there is no such sheet.
import { customerKey } from '../../core/ledger/customer-key'
import type { Ledger } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CostRates, costRates } from '../../core/sales/cost-rates'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

export const readCostRates = (desk: Desk, customers: Ledger['customers']): CostRates | null => {
  if (!desk.helpers.present().includes('cost-rates')) return null
  const rows = desk.helpers.read('cost-rates').map(({ row, values }) => ({
    row,
    customer: values.name ?? '',
    product: values.product ?? '',
    rate: values.rate ?? '',
  }))
  const known = knownNames(desk)
  const today = new Map(customers.map(({ key, name }) => [customerKey(name), key]))
  const keys = new Set(customers.map(({ key }) => key))
  const keyOf = (name: string) => today.get(customerKey(name)) ?? standsFor(known, customerKey(name))
  return costRates(rows, { keyOf, isKnown: key => keys.has(key) })
}
