// What running a function did, and what surrounds it: mails, the clock, faults.
import type { AlertAnswer } from './people'

/** What ui.alert shows. */
export type Alert = { title: string; prompt: string; buttons: Exclude<AlertAnswer, 'CLOSE'>[] }

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
  /** Processor time the bundle itself took, without the services, in milliseconds. */
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
  /** Moves on as in an outage of Google's: no trigger runs on the way. */
  skipTo(wallTime: string): void
  /** Tells an hour again, as when somebody sets the spreadsheet's zone back; what is due later stays due then. */
  setBack(by: { minutes: number }): void
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
