// A sheet of ours that is a layout and no table: found by its mark, never by its name; made beside a sheet of the team's of that name.
import type { ReportId } from '../../reports/types'
import { findByKey, TABLE_KEY, visibility } from '../marks'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type OwnSheetId = 'board' | 'norms' | 'account-summary' | ReportId

/** A duplicated tab carries the mark too: the first one is the original. */
export const findOwn = (book: Spreadsheet, id: OwnSheetId): Sheet | null => {
  const [mark] = findByKey(book, TABLE_KEY).filter(metadata => metadata.getValue() === id)
  return mark?.getLocation().getRow()?.getSheet() ?? null
}

export type NewSheet = { id: OwnSheetId; names: readonly string[]; tabColour: string }

/** Marked at once, so that a run that is stopped here finds it again. The person stays where he was. */
export const makeOwn = (book: Spreadsheet, { id, names, tabColour }: NewSheet): Sheet => {
  const selection = book.getActiveRange()
  const sheet = book.insertSheet(freeName(book, names), book.getSheets().length)
  sheet.getRange('1:1').addDeveloperMetadata(TABLE_KEY, id, visibility())
  if (selection !== null) book.setActiveRange(selection)
  sheet.setTabColor(tabColour)
  return sheet
}

/** Puts the person on it, also where somebody hid it. */
export const openOwn = (book: Spreadsheet, id: OwnSheetId): void => {
  const sheet = findOwn(book, id)
  if (sheet === null) return
  if (sheet.isSheetHidden()) sheet.showSheet()
  book.setActiveSheet(sheet)
}

/** The first of the names that no sheet has, else the last one with a number. */
export const freeName = (book: Spreadsheet, names: readonly string[]): string => {
  const free = names.find(name => book.getSheetByName(name) === null)
  if (free !== undefined) return free
  const last = names[names.length - 1] ?? ''
  let number = 2
  while (book.getSheetByName(`${last} ${number}`) !== null) number += 1
  return `${last} ${number}`
}
