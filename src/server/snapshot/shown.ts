// A change of an item as the page shows it.
import type { ShownChange } from '../../contract/snapshot'
import type { Fact, KeptItem } from '../../core/snapshot/types'

type Changed = { key: string; kind: ShownChange['kind']; before: KeptItem | null; now: KeptItem | null }

export const shownChange = ({ key, kind, before, now }: Changed, facts: readonly Fact[]): ShownChange => {
  const item = (now ?? before) as KeptItem
  return {
    key,
    kind,
    customer: item.customer,
    name: item.name,
    project: item.project,
    reference: item.reference,
    place: now === null ? null : { sheet: now.sheet, row: now.row },
    stood: before === null ? null : { sheet: before.sheet, row: before.row },
    total: item.total,
    facts: facts.map(fact => ({ fact, before: told(before, fact), now: told(now, fact) })),
  }
}

const told = (item: KeptItem | null, fact: Fact) =>
  item === null ? null : (item[fact === 'customer' ? 'name' : fact] ?? null)
