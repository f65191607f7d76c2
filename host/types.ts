// The interface of the local Google Sheets: what a test, the page server or the command line can do with an open document.
import type { Model, TransportService } from '@odoo/o-spreadsheet'

/** A cell as a person types it ('2026-01-02', '=A1*2', "'007"), or a ready value. null is an empty cell. */
export type CellInput = string | number | boolean | null

export type SheetInput = {
  name: string
  /** Top-left at A1. Strings are parsed as typed in the document's locale. */
  rows: CellInput[][]
  /** Rows and columns of the grid; at least what `rows` needs. Default 1000 × 26, as a new Google sheet has. */
  size?: { rows: number; columns: number }
  layout?: SheetLayout
}

/** How somebody has laid a sheet out, and what they attached to its cells. Ranges are A1 notation, and end where they say. */
export type SheetLayout = {
  /** Rows at the top that are frozen, bold and grey. */
  headerRows?: number
  /** Rows and columns that stay in view, when these are not just the header rows. */
  frozen?: { rows?: number; columns?: number }
  /** In pixels, from column A. */
  columnWidths?: number[]
  /** Number formats by range. */
  formats?: Record<string, string>
  /** Own colours and fonts by range; where ranges overlap, the later one is laid over the earlier. */
  looks?: Record<string, CellLook>
  merges?: string[]
  /** As '5' or '5:8'. */
  hiddenRows?: string[]
  /** As 'E' or 'E:G'. */
  hiddenColumns?: string[]
  /** Rules of conditional formatting by custom formula, the first one first. */
  rules?: { ranges: string[]; formula: string; style: CellStyle }[]
  /** Criteria and values as SheetView.validations gives them; a list ends with 'true' where it shows an arrow. */
  validations?: {
    ranges: string[]
    criterion: string
    values: string[]
    rejects: boolean
    helpText?: string
  }[]
  notes?: Record<string, string>
  /** Without a range the whole sheet. */
  protections?: { range?: string; description: string; warningOnly: boolean; editors?: string[] }[]
  /** The sheet's filter, and the values it hides by column letter. */
  filter?: { range: string; hides: Record<string, string[]> }
  tables?: TableInput[]
  /** Colour of the tab. */
  tabColour?: string
  hidden?: boolean
}

/** A Table with a type for every column, from its first; null for a column without one. The first row of the range are the headers. */
export type TableInput = { name: string; range: string; columns: (ColumnType | null)[] }

/** As the Sheets API names them, developers.google.com/workspace/sheets/api/guides/tables. */
export type ColumnType =
  | 'DOUBLE'
  | 'CURRENCY'
  | 'PERCENT'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'TEXT'
  | 'BOOLEAN'
  | 'DROPDOWN'
  | 'PEOPLE_CHIP'

export type DocumentInput =
  | { saved: SavedHost }
  | { sheets: SheetInput[] }
  | { csv: string }
  | { xlsx: string }
  | { sample: string }

export type HostOptions = {
  document: DocumentInput
  /** Folder with Code.js, Sidebar.html, appsscript.json. Default: the project's build/dist. */
  bundle?: string
  /** Wall time in the spreadsheet's zone, 'YYYY-MM-DDTHH:mm'. Default: the sample's, else 2026-11-21T09:00. */
  now?: string
  /** Zone of the spreadsheet. Default Asia/Shanghai. */
  zone?: string
  /** Locale of the spreadsheet. Default zh_CN. */
  locale?: string
  /** Zone of the script; default is the time zone in appsscript.json. */
  scriptZone?: string
  /** Sets the daily quotas. Default consumer. */
  account?: Account
  /** The owner of the document. Default owner@example.com. */
  user?: string
  /** Language of the users' Google accounts, as Session.getActiveUserLocale gives it. Default zh-CN. */
  userLocale?: string
  /** 'addon' (default): published editor add-on, hourly triggers only. 'bound': script bound to the document. */
  deployment?: Deployment
  /** Whether an add-on's clock trigger finds the document as active spreadsheet: Google's docs leave it open. Default true. */
  documentInClockTrigger?: boolean
  /** Answers ui.alert when the person has no prepared answer; without it the alert is closed. */
  answerAlert?: (alert: Alert) => AlertAnswer
  /**
   * 'everyone' (default): everybody has the add-on, has allowed it everything, and it is in use in the document.
   * 'nobody': nobody has it yet; see Person.install, Person.consent and open.
   */
  installation?: 'everyone' | 'nobody'
  /** Seed of the random minutes, ids and uuids. Default 1. */
  seed?: number
}

