// The interface of the local Google Sheets: what a test, the page server or the command line can do with an open document.
import type { Model, TransportService } from '@odoo/o-spreadsheet'
import type { SheetInput, SheetView } from './types/documents'
import type { AlertAnswer, Person, Role } from './types/people'
import type { Alert, Clock, Execution, Fault, Mail } from './types/runs'

export type * from './types/documents'
export type * from './types/people'
export type * from './types/runs'

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
  /** Hosts that UrlFetchApp finds, each on this machine: { 'example.com': 'http://127.0.0.1:8080' }. Default none. */
  web?: Record<string, string>
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
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

/** Plain JSON data from `host.save()`; only `openHost` looks inside. */
export type SavedHost = {
  format: number
  document: { id: string; name: string; zone: string; locale: string; data: object }
  file: unknown
  world: unknown
  chance: number
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
