// Conditional formats one cell at a time, as they are looked at: the engine would work out every cell of every rule after each change.
// A class because the engine asks for one.
import type { CellIsRule, CellPosition, CoreViewPlugin, Style, Zone } from '@odoo/o-spreadsheet'
import { CompiledFormula, helpers, registries } from '@odoo/o-spreadsheet'

type AnyPlugin = ReturnType<typeof registries.coreViewsPluginRegistry.get>
type EnginePlugin = CoreViewPlugin & {
  isStale: boolean
  finalize(): void
  getCellConditionalFormatStyle(position: CellPosition): Style | undefined
  getRuleResultForTarget(target: CellPosition, rule: CellIsRule): boolean
}

/** A rule on one of its ranges; its formulas are written for the range's first cell. */
type PlacedRule = { rule: CellIsRule; zone: Zone; formulas: (CompiledFormula | undefined)[] }

// Their outcome depends on the whole range, not on the cell alone.
const WHOLE_RANGE = new Set<string>(['top10', 'uniqueValues', 'duplicateValues'])

const registry = registries.coreViewsPluginRegistry
const Engine = registry.get('evaluation_cf') as unknown as new (
  ...args: ConstructorParameters<AnyPlugin>
) => EnginePlugin

class FormatsOnDemandPlugin extends Engine {
  private readonly styles = new Map<string, Style | undefined>()
  private readonly truths = new Map<string, boolean>()
  /** By sheet, in the order the styles are laid on each other; null where only the engine's way will do. */
  private readonly placedRules = new Map<string, PlacedRule[] | null>()

  override finalize(): void {
    if (this.isStale) {
      this.styles.clear()
      this.truths.clear()
      this.placedRules.clear()
    }
    super.finalize()
  }

  override getCellConditionalFormatStyle(position: CellPosition): Style | undefined {
    const { sheetId, col, row } = position
    const rules = this.rulesOf(sheetId)
    if (rules === null) return super.getCellConditionalFormatStyle(position)
    const key = `${sheetId} ${col} ${row}`
    if (!this.styles.has(key)) this.styles.set(key, this.styleAt(position, rules))
    return this.styles.get(key)
  }

  private styleAt(position: CellPosition, rules: PlacedRule[]): Style | undefined {
    const holding = rules.filter(
      placed => helpers.isInside(position.col, position.row, placed.zone) && this.holds(position, placed),
    )
    return holding.length === 0 ? undefined : Object.assign({}, ...holding.map(({ rule }) => rule.style))
  }

  private holds(position: CellPosition, { rule, zone, formulas }: PlacedRule): boolean {
    const { sheetId, col, row } = position
    const values = rule.values.map((value, index) => {
      const formula = formulas[index]
      if (!formula) return value
      return this.getters.getTranslatedCellFormula(sheetId, col - zone.left, row - zone.top, formula)
    })
    const result = () => this.getRuleResultForTarget(position, { ...rule, values })
    if (rule.operator !== 'customFormula' || /\b(ROW|COLUMN)\(\)/i.test(values.join())) return result()
    // A rule for whole rows reads the same in every cell of a row: one evaluation does.
    const key = `${sheetId} ${values.join()}`
    const known = this.truths.get(key)
    if (known !== undefined) return known
    const truth = result()
    this.truths.set(key, truth)
    return truth
  }

  private rulesOf(sheetId: string): PlacedRule[] | null {
    const known = this.placedRules.get(sheetId)
    if (known !== undefined) return known
    const placed: PlacedRule[] = []
    for (const { rule, ranges } of this.getters.getConditionalFormats(sheetId).reverse()) {
      if (rule.type !== 'CellIsRule' || WHOLE_RANGE.has(rule.operator)) {
        this.placedRules.set(sheetId, null)
        return null
      }
      const formulas = rule.values.map(value =>
        value.startsWith('=') ? CompiledFormula.Compile(value, sheetId, this.getters) : undefined,
      )
      for (const range of ranges) {
        placed.push({ rule, zone: this.getters.getRangeFromSheetXC(sheetId, range).zone, formulas })
      }
    }
    this.placedRules.set(sheetId, placed)
    return placed
  }
}

/** Call before the first Model. */
export function evaluateFormatsOnDemand(): void {
  registry.replace('evaluation_cf', FormatsOnDemandPlugin as unknown as AnyPlugin)
}