export type Account = 'consumer' | 'workspace'
export type Deployment = 'addon' | 'bound'
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL'

export type MenuItem = { label: string; functionName: string }

/** What ui.alert shows. */
export type Alert = { title: string; prompt: string; buttons: Exclude<AlertAnswer, 'CLOSE'>[] }

export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'

/** The answer to ui.prompt: a button and the text in the field. */
export type PromptAnswer = { button: AlertAnswer; text: string }

/** What a person allows when they are asked for the script's scopes; a scope as its URL or the end of it ('script.send_mail'). */
export type Consent = 'all' | 'none' | string[]

/** What somebody may do in the document. */
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer' | 'none'

/** What happened to a sheet besides edits of cells, as ScriptApp's change events name it. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER'

/** An edit made by hand. Texts before and after only for a single cell that was typed into or emptied. */
export type NotedEdit = { sheet: string; a1: string; value?: string; oldValue?: string }

/** What one run of a function of the bundle did. */
export type Execution = {
  functionName: string
  user: string
  /** ISO instant of the virtual clock at the start. */
  startedAt: string
  /** Return value, as plain data of the host's realm; undefined when the run failed. */
  value: unknown
  /** Set when the function threw, was stopped by a fault, or ran out of its time. */
  error?: { name: string; message: string; stack: string; killed: boolean }
  /** Set when Google would not have started the function at all: the reason. */
  notRun?: string
  /** Service calls by member, e.g. { 'Range.getValues': 2 }. */
  calls: Record<string, number>
  totalCalls: number
  /** Every call in order, by member: the k of a fault is a position in this list, from 1. */
  callOrder: string[]
  cellsRead: number
  cellsWritten: number
  simulatedSeconds: number
  /** Time the bundle itself computed, without the services, in milliseconds. */
  cpuMs: number
  log: string[]
  toasts: { message: string; title: string }[]
  alerts: { title: string; prompt: string; answer: AlertAnswer }[]
  /** What showSidebar was given in this run. */
  sidebar?: { title: string; html: string }
  /** What showModalDialog or showModelessDialog was given last. */
  dialog?: { title: string; html: string }
}

export type RpcAnswer =
  | { ok: true; value: unknown }
  | { ok: false; problem: { code: string; [detail: string]: unknown } }

export type RpcExecution = Execution & { answer: RpcAnswer }

export type Direction = 'ascending' | 'descending'

