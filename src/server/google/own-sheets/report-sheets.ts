// Reports on their sheets: found by their mark, written over as a whole, laid out to print on A4 across.
import type { Cell } from '../../../core/ledger/types'
import { NUMBER_FORMATS } from '../../../tables/helper-table'
import type { SummaryChart } from '../../account-sheet/types'
import { REPORTS, type ReportPicture, type ReportSheets } from '../../reports/types'
import { drawSummaryCharts } from './account-charts'
import { toGoogle } from './helper-writes'
import { findOwn, makeOwn, openOwn } from './own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const GREY = '#9aa0a6'
const SHADED = '#f1f3f4'
const SECONDARY = '#5f6368'
/** Title, what it is of, header: repeated on every printed page. */
const TOP_ROWS = 3
const FORMATS = { ...NUMBER_FORMATS, change: '+0.0%;-0.0%;0.0%' }
/** Two charts stand beside one another over so many rows. */
const CHART_ROWS = 13
const CHART_SIZE = { width: 520, height: 260 }
const SECOND_COLUMN = 6

export const reportSheets = (book: Spreadsheet): ReportSheets => ({
  text: id => {
    const sheet = findOwn(book, id)
    if (sheet === null) return null
    return sheet
      .getDataRange()
      .getDisplayValues()
      .map(row => row.join('\t'))
      .join('\n')
  },
  mayEdit: id => findOwn(book, id)?.getRange(1, 1).canEdit() ?? true,
  write: (id, picture, known) => {
    const sheet = findOwn(book, id) ?? makeOwn(book, { id, names: picture.names, tabColour: GREY })
    empty(sheet)
    makeRoom(sheet, picture)
    writeTable(sheet, picture)
    const { rows, charts } = chartsOf(picture)
    const data = endOf(picture) + CHART_ROWS + 1
    if (rows.length > 0) writePoints(sheet, rows, data)
    return {
      sheet: sheet.getName(),
      charts: drawSummaryCharts(sheet, { picture: { charts }, data, known }),
    }
  },
  open: id => openOwn(book, id),
  remove: () =>
    REPORTS.flatMap(id => {
      const sheet = findOwn(book, id)
      if (sheet === null) return []
      const name = sheet.getName()
      book.deleteSheet(sheet)
      return [name]
    }),
})

const empty = (sheet: Sheet): void => {
  const all = sheet.getDataRange()
  all.clearContent()
  all.clearFormat()
}

/** The last row of the foot. */
const endOf = ({ rows, foot }: ReportPicture): number => TOP_ROWS + rows.length + 1 + foot.length

type Points = { rows: Cell[][]; charts: SummaryChart[] }

/** The points of all charts under one another below their heading; nothing where there are none. */
const chartsOf = (picture: ReportPicture): Points => {
  const { title, list } = picture.charts ?? { title: '', list: [] }
  if (list.length === 0) return { rows: [], charts: [] }
  const rows: Cell[][] = [[title, '']]
  const charts = list.map((chart, at): SummaryChart => {
    const from = rows.length
    rows.push([...chart.header], ...chart.points.map(point => [...point]), ['', ''])
    const place = { row: endOf(picture) + 2, column: at === 0 ? 1 : SECOND_COLUMN, ...CHART_SIZE }
    const size = { rows: chart.points.length + 1, columns: chart.header.length }
    return { kind: chart.kind, title: chart.title, from, ...size, place }
  })
  return { rows, charts }
}

const writePoints = (sheet: Sheet, rows: readonly Cell[][], from: number): void => {
  const range = sheet.getRange(from, 1, rows.length, 2)
  range.setNumberFormats(rows.map(() => [NUMBER_FORMATS.text, NUMBER_FORMATS.amount]))
  range.setValues(rows.map(row => row.map(toGoogle)))
  range.setFontColor(SECONDARY)
}

const makeRoom = (sheet: Sheet, picture: ReportPicture): void => {
  const { columns } = picture
  const { rows: points } = chartsOf(picture)
  const needed = endOf(picture) + (points.length === 0 ? 0 : CHART_ROWS + points.length)
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  if (needed > height) sheet.insertRowsAfter(height, needed - height)
  if (columns.length > width) sheet.insertColumnsAfter(width, columns.length - width)
}

const writeTable = (sheet: Sheet, picture: ReportPicture): void => {
  const { title, about, columns, rows, total, foot } = picture
  const width = columns.length
  const alone = (text: string) => [text, ...Array.from({ length: width - 1 }, () => '')]
  const cells = [
    alone(title),
    alone(about),
    columns.map(({ header }) => header),
    ...rows.map(row => row.map(toGoogle)),
    total.map(toGoogle),
    ...foot.map(alone),
  ]
  const last = TOP_ROWS + rows.length + 1
  columns.forEach(({ width: pixels, format }, at) => {
    sheet.setColumnWidth(at + 1, pixels)
    sheet.getRange(TOP_ROWS + 1, at + 1, last - TOP_ROWS, 1).setNumberFormat(FORMATS[format])
  })
  sheet.getRange(1, 1, TOP_ROWS, width).setNumberFormat('@')
  if (foot.length > 0) sheet.getRange(last + 1, 1, foot.length, width).setNumberFormat('@')
  sheet.getRange(1, 1, cells.length, width).setValues(cells)
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold')
  sheet.getRange(2, 1).setFontColor(SECONDARY)
  for (const row of [TOP_ROWS, last]) {
    sheet.getRange(row, 1, 1, width).setBackground(SHADED).setFontWeight('bold')
  }
  // Also a — stands under the figures of its column.
  sheet.getRange(TOP_ROWS, 2, last - TOP_ROWS + 1, width - 1).setHorizontalAlignment('right')
  if (foot.length > 0) sheet.getRange(last + 1, 1, foot.length, 1).setFontColor(SECONDARY)
  sheet.setFrozenRows(TOP_ROWS)
}
