// Shares as they are entered: those of the instalments of one contract are one, in the row of the contract.
import type { Minor } from '../money'
import type { AllocationRule, PayableItem } from './types'

export type RowShare = { item: PayableItem; amount: Minor; rule: AllocationRule }

/** In the order of the first share of each row; an instalment gives way to its contract, named with the instalments it pays. */
export function byRow(shares: readonly RowShare[]): RowShare[] {
  const rows = new Map<string, RowShare>()
  for (const { item, amount, rule } of shares) {
    const { contract } = item
    const key = contract === undefined ? `${item.sheet} ${item.row}` : contract.item
    const known = rows.get(key)
    if (contract === undefined) rows.set(key, { item, amount, rule })
    else if (known === undefined) rows.set(key, { item: asContract(item), amount, rule })
    else {
      known.amount += amount
      known.item = { ...known.item, project: [known.item.project, contract.name].join('、') }
    }
  }
  return [...rows.values()]
}

function asContract(item: PayableItem): PayableItem {
  if (item.contract === undefined) return item
  const { item: key, due, total, paid, open } = item.contract
  return { ...item, item: key, due, total, paid, open }
}
