// Spreadsheet: the document as scripts see it.
import { dispatch, settle } from '../../document/document'
import { localeByCode } from '../../document/typing/locales'
import type { Run } from '../../runtime/run'
import { documentOf, fail } from '../../runtime/run'
import { innerOf, offer } from '../offer'
import { text } from './args'
import { addMetadata, finderObject, metadataObjects } from './metadata'
import type { RangeInner } from './range/range'
import { a1Of, rangeFrom, rangeObject } from './range/range'
import { zoneFromA1 } from './range/references'
import { protectionObjects } from './rules/protections'
import { sheetNumber, sheetObject } from './sheet/sheet'

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

export function spreadsheetObject(run: Run): GoogleSpreadsheet {
  const document = documentOf(run)
  return offer<GoogleSpreadsheet>(run, {
    kind: 'Spreadsheet',
    members: {
      ...sheets(run),
      ...selection(run),
      getId: () => document.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
      getName: () => document.name,
      getSpreadsheetTimeZone: () => document.zone,
      getSpreadsheetLocale: () => document.locale.code,
      setSpreadsheetLocale: (code: string) =>
        dispatch(document, 'UPDATE_LOCALE', {
          locale: localeByCode(text(code, 'Spreadsheet.setSpreadsheetLocale')),
        }),
      getProtections: (type: unknown) => protectionObjects(run, { type }),
      createDeveloperMetadataFinder: () => finderObject(run, {}),
      addDeveloperMetadata: (key: unknown, ...rest: unknown[]) => {
        addMetadata(run, { key, rest, place: 'SPREADSHEET' })
        return spreadsheetObject(run)
      },
      getDeveloperMetadata: () => metadataObjects(run, { place: 'SPREADSHEET' }),
      toast: (message: string, title = '') => {
        if (run.kind === 'simple trigger') fail('You do not have permission to call toast.')
        run.record.toasts.push({ message: String(message), title: String(title ?? '') })
      },
    },
  })
}

function sheets(run: Run) {
  const document = documentOf(run)
  const { getters } = document.model
  return {
    getSheets: () => getters.getSheetIds().map(id => sheetObject(run, id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName: (name: string) => {
      const id = getters.getSheetIds().find(sheetId => getters.getSheetName(sheetId) === name)
      return id === undefined ? null : sheetObject(run, id)
    },
    getSheetById: (number: number) => {
      const id = getters.getSheetIds().find(sheetId => sheetNumber(sheetId) === number)
      return id === undefined ? null : sheetObject(run, id)
    },
    getRange: (a1: string) => rangeFrom(run, zoneFromA1(run, { sheetId: activeSheetId(run), a1 })),
    insertSheet: (...args: unknown[]) => {
      const name = args.find(arg => typeof arg === 'string')
      const index = args.find(arg => typeof arg === 'number')
      const id = insertSheet(run, name, index)
      setActiveSheet(run, id)
      return sheetObject(run, id)
    },
    deleteSheet: (sheet: unknown) => {
      settle(document)
      const sheetId = innerOf<string>(run, sheet, 'Sheet')
      if (getters.getVisibleSheetIds().every(id => id === sheetId))
        fail("You can't remove all the sheets in a document.")
      // The engine counts visible sheets; in Sheets a hidden one can go while a single visible one stays.
      if (!getters.isSheetVisible(sheetId)) dispatch(document, 'SHOW_SHEET', { sheetId })
      dispatch(document, 'DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) })
    },
    moveActiveSheet: (position: number) => {
      const sheetId = activeSheetId(run)
      const delta = position - 1 - getters.getSheetIds().indexOf(sheetId)
      if (delta !== 0) dispatch(document, 'MOVE_SHEET', { sheetId, delta })
    },
  }
}

function insertSheet(run: Run, name: string | undefined, index: number | undefined): string {
  const document = documentOf(run)
  const { getters } = document.model
  const ids = getters.getSheetIds()
  if (name !== undefined && getters.getSheetIdByName(name) !== undefined) {
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }
  const sheetId = String(Math.floor(run.world.random() * 2_000_000_000) + 1)
  const position = index ?? ids.indexOf(activeSheetId(run)) + 1
  dispatch(document, 'CREATE_SHEET', { sheetId, position, name: name ?? freeName(run), rows: 1000, cols: 26 })
  return sheetId
}

function freeName(run: Run): string {
  const { getters } = documentOf(run).model
  const prefix = documentOf(run).locale.code.startsWith('zh') ? '工作表' : 'Sheet'
  let number = getters.getSheetIds().length + 1
  while (getters.getSheetIdByName(`${prefix}${number}`) !== undefined) number += 1
  return `${prefix}${number}`
}

function selection(run: Run) {
  return {
    getActiveSheet: () => sheetObject(run, activeSheetId(run)),
    setActiveSheet: (sheet: unknown) => {
      setActiveSheet(run, innerOf<string>(run, sheet, 'Sheet'))
      return sheet
    },
    getActiveRange: () => activeRange(run),
    setActiveRange: (range: unknown) => {
      const { sheetId, zone } = innerOf<RangeInner>(run, range, 'Range')
      run.file.selections.set(run.account.email, { sheetId, a1: a1Of(zone) })
      return range
    },
    getActiveCell: () => activeRange(run).getCell(1, 1),
    getCurrentCell: () => activeRange(run).getCell(1, 1),
  }
}

export function activeRange(run: Run) {
  const sheetId = activeSheetId(run)
  const a1 = run.file.selections.get(run.account.email)?.a1 ?? 'A1'
  return rangeObject(run, sheetId, zoneFromA1(run, { sheetId, a1 }).zone)
}

/** The tab the person is on; the first visible one until they have chosen. */
export function activeSheetId(run: Run): string {
  const { getters } = documentOf(run).model
  const chosen = run.file.selections.get(run.account.email)?.sheetId
  if (chosen !== undefined && getters.tryGetSheet(chosen)) return chosen
  return getters.getVisibleSheetIds()[0] ?? fail('The document has no visible sheet.')
}

export function setActiveSheet(run: Run, sheetId: string): void {
  if (run.file.selections.get(run.account.email)?.sheetId === sheetId) return
  run.file.selections.set(run.account.email, { sheetId, a1: 'A1' })
}
