// A new moment of the virtual clock computes the formulas that tell the time, and what depends on them: the engine would compute every
// cell of every sheet. A class because the engine asks for one.
import type { Cell, CoreViewPlugin } from '@odoo/o-spreadsheet'
import { registries } from '@odoo/o-spreadsheet'
import type { HostCommand } from '../commands'

type AnyPlugin = ReturnType<typeof registries.coreViewsPluginRegistry.get>
type Command = Parameters<CoreViewPlugin['handle']>[0] | HostCommand
type EnginePlugin = CoreViewPlugin & {
  beforeHandle(command: Command): void
  handle(command: Command): void
}
/** The engine's types keep its tokens to itself. */
type Compiled = { tokens: { type: string; value: string }[] }

const VOLATILE = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'TODAY'])

const registry = registries.coreViewsPluginRegistry
const Engine = registry.get('evaluation') as unknown as new (
  ...args: ConstructorParameters<AnyPlugin>
) => EnginePlugin

class VolatileFormulasPlugin extends Engine {
  override beforeHandle(command: Command): void {
    if (command.type !== 'SHEETS_NOW') super.beforeHandle(command)
  }

  override handle(command: Command): void {
    if (command.type === 'SHEETS_NOW')
      super.handle({ type: 'EVALUATE_CELLS', cellIds: this.volatileCells().map(({ id }) => id) })
    else super.handle(command)
  }

  private volatileCells(): Cell[] {
    return this.getters.getSheetIds().flatMap(id => this.getters.getCells(id).filter(isVolatile))
  }
}

function isVolatile(cell: Cell): boolean {
  if (!cell.isFormula) return false
  const { tokens } = cell.compiledFormula as unknown as Compiled
  return tokens.some(({ type, value }) => type === 'SYMBOL' && VOLATILE.has(value.toUpperCase()))
}

/** Call before the first Model. */
export function computeVolatileFormulasAlone(): void {
  registry.replace('evaluation', VolatileFormulasPlugin as unknown as AnyPlugin)
}
