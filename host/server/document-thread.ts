// The thread with the document, as the main thread sees it: what it is told, whom it asks, and what happens when it never comes back.
import { SHARE_ENV, Worker } from 'node:worker_threads'
import { UnreadableFile } from '../xlsx/parts/package'
import type { FromPage } from './protocol'
import { decode, encode } from './protocol'
import { wordsIn } from './words'
import type { FromWorker, Page, ToWorker, WorkerStart } from './worker-messages'
import { ANSWERS } from './worker-messages'

export type ThreadOptions = Pick<WorkerStart, 'options' | 'addOn'> & {
  /** The bundled document-worker.ts. */
  worker: string
  say(clients: readonly number[], text: string): void
  /** Tabs that are connected now. */
  tabs(): readonly number[]
  /** How long the thread may work on one thing without the person being asked. */
  patienceMs?: number
}

export type DocumentThread = {
  said(client: number, text: string): void
  left(client: number): void
  page(path: string): Promise<Page | null>
  /** Resolves when everything is kept. */
  close(): Promise<void>
}

/** As long as a run without a person may take, see runtime/execute.ts. */
const PATIENCE_MS = 120_000
const TICK_MS = 1000

/** Rejects with an `UnreadableFile` when the file asked for cannot be opened. */
export async function startDocumentThread(thread: ThreadOptions): Promise<DocumentThread> {
  const { say, tabs, options, patienceMs = PATIENCE_MS } = thread
  const answer = new SharedArrayBuffer(4)
  const fetching = new Map<number, (page: Page | null) => void>()
  let asked: number | null = null
  let unfinished = 0
  let workedMs = 0
  let lastFetch = 0
  let closed: () => void = () => undefined
  let worker = await started({ options, addOn: thread.addOn, answer, notice: null })

  const tell = (message: ToWorker) => worker.postMessage(message)
  const settle = (place: number) => {
    asked = null
    const answered = new Int32Array(answer)
    Atomics.store(answered, 0, place)
    Atomics.notify(answered, 0)
  }
  const giveUp = () => settle(ANSWERS.indexOf('CLOSE') + 1)

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case 'say':
        say(message.clients, message.text)
        return
      case 'ask':
        asked = message.client
        if (tabs().includes(asked)) say([asked], message.text)
        else giveUp()
        return
      case 'done':
        unfinished -= 1
        workedMs = 0
        return
      case 'alive':
        workedMs = 0
        return
      case 'fetched':
        fetching.get(message.id)?.(message.page)
        fetching.delete(message.id)
        return
      case 'closed':
        closed()
    }
  }

  /** Resolves when the document is open. */
  function started(start: WorkerStart): Promise<Worker> {
    // A run switches the process to the script's zone, which only the shared environment can do.
    const opening = new Worker(thread.worker, { workerData: start, env: SHARE_ENV })
    return new Promise((resolve, reject) => {
      opening.once('error', reject)
      opening.on('message', (message: FromWorker) => {
        if (message.kind === 'ready') resolve(opening)
        else if (message.kind === 'cannotOpen') reject(new UnreadableFile(message.said))
        else hear(message)
      })
    })
  }

  /** Only a thread that is gone stops computing: the next one goes on from what is kept. */
  async function replace(): Promise<void> {
    unfinished = 0
    workedMs = 0
    await worker.terminate()
    for (const answerFetch of fetching.values()) answerFetch(null)
    fetching.clear()
    const notice = wordsIn(options.language).endless
    worker = await started({ options: { ...options, fresh: false }, addOn: thread.addOn, answer, notice })
    say(tabs(), encode({ kind: 'reopened' }))
  }

  setInterval(() => {
    if (unfinished === 0 || asked !== null) return
    workedMs += TICK_MS
    if (workedMs > patienceMs) void replace()
  }, TICK_MS).unref()

  return {
    said(client, text) {
      if (client === asked) {
        const message = decode<FromPage>(text)
        if (message.kind === 'answer') {
          settle(ANSWERS.indexOf(message.answer) + 1)
          return
        }
      }
      unfinished += 1
      tell({ kind: 'said', client, text })
    },
    left(client) {
      if (client === asked) giveUp()
      tell({ kind: 'left', client })
    },
    page(path) {
      lastFetch += 1
      const id = lastFetch
      tell({ kind: 'fetch', id, path })
      return new Promise(resolve => fetching.set(id, resolve))
    },
    close: () =>
      new Promise(resolve => {
        closed = resolve
        if (asked !== null) giveUp()
        tell({ kind: 'close' })
      }),
  }
}
