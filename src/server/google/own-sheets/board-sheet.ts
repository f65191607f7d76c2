// 看板 on its sheet: found by our mark, its blocks by marks on their rows and columns, its charts by their ids.
import { BOARD_BLOCKS, BOARD_FIGURES, type BoardBlockId } from '../../../tables/board'
import type { BoardPicture } from '../../board/picture'
import type { BoardSheet, ChartIds, DrawingRules } from '../../board/types'
import { columnLetter } from '../../column-letter'
import { findByKey, visibility } from '../marks'
import { addBeatRule, BEAT_AT, beatCells } from './board-beat'
import { drawCharts, missingCharts } from './board-charts'
import { type Corner, FIGURES_AT, layOutBlock, layOutTop, nextFree, writeBlock } from './board-layout'
import { toGoogle } from './helper-writes'
import { findOwn, makeOwn, openOwn } from './own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const BOARD = 'board'
const BOARD_KEY = 'zhangqi.board'
const BLUE = '#1a73e8'

export const boardSheet = (book: Spreadsheet): BoardSheet => ({
  draw: (picture, rules) => {
    const standing = findOwn(book, BOARD)
    if (standing === null && !rules.make) return { status: 'none' }
    const sheet = standing ?? make(book, picture)
    if (!sheet.getRange(1, 1).canEdit()) return { status: 'no-permission' }
    const charts = drawOn(sheet, picture, rules)
    return { status: 'drawn', made: standing === null, charts, missing: missingCharts(charts) }
  },
  beat: (beat, { addRule }) => {
    const sheet = findOwn(book, BOARD)
    if (sheet === null || !sheet.getRange(1, 1).canEdit()) return false
    const { rows, columns } = placesOn(sheet)
    if (rows.top === undefined || columns.top === undefined) return false
    const corner = { row: rows.top, column: columns.top }
    const width = BOARD_FIGURES.length
    if (beat !== null && addRule) addBeatRule(sheet, corner, width)
    sheet.getRange(corner.row + BEAT_AT, corner.column, 1, width).setValues([beatCells(beat, corner, width)])
    return beat !== null && addRule
  },
  open: () => openOwn(book, BOARD),
  remove: () => {
    const sheet = findOwn(book, BOARD)
    const names = sheet === null ? [] : [sheet.getName()]
    if (sheet !== null) book.deleteSheet(sheet)
    // On a tab that a person duplicated.
    for (const metadata of findByKey(book, BOARD_KEY)) metadata.remove()
    return names
  },
})

const make = (book: Spreadsheet, { names }: BoardPicture): Sheet =>
  makeOwn(book, { id: BOARD, names, tabColour: BLUE }).setHiddenGridlines(true)

const drawOn = (sheet: Sheet, picture: BoardPicture, rules: DrawingRules): ChartIds => {
  const { restore, charts, relook, beat, addRule } = rules
  const lacks = charts === null || restore
  const { rows, columns } = lacks ? completed(sheet, picture) : placesOn(sheet)
  const { top, blocks } = rows
  if (top !== undefined && columns.top !== undefined) {
    const width = picture.formats.length
    const corner = { row: top, column: columns.top }
    if (addRule) addBeatRule(sheet, corner, width)
    const cells = picture.top.map(line => line.map(toGoogle))
    cells[BEAT_AT] = beatCells(beat, corner, width)
    sheet.getRange(top, columns.top, cells.length, width).setValues(cells)
    sheet.getRange(top + FIGURES_AT, columns.top, 2, width).setNotes(picture.notes)
  }
  const corners: Partial<Record<BoardBlockId, Corner>> = {}
  for (const drawn of picture.blocks) {
    const column = columns[drawn.block.id]
    if (blocks === undefined || column === undefined) continue
    corners[drawn.block.id] = { row: blocks, column }
    writeBlock(sheet, { row: blocks, column }, drawn)
  }
  const first = { row: blocks ?? BLOCKS_ROW, column: columns.top ?? 1 }
  return drawCharts(sheet, { picture, corners, first, known: charts, restore: lacks, relook })
}

/** Header row of the blocks, and where the charts begin. */
const BLOCKS_ROW = 14

/** 1-based, where the marks stand today; what a person deleted is absent. */
type Places = {
  rows: Partial<Record<'top' | 'blocks', number>>
  columns: Partial<Record<'top' | BoardBlockId, number>>
}

const placesOn = (sheet: Sheet): Places => {
  const places: Places = { rows: {}, columns: {} }
  for (const metadata of findByKey(sheet, BOARD_KEY)) {
    const name = metadata.getValue()
    const location = metadata.getLocation()
    const row = location.getRow()?.getRow()
    const column = location.getColumn()?.getColumn()
    if (row !== undefined && (name === 'top' || name === 'blocks')) places.rows[name] = row
    if (column !== undefined && isColumnName(name)) places.columns[name] = column
  }
  return places
}

const isColumnName = (name: string | null): name is 'top' | BoardBlockId =>
  name === 'top' || BOARD_BLOCKS.some(({ id }) => id === name)

/**
 * Lays out what is not there: all of it on a new sheet, the rest after a run that was stopped or where a person deleted some. A part
 * is marked when it is complete.
 */
const completed = (sheet: Sheet, picture: BoardPicture): Places => {
  const { rows, columns } = placesOn(sheet)
  const mark = (line: string, name: string) =>
    sheet.getRange(line).addDeveloperMetadata(BOARD_KEY, name, visibility())
  const top = { row: rows.top ?? 1, column: columns.top ?? 1 }
  if (rows.top === undefined || columns.top === undefined) layOutTop(sheet, top, picture)
  if (rows.top === undefined) mark('1:1', 'top')
  if (columns.top === undefined) mark('A:A', 'top')
  const row = rows.blocks ?? BLOCKS_ROW
  if (rows.blocks === undefined) mark(`${row}:${row}`, 'blocks')
  const complete = { ...columns, top: top.column }
  for (const drawn of picture.blocks) {
    const { id } = drawn.block
    if (complete[id] !== undefined) continue
    const column = nextFree(complete, picture.formats.length)
    layOutBlock(sheet, { row, column }, { drawn, note: picture.blocksNote })
    mark(`${columnLetter(column)}:${columnLetter(column)}`, id)
    complete[id] = column
  }
  return { rows: { top: top.row, blocks: row }, columns: complete }
}
