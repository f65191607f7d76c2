// What the server's main thread and the thread that holds the document say to each other.
// Two threads, because a script that asks the person something stands still, and with it its thread, until the answer comes.
import type { AlertAnswer } from '../types'
import type { StartOptions } from './options'

/** A file as HTTP answers with it. */
export type Page = { type: string; body: string | Uint8Array; download?: string }

export type ToWorker =
  | { kind: 'said'; client: number; text: string }
  | { kind: 'left'; client: number }
  | { kind: 'fetch'; id: number; path: string }
  /** Keep what has not been kept, and say `closed`. */
  | { kind: 'close' }

export type FromWorker =
  | { kind: 'ready' }
  /** The file asked for cannot be opened. */
  | { kind: 'cannotOpen'; said: { zh: string; en: string } }
  /** What was said has been dealt with, or work goes on as it should. */
  | { kind: 'done' }
  | { kind: 'alive' }
  | { kind: 'say'; clients: readonly number[]; text: string }
  /** The worker now waits for `WorkerStart.answer`. */
  | { kind: 'ask'; client: number; text: string }
  | { kind: 'fetched'; id: number; page: Page | null }
  | { kind: 'closed' }

export type WorkerStart = {
  options: StartOptions
  /** A sentence for the first person who opens the page. */
  notice: string | null
  /** Folder of the built add-on. */
  addOn: string
  /** One Int32: 0 while a script waits for the person, else 1 + the answer's place in ANSWERS. */
  answer: SharedArrayBuffer
}

export const ANSWERS: AlertAnswer[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']