/** A user of the document: own properties, triggers, quota, menu and selection. Acts like a person in Sheets, without the script. */
export type Person = {
  readonly email: string
  /** What this person may do in the document. */
  readonly role: Role
  /**
   * Opens the document: runs onOpen as a simple trigger and fills the menu. LIMITED where the add-on is in use, NONE where only this
   * person has it; not run for who may only view or comment. Throws for who has no access.
   */
  open(options?: { authMode?: 'NONE' | 'LIMITED' }): Execution
  /** Installs the add-on from inside the editor, allowing it everything unless `consent` prepared another answer: runs onInstall in FULL. */
  install(): Execution
  /** Installs it from the Marketplace's website: nothing runs, and it is not in use in the document yet. */
  installFromMarketplace(): void
  /** Removes the add-on from the account; its triggers are gone. */
  uninstall(): void
  /** The add-on's menu after open, separators left out. */
  menu(): MenuItem[]
  /** Clicks a menu item; runs it in FULL as this person, who is first asked for what they have not allowed. Throws when there is no such item. */
  click(label: string): Execution
  /** Answers the next questions whether the script may have its scopes; without an answer the question is closed. */
  consent(...answers: Consent[]): void
  /** Allows the script its scopes, all or just these, as on the page of getAuthorizationUrl. */
  authorize(scopes?: string[]): void
  /** google.script.run.rpc(JSON text); the answer is parsed. Throws when the call itself fails. */
  rpc(method: string, input?: unknown): RpcExecution
  /** google.script.run.<function>(…args) with Google's rules for arguments and results. */
  call(functionName: string, ...args: unknown[]): Execution
  /** Runs a function as from the script editor: FULL, no value rules. */
  run(functionName: string, ...args: unknown[]): Execution
  /**
   * Answers the next ui.alert or ui.prompt – without an answer prepared it is closed – and the next question whether to edit what a
   * warning protects: CANCEL leaves it, without an answer the edit goes ahead.
   */
  answer(...answers: (AlertAnswer | PromptAnswer)[]): void
  /** What Sheets asked this person before edits under a warning, oldest first. */
  warnings(): { text: string; answer: 'OK' | 'CANCEL' }[]
  /** Whether this person may carry out a command of the engine: 'open', 'warned' (they are asked first) or 'barred'. */
  standing(command: { type: string; [part: string]: unknown }): 'open' | 'warned' | 'barred'
  /** Runs what an edit already made in the grid starts: onEdit, and the document's triggers on edits and changes. */
  noteEdit(edit: NotedEdit): Execution[]
  /** Runs the document's triggers on changes. */
  noteChange(type: ChangeType): Execution[]
  select(sheet: string, a1: string): void
  /** What is selected now, by the person or by the script. */
  selection(): { sheet: string; a1: string }
  /**
   * As typed by hand: parsed in the locale; gives the run of onEdit, undefined when there is none. Throws when protected or when a strict
   * validation says no.
   */
  type(sheet: string, a1: string, text: string): Execution | undefined
  /** Pastes a block of texts at a cell: parsed in the locale, validation is not asked. */
  paste(sheet: string, a1: string, rows: string[][]): Execution | undefined
  /** Empties cells with the Delete key; formats and validations stay. */
  clear(sheet: string, a1: string): Execution | undefined
  /** Sorts all rows under the header by a column (letter), whole rows. */
  sortRows(sheet: string, column: string, direction?: Direction): void
  insertColumns(sheet: string, before: string, count?: number): void
  deleteColumns(sheet: string, from: string, count?: number): void
  moveColumns(sheet: string, from: string, count: number, before: string): void
  insertRows(sheet: string, before: number, count?: number): void
  deleteRows(sheet: string, from: number, count?: number): void
  renameSheet(from: string, to: string): void
  deleteSheet(name: string): void
  /** Clock triggers of this person in this document: function names and the minute they fire at. */
  triggers(): { functionName: string; description: string; next: string }[]
  /** Triggers of this person in this document that wait for an event of the sheet. */
  eventTriggers(): { functionName: string; event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' }[]
  /** What is left of today's quotas: recipients of mail, and minutes triggers may run. */
  quotaLeft(): { mailsLeft: number; triggerMinutesLeft: number }
}

export type Mail = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  body: string
  htmlBody: string
  name: string
  replyTo: string
  attachments: { name: string; type: string; bytes: Uint8Array }[]
  /** Pictures the HTML shows as <img src="cid:key">. */
  inlineImages: { key: string; name: string; type: string; bytes: Uint8Array }[]
  /** Instant of the virtual clock, ISO. */
  at: string
}

export type Clock = {
  /** Wall time in the spreadsheet's zone, 'YYYY-MM-DDTHH:mm:ss'. */
  readonly now: string
  readonly instant: Date
  /** Moves on and runs the triggers due on the way, in order. */
  advance(by: { days?: number; hours?: number; minutes?: number }): Execution[]
  advanceTo(wallTime: string): Execution[]
}

/** A fault for the next execution. `call` counts service calls from 1; `member` with `nth` counts calls of one member. */
export type Fault = ({ call: number } | { member: string; nth?: number }) &
  (
    | { stop: 'before' | 'after'; unflushed: 'kept' | 'lost' }
    | { throwMessage: string }
    /** The call takes this many seconds longer; the run may come to its time limit by it. */
    | { slowBySeconds: number }
    /** The run's locks are gone from this call on, as after a window that asked the person. */
    | { loseLocks: true }
    /** Something others do just before the call takes effect. */
    | { meanwhile: () => void }
  )

