// What the host's plugins share: ranges that follow the cells, and what a document holds besides the engine's own data.
import type { CorePlugin, Range } from '@odoo/o-spreadsheet'
import type { HostCommand, MetadataItem, ProtectionItem } from '../commands'

export type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0]
export type Command = Parameters<CorePlugin['handle']>[0] | HostCommand
export type Data = Parameters<CorePlugin['import']>[0]
export type Extras = {
  sheetsExtras?: {
    notes: [string, string, string][]
    metadata: MetadataItem[]
    protections: ProtectionItem[]
    now: number
  }
}

/** The place for them in exported data. */
export function extrasOf(data: Data): NonNullable<Extras['sheetsExtras']> {
  const holder = data as Extras
  holder.sheetsExtras ??= { notes: [], metadata: [], protections: [], now: 0 }
  return holder.sheetsExtras
}

/** Entries with their ranges after a change of rows and columns; those whose cells are gone are left out. */
export function replaceRanges<T extends { range?: Range }>(
  entries: readonly T[],
  { applyChange }: RangeAdapters,
  replace: (entries: T[]) => void,
): void {
  let changed = false
  const kept: T[] = []
  for (const entry of entries) {
    const change = entry.range ? applyChange(entry.range) : undefined
    if (!change || change.changeType === 'NONE') {
      kept.push(entry)
      continue
    }
    changed = true
    if (change.changeType !== 'REMOVE') kept.push({ ...entry, range: change.range })
  }
  if (changed) replace(kept)
}
