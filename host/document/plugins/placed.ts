// Developer metadata and protections as an engine plugin.
import type { Range } from '@odoo/o-spreadsheet'
import { CorePlugin } from '@odoo/o-spreadsheet'
import type { MetadataItem, ProtectionItem } from '../commands'
import { type Command, type Data, type Extras, extrasOf, type RangeAdapters, replaceRanges } from './shared'

/** `open` are the ranges that a protected sheet leaves open. */
type Located<T> = { item: T; range?: Range; open?: Range[] }

/** Things that sit on a sheet or on a range of it and are known by an id. */
export class PlacedPlugin extends CorePlugin {
  static override getters = ['getSheetsMetadata', 'getSheetsProtections'] as const
  readonly metadata: Located<MetadataItem>[] = []
  readonly protections: Located<ProtectionItem>[] = []

  override adaptRanges(adapters: RangeAdapters): void {
    replaceRanges(this.metadata, adapters, (items: Located<MetadataItem>[]) =>
      this.history.update('metadata', items),
    )
    replaceRanges(this.protections, adapters, (items: Located<ProtectionItem>[]) =>
      this.history.update('protections', items),
    )
    this.adaptOpenRanges(adapters)
  }

  override handle(command: Command): void {
    switch (command.type) {
      case 'SHEETS_SET_METADATA':
        this.history.update('metadata', withItem(this.metadata, this.located(command.item)))
        break
      case 'SHEETS_REMOVE_METADATA':
        this.history.update(
          'metadata',
          this.metadata.filter(({ item }) => item.id !== command.id),
        )
        break
      case 'SHEETS_SET_PROTECTION':
        this.history.update('protections', withItem(this.protections, this.located(command.item)))
        break
      case 'SHEETS_REMOVE_PROTECTION':
        this.history.update(
          'protections',
          this.protections.filter(({ item }) => item.id !== command.id),
        )
        break
      case 'DELETE_SHEET':
        this.history.update(
          'metadata',
          this.metadata.filter(({ item }) => item.sheetId !== command.sheetId),
        )
        this.history.update(
          'protections',
          this.protections.filter(({ item }) => item.sheetId !== command.sheetId),
        )
    }
  }

  override import(data: Data): void {
    const extras = (data as Extras).sheetsExtras
    for (const item of extras?.metadata ?? []) this.metadata.push(this.located(item))
    for (const item of extras?.protections ?? []) this.protections.push(this.located(item))
  }

  override export(data: Data): void {
    const extras = extrasOf(data)
    extras.metadata = this.getSheetsMetadata()
    extras.protections = this.getSheetsProtections()
  }

  getSheetsMetadata(): MetadataItem[] {
    return this.metadata.map(entry => this.current(entry))
  }

  getSheetsProtections(): ProtectionItem[] {
    return this.protections.map(entry => this.current(entry))
  }

  private adaptOpenRanges(adapters: RangeAdapters): void {
    let changed = false
    const protections = this.protections.map(entry => {
      const open = (entry.open ?? []).map(range => ({ range }))
      let adapted: typeof open | undefined
      replaceRanges(open, adapters, kept => {
        adapted = kept
        changed = true
      })
      return adapted ? { ...entry, open: adapted.map(({ range }) => range) } : entry
    })
    if (changed) this.history.update('protections', protections)
  }

  private located<T extends MetadataItem | ProtectionItem>(item: T): Located<T> {
    const { sheetId } = item
    if (sheetId !== undefined && 'unprotected' in item && item.unprotected.length > 0)
      return { item, open: item.unprotected.map(at => this.getters.getRangeFromSheetXC(sheetId, at)) }
    if (item.sheetId === undefined || item.at === undefined) return { item }
    return { item, range: this.getters.getRangeFromSheetXC(item.sheetId, item.at) }
  }

  private current<T extends MetadataItem | ProtectionItem>({ item, range, open }: Located<T>): T {
    const stringOf = (own: Range) => this.getters.getRangeString(own, own.sheetId)
    if (open) return { ...item, unprotected: open.map(stringOf) }
    return range ? { ...item, at: this.getters.getRangeString(range, range.sheetId) } : item
  }
}

function withItem<T extends { id: unknown }>(
  entries: readonly Located<T>[],
  added: Located<T>,
): Located<T>[] {
  const at = entries.findIndex(({ item }) => item.id === added.item.id)
  return at < 0 ? [...entries, added] : entries.map((entry, index) => (index === at ? added : entry))
}
