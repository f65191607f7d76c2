// Which items of the ledger are sales, and what each is worth.
import type { OpenItem } from '../ledger/types'
import type { Minor } from '../money'

type Sold = Pick<OpenItem, 'total' | 'state'>

/** A sale that counts: begun by the day it is looked from, its amounts readable. */
export const isSale = ({ total, state }: Sold): boolean =>
  total !== null && state !== 'unreadable' && state !== 'not-started'

export const revenueOf = (item: Sold): Minor => (isSale(item) ? (item.total ?? 0) : 0)
