// 大客户总结 on its sheet: found by its mark; the page, what people write, and the figures of the charts, apart by marked rows.

import { isWide } from '../../account-sheet/rows'
import type { AccountSheet, SummaryLook, SummaryPicture, SummaryRow } from '../../account-sheet/types'
import { SUMMARY_WIDTH } from '../../account-sheet/types'
import { findByKey, visibility } from '../marks'
import { drawSummaryCharts } from './account-charts'
import { toGoogle } from './helper-writes'
import { findOwn, makeOwn, openOwn } from './own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const ID = 'account-summary'
/** On the heading of what people write, and on that of the figures. */
const PART_KEY = 'zhangqi.account'
const BLUE = '#1a73e8'
const SHADED = '#f1f3f4'
const SECONDARY = '#5f6368'
/** Six of them are a page of A4 upright. */
const COLUMN = 122
/** Free lines for people to write on, at least. */
const FREE = 6

export const accountSheet = (book: Spreadsheet): AccountSheet => ({
  read: () => {
    const sheet = findOwn(book, ID)
    return sheet === null ? null : readParts(sheet)
  },
  mayEdit: () => findOwn(book, ID)?.getRange(1, 1).canEdit() ?? true,
  write: (picture, charts) => {
    const sheet = findOwn(book, ID) ?? make(book, picture)
    empty(sheet)
    const data = picture.rows.length + Math.max(FREE, picture.own.length + 2) + 1
    writeRows(sheet, picture, data)
    markParts(sheet, { own: picture.rows.length, data })
    return { sheet: sheet.getName(), charts: drawSummaryCharts(sheet, { picture, data, known: charts }) }
  },
  open: () => {
    openOwn(book, ID)
    const sheet = findOwn(book, ID)
    const parts = sheet === null ? null : partsOf(sheet)
    // Printing “selected cells” leaves the figures of the charts out: no script can set a print area.
    if (sheet !== null && parts !== null)
      book.setActiveRange(sheet.getRange(1, 1, parts.data - 1, SUMMARY_WIDTH))
  },
  remove: () => {
    const sheet = findOwn(book, ID)
    const isTheirs = sheet !== null && readParts(sheet).own.length > 0
    const names = sheet === null || isTheirs ? [] : [sheet.getName()]
    if (sheet !== null && !isTheirs) book.deleteSheet(sheet)
    for (const mark of findByKey(book, PART_KEY)) mark.remove()
    return names
  },
})

const make = (book: Spreadsheet, { names }: SummaryPicture): Sheet => {
  const sheet = makeOwn(book, { id: ID, names, tabColour: BLUE }).setHiddenGridlines(true)
  sheet.setColumnWidths(1, SUMMARY_WIDTH, COLUMN)
  return sheet
}

type Parts = { own: number; data: number }

/** Null where a person deleted one of the headings. */
const partsOf = (sheet: Sheet): Parts | null => {
  const rows: Partial<Parts> = {}
  for (const mark of findByKey(sheet, PART_KEY)) {
    const name = mark.getValue()
    const row = mark.getLocation().getRow()?.getRow()
    if (row !== undefined && (name === 'own' || name === 'data')) rows[name] = row
  }
  return rows.own === undefined || rows.data === undefined ? null : { own: rows.own, data: rows.data }
}

const readParts = (sheet: Sheet): { text: string; own: string[][] } => {
  const cells = sheet.getDataRange().getDisplayValues()
  const parts = partsOf(sheet)
  const page = cells.slice(0, parts?.own ?? cells.length)
  const own = parts === null ? [] : cells.slice(parts.own, parts.data - 1)
  while (own.length > 0 && own[own.length - 1]?.every(cell => cell.trim() === '') === true) own.pop()
  return { text: page.map(row => row.slice(0, SUMMARY_WIDTH).join('\t')).join('\n'), own }
}

const empty = (sheet: Sheet): void => {
  const all = sheet.getDataRange()
  all.clearContent()
  all.clearFormat()
}

const markParts = (sheet: Sheet, parts: Parts): void => {
  for (const mark of findByKey(sheet, PART_KEY)) mark.remove()
  for (const [name, row] of Object.entries(parts))
    sheet.getRange(`${row}:${row}`).addDeveloperMetadata(PART_KEY, name, visibility())
}

