// Borders move with inserted columns where there are some. The engine notes a change for every cell of every column, so that a sheet
// with one border takes a thousand times longer, and each insertion makes the next one slower.
// A class because the engine asks for one.
import type { CorePlugin } from '@odoo/o-spreadsheet'
import { registries } from '@odoo/o-spreadsheet'

type Borders = ((object | undefined)[] | undefined)[]
type AnyPlugin = ReturnType<typeof registries.corePluginRegistry.get>
type EnginePlugin = CorePlugin & {
  borders: Record<string, Borders | undefined>
  getColumnsWithBorders(sheetId: string): number[]
  getRowsWithBorders(sheetId: string): number[]
  getRowsRange(sheetId: string): number[]
}

const registry = registries.corePluginRegistry
const Engine = registry.get('borders') as unknown as new (
  ...args: ConstructorParameters<AnyPlugin>
) => EnginePlugin

class BordersThatArePlugin extends Engine {
  override getColumnsWithBorders(sheetId: string): number[] {
    return indexesWhere(
      this.borders[sheetId],
      column => column?.some(border => border !== undefined) === true,
    )
  }

  override getRowsWithBorders(sheetId: string): number[] {
    const rows = (this.borders[sheetId] ?? []).flatMap(column =>
      indexesWhere(column, border => border !== undefined),
    )
    return [...new Set(rows)]
  }

  override getRowsRange(sheetId: string): number[] {
    return this.getRowsWithBorders(sheetId)
  }
}

/** Positions of a sparse list whose entry passes. */
function indexesWhere<T>(
  entries: (T | undefined)[] | undefined,
  passes: (entry: T | undefined) => boolean,
): number[] {
  return Object.keys(entries ?? [])
    .map(Number)
    .filter(index => passes(entries?.[index]))
}

/** Call once, before a Model is made. */
export function moveOnlyBordersThatAre(): void {
  registry.replace('borders', BordersThatArePlugin as unknown as AnyPlugin)
}
