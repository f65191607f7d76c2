// 使用规范 on its sheet: our part above, the team's below a marked row that moves with what it marks.
import type { NormsPicture, NormsRow } from '../../norms/picture'
import { NORMS_WIDTH } from '../../norms/picture'
import type { NormsSheet } from '../../norms/types'
import { findByKey, TABLE_KEY, visibility } from '../marks'
import { toGoogle } from './helper-writes'
import { findOwn, makeOwn, openOwn } from './own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const NORMS = 'norms'
/** On the row that begins the team's part. */
const OWN_KEY = 'zhangqi.norms'
const GREY = '#9aa0a6'
const WIDTHS = [230, 260, 90, 420, 170, 420, 190]
const BACKGROUNDS: Partial<Record<NormsRow['look'], string>> = { heading: '#e8f0fe', header: '#f1f3f4' }

export const normsSheet = (book: Spreadsheet): NormsSheet => ({
  read: () => {
    const sheet = findOwn(book, NORMS)
    if (sheet === null) return null
    const own = ownRow(sheet)
    const rows = own === null ? sheet.getLastRow() : own - 1
    const cells = rows < 1 ? [] : sheet.getRange(1, 1, rows, NORMS_WIDTH).getDisplayValues()
    return { text: cells.map(row => row.join('\t')).join('\n'), hasOwn: own !== null }
  },
  write: picture => {
    const sheet = findOwn(book, NORMS) ?? make(book, picture)
    const rows = roomFor(sheet, picture)
    if (ownRow(sheet) === null) beginOwn(sheet, rows + 1, picture)
    writeRows(sheet, padded(picture.rows, rows))
  },
  letGo: () => {
    const sheet = findOwn(book, NORMS)
    if (sheet === null) return
    for (const key of [TABLE_KEY, OWN_KEY]) for (const mark of findByKey(sheet, key)) mark.remove()
  },
  mayEdit: () => findOwn(book, NORMS)?.getRange(1, 1).canEdit() ?? true,
  open: () => openOwn(book, NORMS),
  remove: () => {
    const sheet = findOwn(book, NORMS)
    const own = sheet === null ? null : ownRow(sheet)
    const isTheirs = sheet !== null && (own === null || sheet.getLastRow() > own)
    const names = sheet === null || isTheirs ? [] : [sheet.getName()]
    if (sheet !== null && !isTheirs) book.deleteSheet(sheet)
    for (const mark of findByKey(book, OWN_KEY)) mark.remove()
    return names
  },
})

const ownRow = (sheet: Sheet): number | null => {
  const [mark] = findByKey(sheet, OWN_KEY)
  return mark?.getLocation().getRow()?.getRow() ?? null
}

const make = (book: Spreadsheet, { names }: NormsPicture): Sheet => {
  const sheet = makeOwn(book, { id: NORMS, names, tabColour: GREY })
  WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width)
  })
  return sheet
}

/** Rows above the team's part, one left blank before it: rows are put in where ours needs more, none is taken away. */
const roomFor = (sheet: Sheet, { rows }: NormsPicture): number => {
  const own = ownRow(sheet)
  const needed = rows.length + 1
  if (own === null) return needed
  if (own - 1 < needed) sheet.insertRowsBefore(own, needed - own + 1)
  return Math.max(needed, own - 1)
}

const padded = (rows: NormsRow[], count: number): NormsRow[] =>
  Array.from({ length: count }, (_, at) => rows[at] ?? BLANK)

const BLANK: NormsRow = { cells: Array.from({ length: NORMS_WIDTH }, () => ''), look: 'plain' }

/** Text is text, an example of a number too. A sentence alone in its row runs on to the right. */
const writeRows = (sheet: Sheet, rows: NormsRow[]): void => {
  const range = sheet.getRange(1, 1, rows.length, NORMS_WIDTH)
  range.clearFormat()
  range.setNumberFormat('@')
  range.setVerticalAlignment('top')
  range.setValues(rows.map(({ cells }) => cells.map(toGoogle)))
  range.setBackgrounds(
    rows.map(({ look, colour }) =>
      Array.from({ length: NORMS_WIDTH }, (_, at) => (at === 0 ? colour : null) ?? BACKGROUNDS[look] ?? null),
    ),
  )
  setHeights(sheet, rows)
  const those = (test: (row: NormsRow) => boolean) =>
    rows.flatMap((row, at) => (test(row) ? [`A${at + 1}:G${at + 1}`] : []))
  const bold = those(({ look }) => look === 'title' || look === 'heading' || look === 'header')
  if (bold.length > 0) sheet.getRangeList(bold).setFontWeight('bold')
  const wrapped = those(isOfTable)
  if (wrapped.length > 0) sheet.getRangeList(wrapped).setWrap(true)
  sheet.getRange(1, 1).setFontSize(16)
}

/** A line of the table of columns, the only rows whose cells do not run on to the right. */
const isOfTable = ({ look, cells }: NormsRow) => look === 'plain' && cells[2] !== ''

const TITLE_HEIGHT = 34
const ROW_HEIGHT = 21
const LINE_HEIGHT = 17

/** The lines of the table stand under one another, all as high as the longest of their sentences needs. */
const setHeights = (sheet: Sheet, rows: NormsRow[]): void => {
  sheet.setRowHeight(1, TITLE_HEIGHT)
  sheet.setRowHeights(2, rows.length - 1, ROW_HEIGHT)
  const table = rows.filter(isOfTable)
  const lines = Math.max(0, ...table.map(linesOf))
  if (lines > 1) {
    sheet.setRowHeights(rows.findIndex(isOfTable) + 1, table.length, ROW_HEIGHT + (lines - 1) * LINE_HEIGHT)
  }
}

/** How many lines the fullest cell of a row breaks into: Chinese characters are twice as wide as Latin ones. */
const linesOf = ({ cells }: NormsRow): number =>
  Math.max(
    ...cells.map((text, at) => {
      const width = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 14 : 8), 0)
      return Math.ceil(width / (WIDTHS[at] ?? width))
    }),
  )

/** Before our part is written: a run that is stopped leaves no line of which nobody can tell whose it is. */
const beginOwn = (sheet: Sheet, row: number, { own }: NormsPicture): void => {
  const heading = sheet.getRange(row, 1, 1, NORMS_WIDTH)
  heading.setBackground('#e6f4ea')
  sheet.getRange(row, 1).setValue(own.heading).setFontWeight('bold')
  sheet.getRange(row, 2).setValue(own.hint)
  sheet.getRange(`${row}:${row}`).addDeveloperMetadata(OWN_KEY, 'own', visibility())
}
