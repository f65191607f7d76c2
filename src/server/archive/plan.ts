// What 归档 would move, as the sheets stand: which rows of which sheets, what stays and why, and what else would feel it.
import type { ArchiveMonths, ArchiveSheetPlan, ArchiveView } from '../../contract/archive'
import { shiftsOf } from '../../core/archive/columns'
import { archivable, type KeptReason, restYear, type SheetRefusal } from '../../core/archive/eligible'
import { fillsOthers, spansRowsOf } from '../../core/archive/row-local'
import { listPrint } from '../../core/audit/health'
import type { OpenItem, Reading } from '../../core/ledger/types'
import { rowName } from '../../core/undo/rows'
import { columnLetter } from '../column-letter'
import { eachCurrency } from '../currencies'
import { ownColumns } from '../own-columns'
import type { Desk, Office, SheetBinding } from '../ports'
import { fieldsOf, type Loaded, type ReadSheet } from '../tasks/load'
import { columnsAsValues, printOf, type RowSpan, readSpan } from './move-rows'
import { ongoingIn } from './ongoing'

/** A row that goes; `to` is known once there is an archive. */
export type PlannedRow = { from: number; row: number; key: string; mark: string; print: string }

export type Plan = Pick<ArchiveView, 'sheets' | 'rows' | 'stay' | 'referring' | 'referringCount' | 'seen'> & {
  units: PlannedRow[]
  /** Sheets of which rows go. */
  homes: ReadSheet[]
}

const MOST_REFERRING = 5

export const planArchive = (office: Office, loaded: Loaded, months: ArchiveMonths): Plan => {
  const { desk } = office
  const homes = loaded.sheets.filter(({ bound }) => !bound.archive)
  const names = new Set(homes.map(({ bound }) => bound.sheet))
  const own = eachCurrency(loaded)
    .flatMap(({ contracts }) => contracts)
    .filter(({ sheet }) => names.has(sheet))
  const { go, stay } = archivable(own, { asOf: desk.today, months }, ongoingIn(office, loaded))
  const counts = new Map<KeptReason, number>()
  const keep = (why: KeptReason) => counts.set(why, (counts.get(why) ?? 0) + 1)
  for (const { why } of stay) keep(why)

  const model = modelOf(loaded.sheets, homes, go)
  const planned = homes.flatMap(home => {
    const items = go.filter(({ sheet }) => sheet === home.bound.sheet)
    return items.length === 0 ? [] : [{ home, ...planSheet(desk, home, { items, model, keep }) }]
  })
  const units = planned.flatMap(one => one.units)
  const moving = planned.filter(one => one.units.length > 0).map(({ home }) => home)
  const referring = formulasOver(desk, moving, units)
  return {
    sheets: planned.map(({ plan }) => plan),
    rows: units.length,
    stay: [...counts].map(([why, rows]) => ({ why, rows })),
    referring: referring.slice(0, MOST_REFERRING),
    referringCount: referring.length,
    seen: listPrint(units.map(({ from, row, print }) => ({ key: `${from} ${row} ${print}` }))),
    units,
    homes: moving,
  }
}

/** What every sheet must be read like: the archive, else the first sheet that has something to bring. */
const modelOf = (
  sheets: readonly ReadSheet[],
  homes: readonly ReadSheet[],
  go: readonly OpenItem[],
): Reading | null =>
  (
    sheets.find(({ bound }) => bound.archive) ??
    homes.find(({ bound }) => go.some(({ sheet }) => sheet === bound.sheet))
  )?.reading ?? null

type SheetParts = {
  items: readonly OpenItem[]
  model: Reading | null
  keep: (why: 'merged' | 'formula') => void
}

