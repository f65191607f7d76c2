// 在表里只看这些: the sheet's own filter by customer, once asked for; 取消筛选 takes away only what this set.
import * as v from 'valibot'
import type { FilterResult, UnfilterResult } from '../../../contract/find'
import type { Input } from '../../../contract/inputs'
import { findAll, keysFound } from '../../../core/accounts/search'
import { customerKey } from '../../../core/ledger/customer-key'
import type { CustomerKey, LedgerItem } from '../../../core/ledger/types'
import { everyItem } from '../../../core/ledger/who/currencies'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office, SheetBinding } from '../../ports'
import { loadLedger, lockedSheet } from '../load'

const KEY = 'zq.filter'
const record = v.object({
  customers: v.number(),
  filters: v.array(v.object({ sheetId: v.number(), made: v.boolean(), hidden: v.string() })),
})

/** The filters of ours that were not taken away yet, and how many customers they show. */
export const ourFilters = ({ documentStore }: Desk): v.InferOutput<typeof record> | null => {
  const text = documentStore.get(KEY)
  const parsed = text === null ? null : v.safeParse(record, JSON.parse(text))
  return parsed?.success === true ? parsed.output : null
}

/**
 * Hides the rows of everybody who is not found, in every sheet of the ledger and so for everybody who has it open. A filter of the
 * team that hides something is left alone, and so is a sheet that takes none; both are named.
 */
export const filterSheet = (office: Office, asked: Input<'customer.filter'>): Outcome<FilterResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, items, sheets } = loaded.value
  const found = keysFound(findAll(ledger, items, asked))
  if (found.size === 0) return problem('customer-gone')
  const locked = lockedSheet(desk, sheets)
  if (locked !== null) return problem('no-permission', locked)
  const done = desk.locked(() => {
    desk.documentStore.refresh()
    return hideOthers(
      desk,
      sheets.map(({ bound }) => bound),
      namesOf(found, everyItem(ledger)),
    )
  })
  return done === null ? problem('busy') : ok(done)
}

/** How those found are spelled in the sheets. */
const namesOf = (found: ReadonlySet<CustomerKey>, items: readonly LedgerItem[]) => {
  const names = new Set<string>()
  for (const { customer, customerName } of items) if (found.has(customer)) names.add(customerName)
  return { customers: found.size, keys: new Set([...names].map(customerKey)) }
}

const hideOthers = (
  desk: Desk,
  sheets: readonly SheetBinding[],
  found: { customers: number; keys: ReadonlySet<string> },
): FilterResult => {
  const before = ourFilters(desk)?.filters ?? []
  const result: FilterResult = { customers: found.customers, sheets: [], inUse: [], refused: [] }
  const filters = new Map(before.map(ours => [ours.sheetId, ours]))
  for (const bound of sheets) {
    const hidden = desk.rowFilter.names(bound).filter(name => !found.keys.has(customerKey(name)))
    const set = desk.rowFilter.hide(bound, hidden, filters.get(bound.sheetId) ?? null)
    if (set === 'in-use') result.inUse.push(bound.sheet)
    else if (set === 'refused') result.refused.push(bound.sheet)
    else {
      filters.set(bound.sheetId, set)
      result.sheets.push(bound.sheet)
    }
  }
  if (result.sheets.length > 0) {
    const kept = { customers: found.customers, filters: [...filters.values()] }
    desk.documentStore.put({ [KEY]: JSON.stringify(kept) })
  }
  return result
}

/** What somebody changed since stays as he left it. */
export const unfilterSheet = ({ desk }: Office, _: Input<'customer.unfilter'>): Outcome<UnfilterResult> => {
  const outcome = desk.locked(() => {
    desk.documentStore.refresh()
    return removeOurFilters(desk)
  })
  return outcome === null ? problem('busy') : ok({ outcome })
}

/** Call under the document lock, before the columns are forgotten. */
export const removeOurFilters = (desk: Desk): UnfilterResult['outcome'] => {
  const filters = ourFilters(desk)?.filters ?? []
  if (filters.length === 0) return 'gone'
  const state = desk.ledger.binding()
  const bound = state.status === 'bound' ? state.binding.sheets : []
  const columnOf = (sheetId: number) => bound.find(sheet => sheet.sheetId === sheetId)?.columns.customer
  const outcomes = filters.map(ours => desk.rowFilter.clear(ours, columnOf(ours.sheetId)))
  desk.documentStore.remove(KEY)
  if (outcomes.includes('changed')) return 'changed'
  return outcomes.includes('removed') ? 'removed' : 'gone'
}
