// The heartbeat on 看板: one row above the key figures and the colour it takes when its day is over.
import type { Heartbeat } from '../../board/heartbeat'
import { columnLetter } from '../../column-letter'
import type { Corner } from './board-layout'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows from the title; blank on a board whose document has no hourly job. */
export const BEAT_AT = 2

/** The sentence takes the first columns, its day the last. */
export const beatCells = (beat: Heartbeat | null, { row, column }: Corner, width: number): string[] => {
  const cells = Array.from({ length: width }, () => '')
  if (beat === null) return cells
  cells[0] = beat.formula(dayCell({ row, column }, width))
  cells[width - 2] = beat.label
  cells[width - 1] = beat.nextBy
  return cells
}

const dayCell = ({ row, column }: Corner, width: number) =>
  `$${columnLetter(column + width - 1)}$${row + BEAT_AT}`

/** Made once: whoever takes it away or changes it meant to. */
export const addBeatRule = (sheet: Sheet, corner: Corner, width: number): void => {
  const day = dayCell(corner, width)
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=AND(ISNUMBER(${day}),TODAY()>${day},N("zq:beat:1")=0)`)
    .setBackground('#fce8e6')
    .setFontColor('#c5221f')
    .setBold(true)
    .setRanges([sheet.getRange(corner.row + BEAT_AT, corner.column, 1, width)])
    .build()
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule])
  sheet.getRange(corner.row + BEAT_AT, corner.column + width - 1).setNumberFormat('yyyy-mm-dd')
}
