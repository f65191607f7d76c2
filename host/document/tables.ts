// Tables with typed columns: no script can make one or ask for one, but what a script may do in their columns depends on them.
// Classes because the engine asks for them; ranges are registered, so that they follow inserted, moved and deleted rows and columns.
import type { Range } from '@odoo/o-spreadsheet'
import { CorePlugin, helpers, registries } from '@odoo/o-spreadsheet'
import type { ColumnType } from '../types'
import type { SheetsDocument, Zone } from './document'

export type TableItem = {
  id: string
  sheetId: string
  name: string
  /** A1 range, the row of headers included. */
  at: string
  /** Columns with a type, by A1 range, headers included. */
  columns: { at: string; type: ColumnType }[]
}

type Placed = { id: string; name: string; range: Range; columns: { type: ColumnType; range: Range }[] }
type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0]
type Command = Parameters<CorePlugin['handle']>[0]
type Data = Parameters<CorePlugin['import']>[0] & { sheetsTables?: TableItem[] }

export class TypedTablesPlugin extends CorePlugin {
  static override getters = ['getSheetsTables'] as const
  readonly tables: Placed[] = []

  override adaptRanges({ applyChange }: RangeAdapters): void {
    let changed = false
    const follow = (range: Range): Range | undefined => {
      const change = applyChange(range)
      if (change.changeType === 'NONE') return range
      changed = true
      return change.changeType === 'REMOVE' ? undefined : change.range
    }
    const kept = this.tables.flatMap(table => {
      const range = follow(table.range)
      const columns = table.columns.flatMap(({ type, range }) => {
        const moved = follow(range)
        return moved ? [{ type, range: moved }] : []
      })
      return range ? [{ ...table, range, columns }] : []
    })
    if (changed) this.history.update('tables', kept)
  }

  override handle(command: Command): void {
    if (command.type !== 'DELETE_SHEET') return
    this.history.update(
      'tables',
      this.tables.filter(({ range }) => range.sheetId !== command.sheetId),
    )
  }

  override import(data: Data): void {
    for (const { id, name, sheetId, at, columns } of data.sheetsTables ?? []) {
      const rangeOf = (a1: string) => this.getters.getRangeFromSheetXC(sheetId, a1)
      const placed = columns.map(column => ({ type: column.type, range: rangeOf(column.at) }))
      this.tables.push({ id, name, range: rangeOf(at), columns: placed })
    }
  }

  override export(data: Data): void {
    data.sheetsTables = this.tables.map(table => this.itemOf(table))
  }

  getSheetsTables(sheetId: string): TableItem[] {
    return this.tables.filter(({ range }) => range.sheetId === sheetId).map(table => this.itemOf(table))
  }

  /** As long as the engine's table of the same header row is now: it grows with what a person types below it. */
  private itemOf({ id, name, range, columns }: Placed): TableItem {
    const { sheetId, zone } = range
    const drawn = this.getters.getCoreTable({ sheetId, col: zone.left, row: zone.top })
    const bottom = drawn?.range.zone.bottom ?? zone.bottom
    const a1 = (placed: Range) => {
      const zone = { ...placed.zone, bottom }
      return this.getters.getRangeString(this.getters.getRangeFromZone(sheetId, zone), sheetId)
    }
    return {
      id,
      sheetId,
      name,
      at: a1(range),
      columns: columns.map(column => ({ type: column.type, at: a1(column.range) })),
    }
  }
}

/** What a cell carries that many were written at once: by a script, or by hands that fill a block. */
export const BY_SCRIPT = { byScript: true }

type AnyPlugin = ReturnType<typeof registries.corePluginRegistry.get>
type Growth = 'none' | 'down' | 'right'
type EngineTables = CorePlugin & {
  canUpdateCellCmdExtendTable(command: { byScript?: boolean }, table: unknown): Growth
}

const registry = registries.corePluginRegistry
const Engine = registry.get('tables') as unknown as new (
  ...args: ConstructorParameters<AnyPlugin>
) => EngineTables

/** The engine lets a table and a filter grow with every cell written beside it; that is for people who type, not for scripts. */
class TablesLeftAlonePlugin extends Engine {
  override canUpdateCellCmdExtendTable(command: { byScript?: boolean }, table: unknown): Growth {
    return command.byScript ? 'none' : super.canUpdateCellCmdExtendTable(command, table)
  }
}

/** Call before the first Model. */
export function keepTablesFromScripts(): void {
  registry.replace('tables', TablesLeftAlonePlugin as unknown as AnyPlugin)
}

/** The sheet's tables, where they are now; cells still gathered to be written do not matter to them. */
export function tablesOf(document: SheetsDocument, sheetId: string): TableItem[] {
  const getters = document.model.getters as unknown as { getSheetsTables(sheetId: string): TableItem[] }
  return getters.getSheetsTables(sheetId)
}

/** Whether a zone touches a column with a type, its header included. */
export function touchesTypedColumn(document: SheetsDocument, sheetId: string, zone: Zone): boolean {
  return tablesOf(document, sheetId).some(({ columns }) =>
    columns.some(({ at }) => helpers.overlap(helpers.toZone(at), zone)),
  )
}

/** Whether a zone touches the header of such a column. */
export function touchesTypedHeader(document: SheetsDocument, sheetId: string, zone: Zone): boolean {
  return tablesOf(document, sheetId).some(({ columns }) =>
    columns.some(({ at }) => {
      const column = helpers.toZone(at)
      return helpers.overlap({ ...column, bottom: column.top }, zone)
    }),
  )
}
