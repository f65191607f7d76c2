// Rows that seem to be one item entered twice.
import type { ItemKey, LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'

/**
 * A later row with the customer and reference of an earlier one, or, without references, with its customer, project, day and total;
 * instalments of one contract are rows of their own, told apart by their due day, or their amount while there is none. Each later row is held against the first.
 */
export function doubledItems(items: readonly LedgerItem[]): Problem[] {
  const first = new Map<ItemKey, LedgerItem[]>()
  const problems: Problem[] = []
  for (const item of items) {
    if (saysTooLittle(item)) continue
    const alike = first.get(item.key)
    if (alike === undefined) {
      first.set(item.key, [item])
      continue
    }
    const mark = markOf(item)
    const earlier = alike.find(one => markOf(one) === mark)
    if (earlier === undefined) alike.push(item)
    else problems.push(doubled(item, earlier))
  }
  return problems
}

/** To be the same as another. */
function saysTooLittle({ customer, reference, project, signedOn, startsOn, total }: LedgerItem): boolean {
  if (customer === '') return true
  const isNameless = project === '' || (signedOn ?? startsOn) === null || total === null
  return reference === '' && isNameless
}

/** What tells rows of one name apart. Instalments that wait for an event have no day yet: their amounts do. */
function markOf({ due, total }: LedgerItem): string {
  return 'on' in due ? (due.agreed ?? due.on) : `|${total ?? ''}`
}

function doubled(item: LedgerItem, earlier: LedgerItem): Problem {
  const field = item.reference === '' ? 'project' : 'reference'
  return {
    code: 'item-doubled',
    place: { sheet: item.sheet, row: item.row, field },
    value: item[field],
    other: { place: { sheet: earlier.sheet, row: earlier.row, field }, value: earlier[field] },
  }
}