const planSheet = (
  desk: Desk,
  { bound, reading }: ReadSheet,
  { items, model, keep }: SheetParts,
): { plan: ArchiveSheetPlan; units: PlannedRow[] } => {
  const headers = desk.rows.headers(bound)
  const rows = items.map(({ row }) => row).sort((a, b) => a - b)
  const top = { from: bound.headerRow, count: 2 }
  const refused = refusalOf({ bound, reading }, model, desk.rows.formulas(bound, top, headers.length))
  const plan = { sheet: bound.sheet, refused, filtered: desk.rows.hasFilter(bound) }
  if (refused !== null) return { plan: { ...plan, rows: 0, years: [], asValues: [] }, units: [] }

  const merged = desk.rows.merged(bound)
  const span = readSpan(desk, bound, { rows, width: headers.length })
  const leftOut = new Set(ownColumns(bound))
  const going = items.filter(item => {
    const formulas = span.formulas[item.row - span.first] ?? []
    const why = merged.has(item.row)
      ? 'merged'
      : formulas.some(text => text !== '' && fillsOthers(text))
        ? 'formula'
        : null
    if (why !== null) keep(why)
    return why === null
  })
  const years = new Map<string, number>()
  for (const item of going) years.set(restYear(item), (years.get(restYear(item)) ?? 0) + 1)
  return {
    plan: {
      ...plan,
      rows: going.length,
      years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, count]) => ({ year, rows: count })),
      asValues: valueColumns(going, { span, bound, width: headers.length }).map(
        column => headers[column - 1] || columnLetter(column),
      ),
    },
    units: going.map(item => ({
      from: bound.sheetId,
      row: item.row,
      ...rowName(item),
      print: printOf(
        span.cells[item.row - span.first] ?? [],
        span.formulas[item.row - span.first] ?? [],
        leftOut,
      ),
    })),
  }
}

/** As far as is known before the archive is there: with columns that go straight. */
const valueColumns = (
  items: readonly OpenItem[],
  { span, bound, width }: { span: RowSpan; bound: SheetBinding; width: number },
): number[] => {
  const shifts = shiftsOf([{ from: 1, to: 1, width }])
  for (const column of ownColumns(bound)) shifts.delete(column)
  const rows = items.map(({ row }) => ({ row, formulas: span.formulas[row - span.first] ?? [] }))
  return [...columnsAsValues(rows, shifts, [bound.sheet])].sort((a, b) => a - b)
}

const DECISIVE = ['customer', 'total', 'paid', 'unpaid'] as const

const refusalOf = (
  { bound, reading }: Pick<ReadSheet, 'bound' | 'reading'>,
  model: Reading | null,
  topFormulas: readonly (readonly string[])[],
): SheetRefusal | null => {
  const fills = (text: string | undefined) => text !== undefined && text !== '' && fillsOthers(text)
  const columns = DECISIVE.flatMap(field => bound.columns[field] ?? [])
  if (columns.some(column => topFormulas.some(row => row.slice(0, column).some(fills))))
    return 'filled-by-formula'
  const isAlike =
    model === null ||
    fieldsOf(bound.columns).every(
      field =>
        (model.units[field] ?? 1) === (reading.units[field] ?? 1) &&
        model.dateOrders[field] === reading.dateOrders[field],
    )
  return isAlike ? null : 'read-otherwise'
}

/** Formulas that count or look up rows of sheets of which some go, but for those in the rows that go. */
const formulasOver = (
  desk: Desk,
  homes: readonly ReadSheet[],
  units: readonly PlannedRow[],
): ArchiveView['referring'] => {
  if (homes.length === 0) return []
  const ids = new Set(homes.map(({ bound }) => bound.sheetId))
  const found: ArchiveView['referring'] = []
  const look = (
    formulas: string[][],
    at: { sheet: string; first: number; but: ReadonlySet<number>; due: number | null },
  ) =>
    formulas.forEach((row, index) => {
      if (at.but.has(at.first + index)) return
      row.forEach((formula, column) => {
        if (formula === '' || column + 1 === at.due) return
        const speaks = homes.some(({ bound }) =>
          spansRowsOf(formula, { name: bound.sheet, isOnIt: bound.sheet === at.sheet }),
        )
        if (speaks)
          found.push({ sheet: at.sheet, a1: `${columnLetter(column + 1)}${at.first + index}`, formula })
      })
    })
  for (const { bound } of homes) {
    const last = desk.ledger.lastRow(bound.sheetId)
    const width = desk.rows.headers(bound).length
    const but = new Set(units.filter(({ from }) => from === bound.sheetId).map(({ row }) => row))
    const formulas = desk.rows.formulas(bound, { from: 1, count: Math.max(1, last) }, width)
    look(formulas, { sheet: bound.sheet, first: 1, but, due: bound.dueColumn })
  }
  for (const { sheet, formulas } of desk.rows.otherFormulas(ids)) {
    look(formulas, { sheet, first: 1, but: new Set(), due: null })
  }
  return found
}
