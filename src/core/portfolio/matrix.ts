// ABC × potential: how many customers stand in each cell, and who grows and is not large yet.
import type { AbcClass } from '../accounts/types'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import { POTENTIALS, type Potential, type ValuedCustomer } from './types'

export const CLASSES = ['A', 'B', 'C'] as const satisfies readonly AbcClass[]

/** `largest`: by revenue, at most twenty. */
export type MatrixCell = {
  abc: AbcClass
  potential: Potential
  customers: number
  revenue: Minor
  largest: CustomerKey[]
}

const MOST_LISTED = 20

/** Twelve cells, class by class; empty where nobody has a class. Those are in it who bought in one of the two years. */
export const matrixOf = (valued: readonly ValuedCustomer[]): MatrixCell[] => {
  const bought = valued.filter(({ now, before }) => now.days + before.days > 0)
  if (bought.every(({ abc }) => abc === null)) return []
  return CLASSES.flatMap(abc =>
    POTENTIALS.map((potential): MatrixCell => {
      const inCell = bought.filter(one => one.abc === abc && one.potential === potential)
      return {
        abc,
        potential,
        customers: inCell.length,
        revenue: sum(inCell.map(({ revenue }) => revenue)),
        largest: inCell.slice(0, MOST_LISTED).map(({ customer }) => customer),
      }
    }),
  )
}

/** High potential and no key account yet; who gained most first, ties by key. */
export const promising = (valued: readonly ValuedCustomer[]): ValuedCustomer[] =>
  valued
    .filter(({ potential, keyAccount }) => potential === 'high' && !keyAccount)
    .sort((a, b) => gain(b) - gain(a) || (a.customer < b.customer ? -1 : 1))

const gain = ({ now, before }: ValuedCustomer): Minor => now.revenue - before.revenue
