// 归档: which contracts are finished and long past, and which of those still wait for something.
import { lastMovement, settledLongAgo } from '../audit/self-review'
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { placeKey } from '../sheet-row'

/** Why a finished contract stays where it is. */
export const STAY_REASONS = ['dispute', 'problem', 'warning', 'letter', 'receipt', 'promise'] as const
export type StayReason = (typeof STAY_REASONS)[number]

/** Also what a look at its cells tells. */
export type KeptReason = StayReason | 'merged' | 'formula'

/** Why none of a sheet's rows go: its units or dates are read otherwise than the archive's, or a formula fills it. */
export type SheetRefusal = 'read-otherwise' | 'filled-by-formula'

/** What still goes on, gathered by the server: places of rows, names of items, customers. */
export type Ongoing = {
  warned: ReadonlySet<string>
  inLetters: ReadonlySet<string>
  inReceipts: ReadonlySet<string>
  promised: ReadonlySet<string>
}

export type Archivable<Item> = { go: Item[]; stay: { item: Item; why: StayReason }[] }

/** Settled in full, without movement for more than `months`, and nothing of it going on. */
export function archivable<Item extends OpenItem>(
  items: readonly Item[],
  { asOf, months }: { asOf: CalendarDate; months: number },
  ongoing: Ongoing,
): Archivable<Item> {
  const result: Archivable<Item> = { go: [], stay: [] }
  for (const item of settledLongAgo(items, { asOf, months })) {
    const why = stayReason(item, ongoing)
    if (why === null) result.go.push(item)
    else result.stay.push({ item, why })
  }
  return result
}

function stayReason(item: OpenItem, ongoing: Ongoing): StayReason | null {
  if (item.dispute !== null) return 'dispute'
  if (item.customer === '' || item.problems.some(({ place }) => place.row === item.row)) return 'problem'
  if (ongoing.warned.has(placeKey(item))) return 'warning'
  if (ongoing.inLetters.has(item.key)) return 'letter'
  if (ongoing.inReceipts.has(item.key)) return 'receipt'
  return ongoing.promised.has(item.customer) ? 'promise' : null
}

/** The year a contract came to rest in. */
export function restYear(item: OpenItem): string {
  return (lastMovement(item) ?? '').slice(0, 4)
}
