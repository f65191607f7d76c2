// The values a filter hides belong to the document, as in Sheets, where everybody sees the same rows; the engine keeps them per person.
// Classes because the engine asks for them.
import type { Range, UIPlugin } from '@odoo/o-spreadsheet'
import { CorePlugin, helpers, registries } from '@odoo/o-spreadsheet'

/** Values, as they are shown, that the filter of one column hides. */
export type FilterValues = {
  sheetId: string
  /** A1 of the column's header in the filter. */
  at: string
  hides: string[]
}

export type FilterCommand = {
  type: 'SHEETS_FILTER_VALUES'
  sheetId: string
  /** Of the header, from 0. */
  col: number
  row: number
  hides: string[]
}

type Placed = { range: Range; hides: string[] }
type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0]
type Command = Parameters<CorePlugin['handle']>[0] | FilterCommand
type Data = Parameters<CorePlugin['import']>[0] & { sheetsFilterValues?: FilterValues[] }

export class FilterValuesPlugin extends CorePlugin {
  static override getters = ['getSheetsFilterValues'] as const
  readonly filters: Placed[] = []

  override adaptRanges({ applyChange }: RangeAdapters): void {
    let changed = false
    const kept = this.filters.flatMap(filter => {
      const change = applyChange(filter.range)
      if (change.changeType === 'NONE') return [filter]
      changed = true
      return change.changeType === 'REMOVE' ? [] : [{ ...filter, range: change.range }]
    })
    if (changed) this.history.update('filters', kept)
  }

  override handle(command: Command): void {
    if (command.type === 'DELETE_SHEET') {
      this.history.update(
        'filters',
        this.filters.filter(({ range }) => range.sheetId !== command.sheetId),
      )
    }
    if (command.type === 'REMOVE_TABLE') {
      const { sheetId, target } = command
      const isLeft = ({ range }: Placed) =>
        range.sheetId !== sheetId || !target.some(zone => helpers.overlap(zone, range.zone))
      this.history.update('filters', this.filters.filter(isLeft))
    }
    if (command.type === 'SHEETS_FILTER_VALUES') this.set(command)
  }

  override import(data: Data): void {
    for (const { sheetId, at, hides } of data.sheetsFilterValues ?? []) {
      this.filters.push({ range: this.getters.getRangeFromSheetXC(sheetId, at), hides })
    }
  }

  override export(data: Data): void {
    data.sheetsFilterValues = this.getSheetsFilterValues()
  }

  getSheetsFilterValues(): FilterValues[] {
    return this.filters.map(({ range, hides }) => ({
      sheetId: range.sheetId,
      at: this.getters.getRangeString(range, range.sheetId),
      hides,
    }))
  }

  private set({ sheetId, col, row, hides }: FilterCommand): void {
    const others = this.filters.filter(
      ({ range }) => range.sheetId !== sheetId || range.zone.left !== col || range.zone.top !== row,
    )
    const zone = { left: col, right: col, top: row, bottom: row }
    const range = this.getters.getRangeFromZone(sheetId, zone)
    this.history.update('filters', hides.length === 0 ? others : [...others, { range, hides }])
  }
}

type AnyPlugin = ReturnType<typeof registries.statefulUIPluginRegistry.get>
type FilterState = { filterType: 'values'; hiddenValues: string[] } | { filterType: 'criterion' }
type EnginePlugin = UIPlugin & {
  filterValues: Record<string, Record<string, FilterState>>
  isEvaluationDirty: boolean
  finalize(): void
}
type LocalCommand = Parameters<UIPlugin['handle']>[0]
type ExtraGetters = { getSheetsFilterValues(): FilterValues[] }

const RELOADING = new Set<string>(['START', 'UNDO', 'REDO', 'REMOVE_TABLE', 'SHEETS_FILTER_VALUES'])

const registry = registries.statefulUIPluginRegistry
const Engine = registry.get('evaluation_filter') as unknown as new (
  ...args: ConstructorParameters<AnyPlugin>
) => EnginePlugin

/** Takes the hidden values from the document, and gives the document those a person chooses; filters by condition stay the person's. */
class SharedFilterPlugin extends Engine {
  private isStale = true

  override handle(command: LocalCommand): void {
    super.handle(command)
    if (RELOADING.has(command.type)) this.isStale = true
    if (command.type !== 'UPDATE_FILTER') return
    const { sheetId, col, row, value } = command
    const hides = value.filterType === 'values' ? value.hiddenValues : []
    this.share({ type: 'SHEETS_FILTER_VALUES', sheetId, col, row, hides })
  }

  override finalize(): void {
    // Not before: the engine works out its tables when it finalizes.
    if (this.isStale) this.takeShared()
    super.finalize()
  }

  private takeShared(): void {
    this.isStale = false
    for (const states of Object.values(this.filterValues)) {
      for (const [id, state] of Object.entries(states)) if (state.filterType === 'values') delete states[id]
    }
    const { getSheetsFilterValues } = this.getters as unknown as ExtraGetters
    for (const { sheetId, at, hides } of getSheetsFilterValues()) {
      const { left, top } = helpers.toZone(at)
      const id = this.getters.getFilterId({ sheetId, col: left, row: top })
      if (id === undefined) continue
      this.filterValues[sheetId] ??= {}
      const states = this.filterValues[sheetId]
      states[id] = { filterType: 'values', hiddenValues: hides }
    }
    this.isEvaluationDirty = true
  }

  private share({ type, sheetId, col, row, hides }: FilterCommand): void {
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => unknown
    dispatch(type, { sheetId, col, row, hides })
  }
}

/** Call before the first Model. */
export function shareFilters(): void {
  registry.replace('evaluation_filter', SharedFilterPlugin as unknown as AnyPlugin)
}
