// Engine plugins for the host's commands: bulk writes, notes, developer metadata, protections and the virtual clock.
// Classes because the engine asks for them; ranges are registered, so that they follow inserted, moved and deleted rows and columns.
import type { Range } from '@odoo/o-spreadsheet'
import { CorePlugin, registries } from '@odoo/o-spreadsheet'
import type { CellWrite, HostCommand, MetadataItem, NoteWrite, ProtectionItem } from './commands'
import { registerCommands } from './commands'
import { evaluateFormatsOnDemand } from './conditional-formats'
import { FilterValuesPlugin, shareFilters } from './filters'
import { registerFunctions } from './functions'
import { keepHistoryInOneList } from './history'
import { supplyGroupBy } from './node20'
import { BY_SCRIPT, keepTablesFromScripts, TypedTablesPlugin } from './tables'

/** `open` are the ranges that a protected sheet leaves open. */
type Located<T> = { item: T; range?: Range; open?: Range[] }
type Note = { text: string; range: Range }
type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0]
type Command = Parameters<CorePlugin['handle']>[0] | HostCommand
type Data = Parameters<CorePlugin['import']>[0]
type Extras = {
  sheetsExtras?: {
    notes: [string, string, string][]
    metadata: MetadataItem[]
    protections: ProtectionItem[]
    now: number
  }
}

class BulkWritePlugin extends CorePlugin {
  static override getters = [] as const

  override handle(command: Command): void {
    if (command.type !== 'SHEETS_WRITE') return
    for (const cell of command.cells) this.write(command.sheetId, cell)
  }

  private write(sheetId: string, [col, row, content, format, style]: CellWrite): void {
    this.dispatch('UPDATE_CELL', {
      ...BY_SCRIPT,
      sheetId,
      col,
      row,
      ...(content === undefined ? {} : { content }),
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style }),
    })
  }
}

class NotesPlugin extends CorePlugin {
  static override getters = ['getSheetsNotes'] as const
  readonly notes: Note[] = []

  override adaptRanges(adapters: RangeAdapters): void {
    replaceRanges(this.notes, adapters, (notes: Note[]) => this.history.update('notes', notes))
  }

  override handle(command: Command): void {
    if (command.type === 'DELETE_SHEET') {
      this.history.update(
        'notes',
        this.notes.filter(note => note.range.sheetId !== command.sheetId),
      )
    }
    if (command.type === 'SHEETS_NOTES') this.set(command.sheetId, command.notes)
  }

  override import(data: Data): void {
    for (const [sheetId, at, text] of (data as Extras).sheetsExtras?.notes ?? []) {
      this.notes.push({ text, range: this.getters.getRangeFromSheetXC(sheetId, at) })
    }
  }

  override export(data: Data): void {
    extrasOf(data).notes = this.notes.map(note => [
      note.range.sheetId,
      this.getters.getRangeString(note.range, note.range.sheetId),
      note.text,
    ])
  }

  /** Notes of a sheet by 'col,row' from 0. */
  getSheetsNotes(sheetId: string): Map<string, string> {
    const own = this.notes.filter(note => note.range.sheetId === sheetId)
    return new Map(own.map(note => [`${note.range.zone.left},${note.range.zone.top}`, note.text]))
  }

  private set(sheetId: string, writes: NoteWrite[]): void {
    const written = new Set(writes.map(([col, row]) => `${col},${row}`))
    const kept = this.notes.filter(
      ({ range }) => range.sheetId !== sheetId || !written.has(`${range.zone.left},${range.zone.top}`),
    )
    const added = writes
      .filter(([, , text]) => text !== '')
      .map(([col, row, text]) => ({
        text,
        range: this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row }),
      }))
    this.history.update('notes', [...kept, ...added])
  }
}

/** Things that sit on a sheet or on a range of it and are known by an id. */
class PlacedPlugin extends CorePlugin {
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

class ClockPlugin extends CorePlugin {
  static override getters = ['getSheetsNow'] as const
  readonly now: number = 0

  override handle(command: Command): void {
    if (command.type === 'SHEETS_NOW') this.history.update('now', command.serial)
  }

  override import(data: Data): void {
    this.history.update('now', (data as Extras).sheetsExtras?.now ?? 0)
  }

  override export(data: Data): void {
    extrasOf(data).now = this.now
  }

  /** Serial number of the virtual now in the spreadsheet's zone. */
  getSheetsNow(): number {
    return this.now
  }
}

function extrasOf(data: Data): NonNullable<Extras['sheetsExtras']> {
  const holder = data as Extras
  holder.sheetsExtras ??= { notes: [], metadata: [], protections: [], now: 0 }
  return holder.sheetsExtras
}

function withItem<T extends { id: unknown }>(
  entries: readonly Located<T>[],
  added: Located<T>,
): Located<T>[] {
  const at = entries.findIndex(({ item }) => item.id === added.item.id)
  return at < 0 ? [...entries, added] : entries.map((entry, index) => (index === at ? added : entry))
}

function replaceRanges<T extends { range?: Range }>(
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

let registered = false

/** Teaches the engine what Sheets has and it lacks. Call before a Model is made, in Node and in the page alike. */
export function registerSheetsExtensions(): void {
  if (registered) return
  registered = true
  supplyGroupBy()
  registerCommands()
  registerFunctions()
  evaluateFormatsOnDemand()
  shareFilters()
  keepTablesFromScripts()
  const plugins = registries.corePluginRegistry
  plugins.add('sheetsBulkWrite', BulkWritePlugin)
  plugins.add('sheetsNotes', NotesPlugin)
  plugins.add('sheetsPlaced', PlacedPlugin)
  plugins.add('sheetsClock', ClockPlugin)
  plugins.add('sheetsTypedTables', TypedTablesPlugin)
  plugins.add('sheetsFilterValues', FilterValuesPlugin)
  keepHistoryInOneList()
}
