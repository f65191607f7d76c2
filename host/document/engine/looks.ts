// Where rows and columns lie on the screen, what part of a sheet is in sight and the colours of a palette, worked out where somebody
// looks: the engine would do all that for all sheets after every written cell. Classes because the engine asks for them.
import type { HeaderDimensions, UIPlugin } from '@odoo/o-spreadsheet'
import { registries } from '@odoo/o-spreadsheet'

type AnyPositions = ReturnType<typeof registries.statefulUIPluginRegistry.get>
type EnginePositions = UIPlugin & {
  headerPositions: Record<string, unknown>
  finalize(): void
  computeHeaderPositionsOfSheet(sheetId: string): unknown
  getColDimensions(sheetId: string, col: number): HeaderDimensions
  getRowDimensions(sheetId: string, row: number): HeaderDimensions
  getColRowOffset(dimension: string, from: number, to: number, sheetId: string): number
}

const stateful = registries.statefulUIPluginRegistry
const Positions = stateful.get('header_positions') as unknown as new (
  ...args: ConstructorParameters<AnyPositions>
) => EnginePositions

class PositionsOnDemandPlugin extends Positions {
  // The engine empties what it knows when something moved, and asks again here.
  override finalize(): void {}

  override getColDimensions(sheetId: string, col: number): HeaderDimensions {
    this.place(sheetId)
    return super.getColDimensions(sheetId, col)
  }

  override getRowDimensions(sheetId: string, row: number): HeaderDimensions {
    this.place(sheetId)
    return super.getRowDimensions(sheetId, row)
  }

  override getColRowOffset(...asked: Parameters<EnginePositions['getColRowOffset']>): number {
    this.place(asked[3])
    return super.getColRowOffset(...asked)
  }

  private place(sheetId: string): void {
    this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId)
  }
}

const Viewports = stateful.get('viewport') as unknown as new (
  ...args: ConstructorParameters<AnyPositions>
) => UIPlugin & { finalize(): void }

/** In Node nobody scrolls; a document is there for reading xlsx. */
const isPage = 'location' in globalThis

class ViewportsOfPagesPlugin extends Viewports {
  override finalize(): void {
    if (isPage) super.finalize()
  }
}

type AnyColors = ReturnType<typeof registries.coreViewsPluginRegistry.get>
type EngineColors = UIPlugin & { finalize(): void; getCustomColors(): string[] }

const views = registries.coreViewsPluginRegistry
const Colors = views.get('custom_colors') as unknown as new (
  ...args: ConstructorParameters<AnyColors>
) => EngineColors

class ColorsOnDemandPlugin extends Colors {
  override finalize(): void {}

  override getCustomColors(): string[] {
    super.finalize()
    return super.getCustomColors()
  }
}

/** Call before the first Model. */
export function workOutLooksOnDemand(): void {
  stateful.replace('header_positions', PositionsOnDemandPlugin as unknown as AnyPositions)
  stateful.replace('viewport', ViewportsOfPagesPlugin as unknown as AnyPositions)
  views.replace('custom_colors', ColorsOnDemandPlugin as unknown as AnyColors)
}
