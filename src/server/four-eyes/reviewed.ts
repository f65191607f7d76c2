// What 复核 looks at: contracts of all currencies with their plans; by an accepted state of an earlier version the ledger's own without.
import { plansByContract } from '../../core/closing/plans'
import type { PendingInput } from '../../core/four-eyes/pending'
import { reviewedItem } from '../../core/four-eyes/plans'
import type { Ledger, LedgerItem } from '../../core/ledger/types'
import { everyItem, everyPlan } from '../../core/ledger/who/currencies'
import type { CurrencyCode } from '../../core/money'
import { keptOf } from '../../core/snapshot/kept'

type Reviewed = Required<Pick<PendingInput, 'items' | 'keep'>>

export const reviewedOf = (ledger: Ledger, isWhole: boolean): Reviewed => {
  if (!isWhole) return { items: ledger.contracts, keep: keptOf }
  const planOf = plansByContract(everyPlan(ledger))
  const abroad = new Map<LedgerItem, CurrencyCode>()
  for (const { currency, contracts } of ledger.foreign ?? [])
    for (const contract of contracts) abroad.set(contract, currency)
  return { items: everyItem(ledger), keep: item => reviewedItem(item, planOf, abroad.get(item)) }
}
