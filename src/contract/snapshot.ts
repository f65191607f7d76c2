// A change of an item since a snapshot, as 关账 and 复核 show it.
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { SheetRow } from '../core/sheet-row'
import type { Fact, KeptPart } from '../core/snapshot/types'

type Said = Minor | string | null
/**
 * `before` and `now` are amounts, days or names, null where there was none or it could not be read; of a plan the instalments that differ; of
 * the currency null for the ledger's own.
 */
export type ShownFact =
  | { fact: Exclude<Fact, 'plan'>; before: Said; now: Said }
  | { fact: 'plan'; before: KeptPart[]; now: KeptPart[] }

export type ShownChange = {
  key: string
  kind: 'new' | 'gone' | 'changed' | 'unclear'
  customer: CustomerKey
  name: string
  project: string
  reference: string
  /** Where it stands; null when it is gone. */
  place: SheetRow | null
  /** Where it stood; null when it is new. */
  stood: SheetRow | null
  total: Minor | null
  /** Of its amounts, and of those before where that was another; absent for the ledger's own. */
  currency?: CurrencyCode
  formerly?: CurrencyCode
  facts: ShownFact[]
}
