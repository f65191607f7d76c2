// What the menu, toasts and alerts say, in English.
import type { MenuText } from './index'

export const en: MenuText = {
  name: 'Zhangqi',
  items: {
    openHome: 'Open Zhangqi',
    openSetup: 'Set up…',
    refreshWarnings: 'Refresh warnings and dashboard',
    openReminders: "Preview today's reminders…",
    checkData: 'Check data',
    makeSummary: 'Create account summary',
  },
  refreshed: (rows, opened, closed) =>
    `Refreshed ${rows} ${rows === 1 ? 'row' : 'rows'}; Warnings: ${opened} opened, ${closed} closed.`,
  refreshedWithoutList: rows =>
    `Refreshed ${rows} ${rows === 1 ? 'row' : 'rows'}; a colleague is updating Warnings, look again in a moment.`,
  board: {
    none: '',
    made: ' The dashboard is ready, in the last tab.',
    updated: ' The dashboard is up to date too.',
    gone: ' The dashboard was deleted; Overview in the sidebar makes it anew.',
    busy: ' A colleague is updating the dashboard.',
    'no-permission': ' The dashboard is protected; you may not update it.',
  },
  summary: {
    made: sheet => `“${sheet}” is made.`,
    replaced: sheet => `“${sheet}” is up to date.`,
    none: 'Select a row of a customer in the ledger first, then create the summary from the menu; or look for him in the sidebar under Customer.',
    changed:
      'Somebody changed the generated part of the account summary, so it was left as it is. To replace it, use “Create summary” in the sidebar under Customer; it asks first.',
  },
  notSetUp:
    'This spreadsheet is not set up yet. Choose Set up in the menu: it takes about a minute and changes nothing you have written.',
  copied:
    'This spreadsheet is a copy: settings and automatic jobs did not come along. Run Set up again to use it here.',
  sheetGone: sheet => `The ledger's sheet “${sheet}” is gone. Open Set up and choose another one.`,
  columnsMissing: headers =>
    `These columns cannot be found: ${headers}. Restore the headers or run Set up again.`,
  columnsDoubled: headers =>
    `These columns occur more than once: ${headers}. Keep one of each or run Set up again.`,
  busy: "A colleague's run has not finished yet. Wait a minute and try again.",
  noPermission: 'You may not edit this sheet. Ask the owner of the spreadsheet for permission and try again.',
  failed:
    'That did not work, and nothing in the spreadsheet was damaged. Try again; if it fails once more, tell us when and what you did.',
}
