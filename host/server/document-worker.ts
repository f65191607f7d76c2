// The thread that holds the open document and runs the add-on on it, one message after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { UnreadableFile } from '../xlsx/parts/package'
import { openKeep } from './kept/keep'
import { openTryOut, type TryOut } from './kept/try-out'
import { encode } from './protocol'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages'
import { ANSWERS } from './worker-messages'

const port = parentPort ?? fail('This file runs as a worker thread')
const { options, addOn, answer, notice } = workerData as WorkerStart
const answered = new Int32Array(answer)
const tell = (message: FromWorker) => port.postMessage(message)
let asking: number | null = null

// The engine tells each command to console.debug.
console.debug = () => undefined

function begin(): TryOut | null {
  try {
    return openTryOut({
      source: options.file === null ? null : { file: options.file },
      fresh: options.fresh,
      language: options.language,
      addOn,
      notice,
      keep: openKeep(options.keepIn, options.addOn ?? ''),
      answerAlert(alert) {
        if (asking === null) return 'CLOSE'
        Atomics.store(answered, 0, 0)
        tell({ kind: 'ask', client: asking, text: encode({ kind: 'alert', alert }) })
        Atomics.wait(answered, 0, 0)
        return ANSWERS[Atomics.load(answered, 0) - 1] ?? 'CLOSE'
      },
      say: (clients, message) => tell({ kind: 'say', clients, text: encode(message) }),
      alive: () => tell({ kind: 'alive' }),
    })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    tell({ kind: 'cannotOpen', said: error.said })
    return null
  }
}

function hear(tryOut: TryOut, { client, text }: Extract<ToWorker, { kind: 'said' }>): void {
  asking = client
  try {
    tryOut.hear(client, text)
  } catch (error) {
    // A mistake of the host itself: the try-out goes on, the terminal has the details.
    console.error(error)
    const shown = { toasts: [], sidebar: null, selection: null, error: String(error) }
    tell({ kind: 'say', clients: [client], text: encode({ kind: 'shown', shown }) })
  } finally {
    asking = null
    tell({ kind: 'done' })
  }
}

const tryOut = begin()
if (tryOut !== null) {
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'said':
        return hear(tryOut, message)
      case 'left':
        return tryOut.left(message.client)
      case 'fetch':
        return void tryOut.page(message.path).then(page => tell({ kind: 'fetched', id: message.id, page }))
      case 'close':
        tryOut.keepNow()
        tell({ kind: 'closed' })
    }
  })
  tell({ kind: 'ready' })
}

function fail(message: string): never {
  throw new Error(message)
}
