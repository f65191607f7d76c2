// Engine plugins for the host's commands. Classes because the engine asks for them; ranges are registered, so that they follow inserted,
// moved and deleted rows and columns.
import { registries } from '@odoo/o-spreadsheet'
import { registerCommands } from '../commands'
import { moveOnlyBordersThatAre } from '../engine/borders'
import { evaluateFormatsOnDemand } from '../engine/conditional-formats'
import { keepScriptsOfValidations } from '../engine/copied-validations'
import { workOutLooksOnDemand } from '../engine/looks'
import { supplyGroupBy } from '../engine/node20'
import { computeVolatileFormulasAlone } from '../engine/volatile-formulas'
import { FilterValuesPlugin, shareFilters } from '../filters'
import { registerFunctions } from '../functions'
import { keepTablesFromScripts, TypedTablesPlugin } from '../tables'
import { keepHistoryInOneList } from '../together/history'
import { BulkWritePlugin, ClockPlugin } from './cells'
import { NotesPlugin } from './notes'
import { PlacedPlugin } from './placed'

let registered = false

/** Teaches the engine what Sheets has and it lacks. Call before a Model is made, in Node and in the page alike. */
export function registerSheetsExtensions(): void {
  if (registered) return
  registered = true
  supplyGroupBy()
  registerCommands()
  registerFunctions()
  evaluateFormatsOnDemand()
  computeVolatileFormulasAlone()
  workOutLooksOnDemand()
  moveOnlyBordersThatAre()
  keepScriptsOfValidations()
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
