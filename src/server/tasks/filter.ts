// 在表里只看这些: the sheet's own filter by customer, once asked for; 取消筛选 takes away only what this set.
import * as v from 'valibot'
import type { FilterResult, UnfilterResult } from '../../contract/find'
import type { Input } from '../../contract/inputs'
import { findAll, keysFound } from '../../core/accounts/search'
import { customerKey } from '../../core/ledger/customer-key'
import type { CustomerKey } from '../../core/ledger/types'
import { type Outcome, ok, problem } from '../answer'
import type { Binding, Desk, Office } from '../ports'
import { loadLedger } from './load'

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
 * Hides the rows of everybody who is not found, in the sheet and so for everybody who has it open. A filter of the team that hides
 * something is left alone, and so is a sheet that takes none; both are named.
 */
export const filterSheet = (office: Office, asked: Input<'customer.filter'>): Outcome<FilterResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, items, binding } = loaded.value
  const found = keysFound(findAll(ledger, items, asked))
  if (found.size === 0) return problem('customer-gone')
  if (!desk.ledger.mayEdit(binding)) return problem('no-permission', binding.sheet)
  const done = desk.locked(() => {
    desk.documentStore.refresh()
    return hideOthers(desk, binding, found)
  })
  return done === null ? problem('busy') : ok(done)
}

const hideOthers = (desk: Desk, binding: Binding, found: ReadonlySet<CustomerKey>): FilterResult => {
  const before = ourFilters(desk)?.filters ?? []
  const others = before.filter(({ sheetId }) => sheetId !== binding.sheetId)
  const ours = before.find(({ sheetId }) => sheetId === binding.sheetId) ?? null
  const hidden = desk.rowFilter.names(binding).filter(name => !found.has(customerKey(name)))
  const set = desk.rowFilter.hide(binding, hidden, ours)
  const named = (what: typeof set) => (set === what ? [binding.sheet] : [])
  if (typeof set !== 'string') {
    desk.documentStore.put({ [KEY]: JSON.stringify({ customers: found.size, filters: [...others, set] }) })
  }
  return {
    customers: found.size,
    sheets: typeof set === 'string' ? [] : [binding.sheet],
    inUse: named('in-use'),
    refused: named('refused'),
  }
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
  const columnOf = (sheetId: number) =>
    state.status === 'bound' && state.binding.sheetId === sheetId ? state.binding.columns.customer : undefined
  const outcomes = filters.map(ours => desk.rowFilter.clear(ours, columnOf(ours.sheetId)))
  desk.documentStore.remove(KEY)
  if (outcomes.includes('changed')) return 'changed'
  return outcomes.includes('removed') ? 'removed' : 'gone'
}
