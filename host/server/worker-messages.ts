// What the server's main thread and the thread that holds the document say to each other.
// Two threads, because a script that asks the person something stands still, and with it its thread, until the answer comes.
import type { AlertAnswer } from '../types'
import type { StartOptions } from './options'

/** A file as HTTP answers with it. */
export type Page = { type: string; body: string; download?: string }

export type ToWorker =
  | { kind: 'said'; client: number; text: string }
  | { kind: 'left'; client: number }
  | { kind: 'fetch'; id: number; path: string }

export type FromWorker =
  | { kind: 'ready' }
  /** client null: to every tab. */
  | { kind: 'say'; client: number | null; text: string }
  /** The worker now waits for `WorkerStart.answer`. */
  | { kind: 'ask'; client: number; text: string }
  | { kind: 'fetched'; id: number; page: Page | null }

export type WorkerStart = {
  options: StartOptions
  /** Folder of the built add-on. */
  addOn: string
  /** One Int32: 0 while a script waits for the person, else 1 + the answer's place in ANSWERS. */
  answer: SharedArrayBuffer
}

export const ANSWERS: AlertAnswer[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']
