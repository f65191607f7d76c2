// Whose a row is: by its customer's id where there is one, else by the name, however it is spelled and whatever it was before.
import { onceEach } from '../cells/repeats'
import { writtenText } from '../cells/text'
import { customerKey } from '../customer-key'
import type { CustomerKey, LedgerField, LedgerTable } from '../types'
import { type KnownNames, NO_NAMES } from './names'

/** An id with a name seen beside it, both as written. */
export type SeenId = { id: string; name: string; customer: CustomerKey }

export type Who = {
  /** The customer of a row by its two cells as texts; '' where neither tells. */
  keyOf: (name: string, id: string) => CustomerKey
  /** Whether the name is of another customer than the id. */
  disagree: (name: string, id: string) => boolean
  /** By name alone. */
  named: (name: string) => CustomerKey
  /** Ids with the names beside them, each pair once; none where no sheet has ids. */
  seen: () => SeenId[]
}

type Source = { table: LedgerTable; fields: readonly LedgerField[] }

/**
 * A customer keeps the key under which his id was first seen, so that what was written down of him is found again after he changed his
 * name in 客户. A new customer who takes a name that was another's gets a key of his own.
 */
export function whoReader(lists: readonly Source[], known: KnownNames = NO_NAMES): Who {
  const nameKey = onceEach(customerKey)
  const byId = new Map(known.ids)
  const taken = new Set(known.ids.values())
  const current = new Map<string, CustomerKey>()
  const seen = new Map<string, SeenId>()
  const named = onceEach((name: string): CustomerKey => {
    const key = nameKey(name)
    return settled(current.get(key) ?? key)
  })
  function settled(key: CustomerKey): CustomerKey {
    return known.names.get(key) ?? key
  }
  function note(id: string, name: string, customer: CustomerKey): void {
    const pair = `${idKey(id)}\u001f${nameKey(name)}`
    if (!seen.has(pair)) seen.set(pair, { id, name, customer })
  }
  function idsOf({ table }: Source): void {
    for (const { cells } of table.rows) {
      const [id, name] = [writtenText(cells.customerId), writtenText(cells.customer)]
      const key = nameKey(name)
      if (id === '' || key === '') continue
      let customer = byId.get(idKey(id))
      if (customer === undefined) {
        const own = settled(key)
        customer = taken.has(own) ? `${key}#${idKey(id)}` : own
        byId.set(idKey(id), customer)
        taken.add(customer)
      }
      if (!current.has(key)) current.set(key, customer)
      note(id, name, customer)
    }
  }
  for (const list of lists) if (list.fields.includes('customerId')) idsOf(list)

  function keyOf(name: string, id: string): CustomerKey {
    if (id === '') return named(name)
    const listed = byId.get(idKey(id))
    if (listed !== undefined) return settled(listed)
    const customer = named(name)
    if (customer === '') return ''
    byId.set(idKey(id), customer)
    note(id, name, customer)
    return customer
  }
  return {
    keyOf,
    named,
    disagree: (name, id) => id !== '' && nameKey(name) !== '' && keyOf(name, id) !== named(name),
    seen: () => [...seen.values()],
  }
}

/** Ids are compared like names; a number cell 7 and the text 7 are one. */
export function idKey(id: string): string {
  return customerKey(id)
}
