// The cases as an Apps Script project: build/bundle-cases.mjs makes Code.js of it, every export a top-level function.
import type { Case, Finding, Stage } from './case'
import { allCases } from './cases'

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
    .addItem('Try the windows', 'tryWindows')
    .addToUi()
}

/** What a person answers in windows: button and text of a prompt, button of an alert. */
export function tryWindows(): string {
  const ui = SpreadsheetApp.getUi()
  const prompt = ui.prompt('Conformance', 'Type 1 and press OK', ui.ButtonSet.OK_CANCEL)
  const alert = ui.alert('Conformance', 'Press Yes', ui.ButtonSet.YES_NO)
  return JSON.stringify([prompt.getSelectedButton(), prompt.getResponseText(), alert])
}

/** Runs the cases of these ids, all without any, each on a fresh sheet. Gives Finding[] as JSON text. */
export function runCases(ids?: string[]): string {
  return JSON.stringify(casesOf(ids).map(runCase))
}

/** From the script editor: runs what has no result yet and keeps the results on the sheet `conformance`. */
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
  const said = missing > 0 ? `${missing} left: run runCasesOnSheet again` : 'All done: run showResults'
  console.log(said)
  return said
}

/** What the sheet `conformance` holds, as the JSON text that `npm run live -- --results` reads. */
export function showResults(): string {
  const findings = resultsSheet().getDataRange().getValues().slice(1)
  const text = `[${findings.map(([, finding]) => String(finding)).join(',\n')}]`
  console.log(text)
  return text
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
