// How 看板 looks: what is done once, when a part of it is laid out; afterwards only its figures are written.
import { BOARD_BLOCKS, type BoardColumn } from '../../../tables/board'
import type { BoardPicture, DrawnBlock } from '../../board/picture'
import { columnLetter } from '../../column-letter'
import { toGoogle } from './helper-writes'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** 1-based cell. */
export type Corner = { row: number; column: number }

const SECONDARY = '#5f6368'
const SHADED = '#f1f3f4'
const FIGURE_WIDTH = 186
const SPACER_WIDTH = 24

/** Rows from the title to the labels of the key figures. */
export const FIGURES_AT = 3

/** Title, key figures and sentences. */
export const layOutTop = (sheet: Sheet, { row, column }: Corner, { top, formats }: BoardPicture): void => {
  const width = formats.length
  const line = (at: number, count = 1) => sheet.getRange(row + at, column, count, width)
  sheet.setColumnWidths(column, width, FIGURE_WIDTH)
  sheet.setColumnWidth(column + width, SPACER_WIDTH)
  line(0, top.length).setHorizontalAlignment('left')
  sheet.setRowHeight(row, 34)
  sheet.setRowHeight(row + FIGURES_AT + 1, 30)
  line(0).setFontSize(16).setFontWeight('bold')
  line(1).setFontColor(SECONDARY)
  line(FIGURES_AT).setFontColor(SECONDARY).setBackground(SHADED)
  line(FIGURES_AT + 1)
    .setFontSize(14)
    .setFontWeight('bold')
    .setBackground(SHADED)
    .setNumberFormats([formats])
  line(FIGURES_AT + 2, 2)
    .setFontColor(SECONDARY)
    .setBackground(SHADED)
}

/** Columns of a block with their header in `row`; the sheet grows to the right where it must. */
export const layOutBlock = (
  sheet: Sheet,
  { row, column }: Corner,
  { drawn, note }: { drawn: DrawnBlock; note: string },
): void => {
  const { columns, rows } = drawn.block
  const room = sheet.getMaxColumns()
  const last = column + columns.length
  if (last > room) sheet.insertColumnsAfter(room, last - room)
  columns.forEach(({ width, format }, at) => {
    sheet.setColumnWidth(column + at, width)
    sheet.getRange(row + 1, column + at, rows, 1).setNumberFormat(FORMATS[format])
  })
  sheet.setColumnWidth(last, SPACER_WIDTH)
  sheet
    .getRange(row - 1, column)
    .setFontWeight('bold')
    .setNote(note)
  sheet.getRange(row, column, 1, columns.length).setBackground(SHADED).setFontWeight('bold')
  sheet.getRange(row, column + 1, 1, columns.length - 1).setHorizontalAlignment('right')
}

/** Amounts to the whole yuan, or the axes would be full of digits; the cell holds the exact one. */
const FORMATS: Record<BoardColumn['format'], string> = {
  text: '@',
  amount: '#,##0',
  day: 'mm-dd',
  count: '0',
  share: '0.0%',
}

/** Title, header and all rows of a block in one write; rows that are not filled are blank. */
export const writeBlock = (sheet: Sheet, { row, column }: Corner, drawn: DrawnBlock): void => {
  const { title, header, rows, block } = drawn
  const width = block.columns.length
  const blank = Array.from({ length: width }, () => '')
  const cells = [
    [title, ...blank.slice(1)],
    header,
    ...Array.from({ length: block.rows }, (_, at) => rows[at]?.map(toGoogle) ?? blank),
  ]
  sheet.getRange(row - 1, column, cells.length, width).setValues(cells)
}

/** What a block's chart is drawn over: its header and the rows that are filled, at least one. */
export const chartedRange = ({ row, column }: Corner, { block, rows }: DrawnBlock): string => {
  const last = columnLetter(column + block.chart.series)
  return `${columnLetter(column)}${row}:${last}${row + Math.max(1, rows.length)}`
}

/** First column right of everything that is marked. */
export const nextFree = (columns: Partial<Record<string, number>>, width: number): number =>
  BOARD_BLOCKS.reduce(
    (next, { id, columns: own }) => Math.max(next, (columns[id] ?? 0) + own.length + 1),
    (columns.top ?? 1) + width + 1,
  )
