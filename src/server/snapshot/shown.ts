// A change of an item as the page shows it.
import type { ShownChange, ShownFact } from '../../contract/snapshot'
import type { Fact, KeptItem, KeptPart } from '../../core/snapshot/types'

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
    ...currenciesOf({ before, now }),
    facts: facts.map(fact =>
      fact === 'plan' ? plans({ before, now }) : { fact, before: told(before, fact), now: told(now, fact) },
    ),
  }
}

const currenciesOf = ({ before, now }: Pick<Changed, 'before' | 'now'>) => {
  const [currency, formerly] = [(now ?? before)?.currency, (before ?? now)?.currency]
  return { ...(currency !== undefined && { currency }), ...(formerly !== undefined && { formerly }) }
}

const plans = ({ before, now }: Pick<Changed, 'before' | 'now'>): ShownFact => {
  const [was = [], is = []] = [before?.plan, now?.plan]
  const others = (all: readonly KeptPart[], than: readonly KeptPart[]) => {
    const prints = new Set(than.map(printOf))
    return all.filter(part => !prints.has(printOf(part)))
  }
  return { fact: 'plan', before: others(was, is), now: others(is, was) }
}

const printOf = ({ mark, due, total }: KeptPart) => `${mark}\u001f${due}\u001f${total}`

const told = (item: KeptItem | null, fact: Exclude<Fact, 'plan'>) =>
  item === null ? null : (item[fact === 'customer' ? 'name' : fact] ?? null)
