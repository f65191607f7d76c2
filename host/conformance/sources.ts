// Where the behaviours are written down: Google's own pages, and what others have seen on live Google.

const APPS_SCRIPT = 'https://developers.google.com/apps-script'
const ADD_ONS = 'https://developers.google.com/workspace/add-ons'

export const SOURCES = {
  RG: ['Class Range', `${APPS_SCRIPT}/reference/spreadsheet/range`],
  RL: ['Class RangeList', `${APPS_SCRIPT}/reference/spreadsheet/range-list`],
  SH: ['Class Sheet', `${APPS_SCRIPT}/reference/spreadsheet/sheet`],
  SS: ['Class Spreadsheet', `${APPS_SCRIPT}/reference/spreadsheet/spreadsheet`],
  APP: ['Class SpreadsheetApp', `${APPS_SCRIPT}/reference/spreadsheet/spreadsheet-app`],
  PR: ['Class Protection', `${APPS_SCRIPT}/reference/spreadsheet/protection`],
  DM: ['Class DeveloperMetadata', `${APPS_SCRIPT}/reference/spreadsheet/developer-metadata`],
  META: [
    'Sheets API: read and write metadata',
    'https://developers.google.com/workspace/sheets/api/guides/metadata',
  ],
  DV: ['Class DataValidationBuilder', `${APPS_SCRIPT}/reference/spreadsheet/data-validation-builder`],
  CF: [
    'Class ConditionalFormatRuleBuilder',
    `${APPS_SCRIPT}/reference/spreadsheet/conditional-format-rule-builder`,
  ],
  BC: ['Class BooleanCondition', `${APPS_SCRIPT}/reference/spreadsheet/boolean-condition`],
  ECB: ['Class EmbeddedChartBuilder', `${APPS_SCRIPT}/reference/spreadsheet/embedded-chart-builder`],
  FLT: ['Class Filter', `${APPS_SCRIPT}/reference/spreadsheet/filter`],
  PROP: ['Class Properties', `${APPS_SCRIPT}/reference/properties/properties`],
  CACHE: ['Class Cache', `${APPS_SCRIPT}/reference/cache/cache`],
  LOCK: ['Class Lock', `${APPS_SCRIPT}/reference/lock/lock`],
  MAIL: ['Class MailApp', `${APPS_SCRIPT}/reference/mail/mail-app`],
  SA: ['Class ScriptApp', `${APPS_SCRIPT}/reference/script/script-app`],
  CTB: ['Class ClockTriggerBuilder', `${APPS_SCRIPT}/reference/script/clock-trigger-builder`],
  TRG: ['Class Trigger', `${APPS_SCRIPT}/reference/script/trigger`],
  SES: ['Class Session', `${APPS_SCRIPT}/reference/base/session`],
  UI: ['Class Ui', `${APPS_SCRIPT}/reference/base/ui`],
  BLOB: ['Class Blob', `${APPS_SCRIPT}/reference/base/blob`],
  LOG: ['Logging', `${APPS_SCRIPT}/guides/logging`],
  UT: ['Class Utilities', `${APPS_SCRIPT}/reference/utilities/utilities`],
  HTML: ['Class HtmlOutput', `${APPS_SCRIPT}/reference/html/html-output`],
  RUN: ['Class google.script.run', `${APPS_SCRIPT}/guides/html/reference/run`],
  CFN: ['Custom functions', `${APPS_SCRIPT}/guides/sheets/functions`],
  V8M: ['Moving to the V8 runtime', `${APPS_SCRIPT}/guides/v8-runtime/migration`],
  V8: ['V8 runtime', `${APPS_SCRIPT}/guides/v8-runtime`],
  Q: ['Quotas for Google services', `${APPS_SCRIPT}/guides/services/quotas`],
  TS: ['Simple triggers', `${APPS_SCRIPT}/guides/triggers`],
  TI: ['Installable triggers', `${APPS_SCRIPT}/guides/triggers/installable`],
  EV: ['Event objects', `${APPS_SCRIPT}/guides/triggers/events`],
  SC: ['Authorization scopes', `${APPS_SCRIPT}/concepts/scopes`],
  AUTH: ['Editor add-on authorization', `${ADD_ONS}/concepts/editor-auth-lifecycle`],
  ET: ['Triggers for editor add-ons', `${ADD_ONS}/concepts/editor-triggers`],
  ES: ['Scopes of editor add-ons', `${ADD_ONS}/concepts/editor-scopes`],
  DLG: ['Dialogs and sidebars', `${ADD_ONS}/concepts/dialogs`],
  UE: [
    'Sheets API: values as if a user typed them (USER_ENTERED), which is what setValues does (C:GF)',
    'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption',
  ],
  C: [
    'Told by people who write Apps Script, without a page to cite: the first to be settled by npm run live',
    'live.md',
  ],
  'C:GF': [
    'gas-fakes: tests run on live Apps Script and on a fake, and its notes on oddities (seen by their author)',
    'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md',
  ],
  'C:EH': [
    'ErrorHandler: exception texts of Apps Script, collected (seen by its authors)',
    'https://github.com/RomainVialard/ErrorHandler',
  ],
  'C:TC': [
    'Several projects that quote the refusal of typed columns (seen by their authors)',
    'https://github.com/search?q=%22not+allowed+on+cells+in+typed+columns%22&type=code',
  ],
} as const satisfies Record<string, readonly [title: string, url: string]>

export type SourceKey = keyof typeof SOURCES
export type Source = SourceKey | `https://${string}`