const NAME_SIZE = 18
const NAME_HEIGHT = 34
const FIGURE_SIZE = 14
const FIGURES_HEIGHT = 28
const ROW_HEIGHT = 21
const LINE_HEIGHT = 17

const writeRows = (sheet: Sheet, { rows, own, data, decimals }: SummaryPicture, dataAt: number): void => {
  const last = dataAt + data.length - 1
  const room = sheet.getMaxRows()
  if (last > room) sheet.insertRowsAfter(room, last - room)
  const free = Array.from(
    { length: dataAt - 1 - rows.length },
    (_, at): SummaryRow => ({
      look: 'blank',
      cells: padded(own[at] ?? []),
    }),
  )
  const all = [...rows, ...free, ...data]
  // The figures in front stand large: without cents.
  const amount = (look: SummaryLook) => (decimals === 0 || look === 'figures' ? '#,##0' : '#,##0.00')
  const range = sheet.getRange(1, 1, all.length, SUMMARY_WIDTH)
  range.setNumberFormats(
    all.map(({ cells, look }) => cells.map(cell => (typeof cell === 'number' ? amount(look) : '@'))),
  )
  range.setValues(all.map(({ cells }) => cells.map(toGoogle)))
  range.setVerticalAlignment('middle')
  dress(sheet, all)
}

const padded = (cells: readonly string[]): string[] =>
  Array.from({ length: SUMMARY_WIDTH }, (_, at) => cells[at] ?? '')

const dress = (sheet: Sheet, rows: readonly SummaryRow[]): void => {
  const those = (looks: readonly SummaryLook[], from: string, to: string) =>
    rows.flatMap(({ look }, at) => (looks.includes(look) ? [`${from}${at + 1}:${to}${at + 1}`] : []))
  const style = (a1s: string[], act: (list: GoogleAppsScript.Spreadsheet.RangeList) => unknown) => {
    if (a1s.length > 0) act(sheet.getRangeList(a1s))
  }
  style(those(['heading', 'conclusion', 'header'], 'A', 'F'), list => list.setBackground(SHADED))
  style([...those(['name', 'heading'], 'A', 'A'), ...those(['figures', 'header'], 'A', 'F')], list =>
    list.setFontWeight('bold'),
  )
  style(
    [
      ...those(['soft', 'labels', 'notes'], 'A', 'F'),
      ...those(['pairs', 'line'], 'A', 'A'),
      ...those(['pairs'], 'C', 'C'),
      ...those(['pairs'], 'E', 'E'),
      ...those(['heading', 'conclusion'], 'B', 'F'),
    ],
    list => list.setFontColor(SECONDARY),
  )
  style(those(['figures', 'pairs', 'labels', 'notes'], 'A', 'F'), list => list.setHorizontalAlignment('left'))
  style(those(['name', 'soft'], 'F', 'F'), list => list.setHorizontalAlignment('right'))
  style(those(['notes', 'pairs'], 'A', 'F'), list => list.setWrap(true))
  // Those of the customer before are no measure.
  sheet.setRowHeights(1, rows.length, ROW_HEIGHT)
  rows.forEach((row, at) => {
    const height = heightOf(row)
    if (row.look === 'name') sheet.getRange(at + 1, 1).setFontSize(NAME_SIZE)
    if (row.look === 'figures') sheet.getRange(at + 1, 1, 1, SUMMARY_WIDTH).setFontSize(FIGURE_SIZE)
    if (height !== ROW_HEIGHT) sheet.setRowHeight(at + 1, height)
  })
}

/** Pixels; a cell that wraps needs a line for so much of its text. */
const heightOf = ({ look, cells }: SummaryRow): number => {
  if (look === 'name') return NAME_HEIGHT
  if (look === 'figures') return FIGURES_HEIGHT
  if (look !== 'notes' && look !== 'pairs') return ROW_HEIGHT
  const lines = Math.max(...cells.map(cell => Math.ceil(widthOf(String(cell)) / (COLUMN - 8))), 1)
  return lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + 4
}

/** About, in pixels. */
const widthOf = (text: string): number => [...text].reduce((width, one) => width + (isWide(one) ? 13 : 7), 0)
