// Every customer by class and segment: who brings the revenue of a period, and how he buys.

import type { CalendarDate } from '../calendar-date'
import { addDays } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type Period, within } from '../period'
import { type Concentration, concentration } from '../receivables/concentration'
import { salesByCustomer } from '../sales/by-customer'
import { RFM_SEGMENTS, type Rfm, type RfmSegment, rfm } from '../sales/rfm'
import type { Sale } from '../sales/types'
import { abcClasses } from './abc'
import type { AbcClass } from './types'

export type ClassedCustomer = {
  customer: CustomerKey
  abc: AbcClass | null
  rfm: Rfm | null
  segment: RfmSegment | null
  amount: Minor
  purchases: number
  lastOn: CalendarDate | null
}

/** `total` holds what is on no customer, `unassigned` is that part: customers and it add up to the whole. */
export type Classes = {
  customers: ClassedCustomer[]
  total: Minor
  unassigned: Minor
  abc: { value: AbcClass; customers: number; amount: Minor }[]
  segments: { value: RfmSegment; customers: number; amount: Minor }[]
  concentration: Concentration | null
}

type ClassesInput = {
  sales: readonly Sale[]
  /** Everybody the ledger has, whether he bought or not. */
  customers: readonly CustomerKey[]
  period: Period
  asOf: CalendarDate
}

const LETTERS = ['A', 'B', 'C'] as const

/** The largest first, ties by key. Who bought nothing in the period has no class, and is asleep. */
export function classesOf({ sales, customers, period, asOf }: ClassesInput): Classes {
  const revenue = salesByCustomer(sales, period)
  const letters = abcClasses(revenue)
  const everybody = new Set([...customers, ...revenue.keys()])
  const scored = rfm({ sales, customers: [...everybody], period, asOf })
  const isEnough = scored.some(({ score }) => score !== null)
  const byKey = new Map(scored.map(one => [one.customer, one]))
  const classed = [...everybody].map((customer): ClassedCustomer => {
    const own = byKey.get(customer) ?? null
    return {
      customer,
      abc: letters.get(customer) ?? null,
      rfm: own,
      segment: isEnough ? (own?.segment ?? null) : null,
      amount: revenue.get(customer) ?? 0,
      purchases: own?.facts?.purchases ?? 0,
      lastOn: own?.facts ? addDays(asOf, -own.facts.days) : null,
    }
  })
  classed.sort((a, b) => b.amount - a.amount || (a.customer < b.customer ? -1 : 1))
  const total = sum(sales.filter(({ on }) => within(on, period)).map(({ amount }) => amount))
  return {
    customers: classed,
    total,
    unassigned: total - sum([...revenue.values()]),
    abc: LETTERS.map(value => ({ value, ...added(classed.filter(({ abc }) => abc === value)) })),
    segments: isEnough
      ? RFM_SEGMENTS.map(value => ({
          value,
          ...added(classed.filter(({ segment }) => segment === value)),
        })).filter(({ customers: count }) => count > 0)
      : [],
    concentration: concentration(revenue),
  }
}

function added(group: readonly ClassedCustomer[]): { customers: number; amount: Minor } {
  return { customers: group.length, amount: sum(group.map(({ amount }) => amount)) }
}
