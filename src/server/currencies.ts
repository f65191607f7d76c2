// The ledger one currency at a time, its own first: nothing of one is ever added to another.
import type { ForeignItems, OpenItem } from '../core/ledger/types'
import type { Loaded } from './tasks/load'

/** `written` as the sheets say it; `items` and `contracts` as they stand today. */
export type OfCurrency = { written: ForeignItems; items: OpenItem[]; contracts: OpenItem[] }

export const eachCurrency = ({
  ledger,
  items,
  contracts,
  foreign,
}: Pick<Loaded, 'ledger' | 'items' | 'contracts' | 'foreign'>): [OfCurrency, ...OfCurrency[]] => [
  { written: ledger, items, contracts },
  ...(ledger.foreign ?? []).map((written, at) => ({
    written,
    items: foreign[at]?.items ?? [],
    contracts: foreign[at]?.contracts ?? [],
  })),
]
