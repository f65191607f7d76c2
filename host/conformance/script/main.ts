// The cases as an Apps Script project: build/bundle-cases.mjs makes Code.js of it, every export a top-level function.
import type { Case, Finding, Stage } from '../case'
import { allCases } from '../cases'

export * from './by-hand'

/** Google ends a run after six minutes. */
const RUN_FOR_MS = 4.5 * 60_000
const RESULTS = 'conformance'

/** Where no command line can start the cases, a person does, from the menu of the sheet. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Conformance')
    .addItem('Run the cases', 'runCasesOnSheet')
    .addSeparator()
    .addItem('Show the results', 'showResults')
    .addSeparator()
    .addItem('Try the windows', 'tryWindows')
    .addItem('Mark for a copy', 'markForCopy')
    .addItem('Look at the marks', 'lookAtMarks')
    .addItem('Start the clock', 'startClock')
    .addItem('Stop the clock', 'stopClock')
    .addToUi()
}

/** Runs the cases of these ids, all without any, each on a fresh sheet. Gives Finding[] as JSON text. */
export function runCases(ids?: string[]): string {
  return JSON.stringify(casesOf(ids).map(runCase))
}

/** From the menu or the script editor: runs what has no result yet and keeps the results on the sheet `conformance`. */
export function runCasesOnSheet(): string {
  const startedAt = Date.now()
  const sheet = resultsSheet()
  const known = sheet.getDataRange().getValues()
  const done = known.map(([id]) => String(id))
  const left = allCases.filter(({ id }) => !done.includes(id))
  for (const each of left) {
    if (Date.now() - startedAt > RUN_FOR_MS) break
    // An apostrophe keeps the JSON text from being read as a formula or a number.
    sheet.appendRow([each.id, `'${JSON.stringify(runCase(each))}`])
  }
  SpreadsheetApp.flush()
  const missing = allCases.length - (sheet.getLastRow() - 1)
  const said = missing > 0 ? `${missing} left: run the cases again` : 'All done'
  SpreadsheetApp.getActiveSpreadsheet().toast(said)
  return said
}

/** Goes to the sheet `conformance`: its download as CSV is what `npm run live -- --results` reads. */
export function showResults(): void {
  resultsSheet().activate()
}

function resultsSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const known = spreadsheet.getSheetByName(RESULTS)
  if (known) return known
  const sheet = spreadsheet.insertSheet(RESULTS)
  sheet.getRange(1, 1, 1, 2).setValues([['case', 'finding']])
  return sheet
}

function casesOf(ids: string[] | undefined): Case[] {
  return ids === undefined ? allCases : allCases.filter(({ id }) => ids.includes(id))
}

function runCase({ id, given, run }: Case): Finding {
  const stage = setUp(given)
  try {
    const found = run(stage)
    return { id, found: found === undefined ? null : found }
  } catch (error) {
    return { id, threw: String(error) }
  } finally {
    stage.spreadsheet.deleteSheet(stage.sheet)
  }
}

function setUp(given: Case['given']): Stage {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.insertSheet()
  const width = given?.[0]?.length
  if (given && width !== undefined) sheet.getRange(1, 1, given.length, width).setValues(given)
  return { spreadsheet, sheet }
}
