// Rows that seem to be one item entered twice.
import type { LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'

/**
 * A later row with the customer and reference of an earlier one, or, without references, with its customer, project, day and total;
 * instalments of one contract are rows of their own, told apart by their due day, or their amount while there is none. Each later row is held against the first.
 */
export function doubledItems(items: readonly LedgerItem[]): Problem[] {
  const first = new Map<string, LedgerItem>()
  const problems: Problem[] = []
  for (const item of items) {
    const same = sameness(item)
    if (same === null) continue
    const earlier = first.get(same)
    if (earlier === undefined) first.set(same, item)
    else problems.push(doubled(item, earlier))
  }
  return problems
}

/** Null for a row that says too little to be the same as another. */
function sameness(item: LedgerItem): string | null {
  const { key, customer, reference, project, signedOn, startsOn, total, due } = item
  if (customer === '') return null
  const isNameless = project === '' || (signedOn ?? startsOn) === null || total === null
  if (reference === '' && isNameless) return null
  // Instalments that wait for an event have no day yet: their amounts tell them apart.
  return 'on' in due ? `${key}|${due.agreed ?? due.on}` : `${key}||${total ?? ''}`
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
