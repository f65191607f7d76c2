// What an instalment is called and counted as beside its contract.
import type { LedgerItem, OpenItem } from '../types'

/** The project, and which instalment of it. */
export function projectOf({ project, instalment }: Pick<LedgerItem, 'project' | 'instalment'>): string {
  if (instalment === undefined || instalment.name === '') return project
  return project === '' ? instalment.name : `${project} ${instalment.name}`
}

/** The number, else the project, and which instalment of it. */
export function shortNameOf(item: Pick<LedgerItem, 'project' | 'reference' | 'instalment'>): string {
  return item.reference === '' ? projectOf(item) : projectOf({ ...item, project: item.reference })
}

/** How many contracts the items are of: the instalments of one are one. */
export function contractCount(items: readonly Pick<LedgerItem, 'instalment'>[]): number {
  const planned = new Set<string>()
  let count = 0
  for (const { instalment } of items) {
    if (instalment === undefined) count += 1
    else planned.add(instalment.contract)
  }
  return count + planned.size
}

/** Whether the item has no due day for the one good reason: the event its plan names has not happened. */
export function waitsByPlan({ instalment, due }: Pick<OpenItem, 'instalment' | 'due'>): boolean {
  return instalment !== undefined && instalment.place !== null && due.kind === 'awaiting'
}
