// What a browser tab and the server of `npm start` say to each other: one JSON text per message.
import type { AlertAnswer } from '../types'

/** A message of the engine's own about the shared document; only its clients look inside. */
export type DocumentMessage = {
  type: string
  serverRevisionId?: string
  nextRevisionId?: string
  commands?: { type: string }[]
  /** The engine's name of what the person did: many cells change alike when they are typed, pasted or sorted. */
  hand?: string
  /** Who is where in the sheet. */
  client?: { id: string }
}

/** What is selected in the tab: the script's active sheet and range. */
export type Selection = { sheet: string; a1: string }

/** How far the virtual clock can be moved by hand. */
export type ClockStep = 'nextHour' | 'tomorrowMorning' | 'nextWeek'

export type FromPage =
  /** `person` is an e-mail address; null for the document's owner. */
  | { kind: 'hello'; person: string | null }
  | { kind: 'change'; message: DocumentMessage }
  | { kind: 'click'; label: string; selection: Selection }
  /** google.script.run.<functionName>(…args) of the sidebar. */
  | { kind: 'call'; id: number; functionName: string; args: unknown[]; selection: Selection }
  | { kind: 'advance'; to: ClockStep }
  /** Moves the clock to a wall time of the spreadsheet, 'YYYY-MM-DDTHH:mm'; one that lies behind is refused. */
  | { kind: 'advanceTo'; wallTime: string }
  | { kind: 'answer'; answer: AlertAnswer }
  /** Opens a sample by its name, or a file of one's own (.csv or .xlsx), in the place of what is open. */
  | { kind: 'open'; what: { sample: string } | { name: string; base64: string } }
  /** Opens what is open anew, as it was at first; what it had become can be had back once by `restore`. */
  | { kind: 'reset' }
  | { kind: 'restore' }

export type ToPage =
  | { kind: 'welcome'; welcome: Welcome }
  | { kind: 'change'; message: DocumentMessage }
  | { kind: 'menu'; items: string[] }
  | { kind: 'desk'; desk: Desk }
  | { kind: 'returned'; id: number; value: unknown }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'shown'; shown: Shown }
  | { kind: 'alert'; alert: Alert }
  | { kind: 'moved'; moved: ClockMove }
  /** Another document is open now, or the same one anew: the tab loads itself again. */
  | { kind: 'reopened' }
  /** What was asked for cannot be done; `reason` is a sentence in the page's language. */
  | { kind: 'refused'; reason: string }

export type Welcome = {
  documentName: string
  addOnName: string
  language: 'zh' | 'en'
  person: string
  role: Role
  people: string[]
  /** Name of the sample that is open; '' for one's own file. */
  opened: string
  samples: SampleLine[]
  /** Workbook data of the engine and every change since, oldest first. */
  data: unknown
  changes: DocumentMessage[]
}

/** A sample that can be opened; title and sentence are in the page's language. */
export type SampleLine = { name: string; title: string; about: string }

/** Everything around the grid that the server knows; sent whole whenever it changed. */
export type Desk = {
  /** Wall time in the spreadsheet's zone, 'YYYY-MM-DDTHH:mm:ss'. */
  now: string
  zone: string
  /** Clock triggers of everybody, soonest first; `next` is wall time. */
  triggers: { person: string; functionName: string; next: string }[]
  /** Newest first. */
  mails: MailLine[]
  /** Newest first. */
  runs: RunLine[]
  people: PersonLine[]
  /** Whether `restore` has something to bring back. */
  canRestore: boolean
  /** This computer's time 'HH:mm' when everything was last kept; null while there is something not kept yet. */
  savedAt: string | null
}

/** One of the people of the document, and what is left of today's quotas. */
export type PersonLine = {
  email: string
  role: Role
  /** Number of this person's triggers in the document. */
  triggers: number
  /** Recipients that can still be written to today. */
  mailsLeft: number
  /** Minutes that triggers can still run today. */
  triggerMinutesLeft: number
}

/** What a person may do with the document. */
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer'

export type MailLine = {
  /** Counts from 1; /mail/<id>.html, .txt and .eml give the whole letter. */
  id: number
  at: string
  from: string
  to: string
  cc: string
  bcc: string
  replyTo: string
  subject: string
  /** Plain text of the letter. */
  text: string
  hasHtml: boolean
  /** In their order; /mail/<id>/<n> gives the n-th, from 1. */
  attachments: { name: string; type: string; bytes: number }[]
}

export type RunLine = {
  id: number
  at: string
  person: string
  functionName: string
  /** The method, where one entry point serves many; '' elsewhere. */
  method: string
  cause: 'open' | 'menu' | 'page' | 'trigger' | 'edit'
  error: string | null
  totalCalls: number
  /** Service calls by member, most frequent first. */
  calls: [member: string, count: number][]
  cellsRead: number
  cellsWritten: number
  simulatedSeconds: number
  /** The bundle's own computing, in milliseconds. */
  cpuMs: number
  log: string[]
}

/** What a run asks the tab to show. */
export type Shown = {
  toasts: { message: string; title: string }[]
  /** Content at /sidebar/<id>. */
  sidebar: { id: number; title: string } | null
  /** Where the script put the selection; null when it left it alone. */
  selection: Selection | null
  error: string | null
}

export type AlertButton = Exclude<AlertAnswer, 'CLOSE'>
export type Alert = { title: string; prompt: string; buttons: AlertButton[] }

/** The clock has been moved: wall times, and the triggers that ran on the way. */
export type ClockMove = { from: string; to: string; runs: RunLine[] }

const ABSENT = '\u0000absent'

/** JSON text in which `undefined` inside arrays survives: the engine's bulk writes tell "leave as it is" from "remove" by it. */
export function encode(message: FromPage | ToPage): string {
  return JSON.stringify(message, (_key, value) => (value === undefined ? ABSENT : value))
}

/** The message of a text made by `encode`. Throws a SyntaxError on anything that is not JSON. */
export function decode<M extends FromPage | ToPage>(text: string): M {
  return text.includes('absent')
    ? JSON.parse(text, (_key, value) => (value === ABSENT ? undefined : value))
    : JSON.parse(text)
}