export type SheetView = {
  readonly name: string
  values(a1?: string): (string | number | boolean | null)[][]
  display(a1?: string): string[][]
  formulas(a1?: string): string[][]
  formats(a1?: string): string[][]
  notes(a1?: string): string[][]
  /** Own background colours, '' where there is none. */
  backgrounds(a1?: string): string[][]
  /** Styles from conditional formats, evaluated now: null where none applies. */
  coloured(a1?: string): (CellStyle | null)[][]
  validations(): {
    ranges: string[]
    criterion: string
    values: string[]
    rejects: boolean
    helpText: string
  }[]
  rules(): { ranges: string[]; formula: string; style: CellStyle }[]
  protections(): { range: string; description: string; warningOnly: boolean; editors: string[] }[]
  metadata(): { key: string; value: string; at: string; visibility: 'DOCUMENT' | 'PROJECT' }[]
  /** Tables with typed columns; the types from the first column on, null where there is none. */
  tables(): { name: string; range: string; columns: (ColumnType | null)[] }[]
  /** Numbers of the rows that are hidden, by hand or by the filter. */
  hiddenRows(): number[]
  readonly hidden: boolean
  readonly lastRow: number
  /** Everything a person could notice changed, as plain data to compare. */
  snapshot(): unknown
}

export type CellStyle = {
  background?: string
  fontColor?: string
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
}

/** Plain JSON data from `host.save()`; only `openHost` looks inside. */
export type SavedHost = {
  format: number
  document: { id: string; name: string; zone: string; locale: string; data: object }
  file: unknown
  world: unknown
  chance: number
}

/** How a cell looks by itself. */
export type CellLook = CellStyle & {
  /** In points. */
  fontSize?: number
  align?: 'left' | 'center' | 'right'
  wrap?: boolean
}

/** A document as .xlsx. */
export type XlsxFile = {
  bytes: Uint8Array
  /** What is in the document and not in the file; `sheet` is '' for the document as a whole. */
  lost: { sheet: string; what: { zh: string; en: string } }[]
}

/** An open document and everything around it. */
export type Host = {
  /** E-mail address of the document's owner. */
  readonly owner: string
  /** The document's name. */
  readonly name: string
  /** What the opened .xlsx held that Sheets has no place for. */
  readonly notRead: XlsxFile['lost']
  /** What google.script.run can call: the bundle's top-level functions, those ending in _ left out. */
  readonly functionNames: readonly string[]
  readonly zone: string
  readonly locale: string
  readonly spreadsheetId: string
  readonly clock: Clock
  readonly mails: Mail[]
  readonly faults: { arm(fault: Fault): void; clear(): void }
  /** The engine's document; the transport is how other clients join it. */
  readonly model: Model
  readonly transport: TransportService
  as(email: string): Person
  sheet(name: string): SheetView
  sheetNames(): string[]
  /** snapshot() of every sheet by name, in their order. */
  snapshot(): Record<string, unknown>
  /** A copy of a property store: of the document or of a user. */
  properties(of: 'document' | (string & {})): Record<string, string>
  /** Another run holds the lock until release. */
  holdLock(kind: 'document' | 'user' | 'script', email?: string): { release(): void }
  /** The person takes back what they allowed: getAuthorizationInfo says REQUIRED and every service that needs it fails. */
  revoke(email: string): void
  /** Gives somebody a role in the document; whoever was never named is an editor. */
  share(email: string, role: 'editor' | 'commenter' | 'viewer'): void
  /** Takes the access away: the person cannot open the document, and their triggers no longer run. */
  unshare(email: string): void
  roleOf(email: string): Role
  /** The latest 50 runs started by triggers on events of the sheet, oldest first. */
  readonly eventRuns: readonly Execution[]
  /** What the scripts of this host were given so far: the members by kind of object, as { Lock: ['tryLock', …] }. */
  offered(): Record<string, string[]>
  /** A mail as .eml text. */
  eml(mail: Mail): Promise<string>
  /** File ▸ Download ▸ Excel: the document as it stands, and what such a file cannot hold. */
  xlsx(): Promise<XlsxFile>
  /** The document and everything around it as plain JSON data, for `openHost({ document: { saved } })`. */
  save(): SavedHost
  /** File ▸ Make a copy, by the owner unless told. Same people, clock and outbox; no properties, no triggers. */
  copy(by?: string): Host
}
