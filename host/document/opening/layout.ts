// How somebody laid a sheet out → the parts of the engine's sheet data that say so.
import { helpers } from '@odoo/o-spreadsheet'
import type { ChartInput, SheetLayout, TableInput } from '../../types'
import { CHART_SIZE, chartFigure } from '../charts'
import type { ProtectionItem } from '../commands'
import type { FilterValues } from '../filters'
import { FILTER_LOOK } from '../sheet-filter'
import type { TableItem } from '../tables'
import type { ValidationRule } from '../validations'
import { engineValidation } from '../validations'
import type { StyleIds } from './looks'
import { engineStyle, stylesByRange } from './looks'

export type PlacedLayout = { sheetId: string; layout: SheetLayout; width: number; styles: StyleIds }

/** What the engine's own sheet data say of a layout; `width` is the number of columns with content. */
export function laidOutData({ sheetId, layout, width, styles }: PlacedLayout): object {
  const headerRows = layout.headerRows ?? 0
  const header = headerRows > 0 && width > 0 ? [`A1:${helpers.toXC(width - 1, headerRows - 1)}`] : []
  return {
    cols: columns(layout),
    rows: Object.fromEntries(
      (layout.hiddenRows ?? []).flatMap(spanOf).map(row => [row - 1, { isHidden: true }]),
    ),
    panes: { xSplit: layout.frozen?.columns ?? 0, ySplit: layout.frozen?.rows ?? headerRows },
    styles: stylesByRange(
      [
        ...header.map((range): [string, object] => [range, { bold: true, background: '#F1F3F4' }]),
        ...Object.entries(layout.looks ?? {}),
      ],
      styles,
    ),
    merges: layout.merges ?? [],
    conditionalFormats: (layout.rules ?? []).map(({ ranges, formula, style }, index) => ({
      id: `rule-${sheetId}-${index}`,
      ranges,
      rule: {
        type: 'CellIsRule',
        operator: 'customFormula',
        values: [formula],
        style: engineStyle(style),
      },
    })),
    dataValidationRules: validations(layout).map(({ ranges, rule }, index) => ({
      ...engineValidation(`validation-${sheetId}-${index}`, rule),
      ranges,
    })),
    tables: [
      ...(layout.filter ? [{ range: layout.filter.range, config: FILTER_LOOK }] : []),
      ...(layout.tables ?? []).map(({ range }) => ({ range, config: TABLE_LOOK })),
    ],
    figures: (layout.charts ?? []).map((chart, index) =>
      figure(`chart-${Number(sheetId) * 1000 + index}`, chart),
    ),
    isVisible: !layout.hidden,
    ...(layout.tabColour === undefined ? {} : { color: layout.tabColour }),
  }
}

/** What the host's own plugins hold of a layout. */
export function laidOutExtras(sheetId: string, layout: SheetLayout) {
  return {
    notes: Object.entries(layout.notes ?? {}).map(([at, text]): [string, string, string] => [
      sheetId,
      at,
      text,
    ]),
    protections: (layout.protections ?? []).map(
      ({ range, description, warningOnly, editors }, index): ProtectionItem => ({
        id: `protection-${sheetId}-${index}`,
        sheetId,
        ...(range === undefined ? {} : { at: range }),
        description,
        warningOnly,
        editors: editors ?? [],
        unprotected: [],
      }),
    ),
    tables: (layout.tables ?? []).map(
      (table, index): TableItem => ({
        id: `table-${sheetId}-${index}`,
        sheetId,
        name: table.name,
        at: table.range,
        columns: typedColumns(table),
      }),
    ),
    filterValues: layout.filter ? filterValues(sheetId, layout.filter) : [],
  }
}

/** The look of a Table is the engine's. */
const TABLE_LOOK = { ...FILTER_LOOK, bandedRows: true, styleId: 'TableStyleMedium2' }

function columns({ columnWidths = [], hiddenColumns = [] }: SheetLayout): object {
  const cols: Record<number, { size?: number; isHidden?: boolean }> = {}
  columnWidths.forEach((size, col) => {
    cols[col] = { size }
  })
  for (const span of hiddenColumns) {
    const [first = '', last = first] = span.split(':')
    for (let col = helpers.lettersToNumber(first); col <= helpers.lettersToNumber(last); col++) {
      cols[col] = { ...cols[col], isHidden: true }
    }
  }
  return cols
}

function figure(
  id: string,
  { type, range, title, at, size = CHART_SIZE, legend = 'right' }: ChartInput,
): object {
  const { left: col, top: row } = helpers.toZone(at)
  return chartFigure(id, {
    type,
    ranges: [range],
    hasHeader: true,
    title,
    legend,
    colours: [],
    stacked: false,
    pieHole: 0,
    place: { row, col, x: 0, y: 0 },
    size,
  })
}

/** '5:8' → 5, 6, 7, 8. */
function spanOf(span: string): number[] {
  const [first = 0, last = first] = span.split(':').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function validations(layout: SheetLayout): { ranges: string[]; rule: ValidationRule }[] {
  return (layout.validations ?? []).map(({ ranges, criterion, values, rejects, helpText = '' }) => ({
    ranges,
    rule: { criteria: criterion, args: values, allowInvalid: !rejects, helpText },
  }))
}

function typedColumns({ range, columns }: TableInput): TableItem['columns'] {
  const { left, top, bottom } = helpers.toZone(range)
  return columns.flatMap((type, index) => {
    if (type === null) return []
    return [{ type, at: `${helpers.toXC(left + index, top)}:${helpers.toXC(left + index, bottom)}` }]
  })
}

function filterValues(sheetId: string, { range, hides }: NonNullable<SheetLayout['filter']>): FilterValues[] {
  const { top } = helpers.toZone(range)
  return Object.entries(hides).map(([column, values]) => ({
    sheetId,
    at: `${column}${top + 1}`,
    hides: values,
  }))
}
