// What a person can do: open, click, call, and work on the grid.
import type { Execution, RpcExecution } from './runs'

export type MenuItem = { label: string; functionName: string }

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
  /** Ticks or unticks “Use in this document”: where it is not in use nothing of it runs but onOpen in NONE. */
  useInDocument(use: boolean): void
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
   * What a cell of the person's that holds =functionName(…) would get: the value or rows of `value`. Ranges are given as rows of values, dates
   * as Dates. Runs in CUSTOM_FUNCTION: thirty seconds, reading only. The grid itself evaluates no custom function.
   */
  formula(functionName: string, ...args: unknown[]): Execution
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
