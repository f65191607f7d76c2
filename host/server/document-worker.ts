// The thread that holds the open document and runs the add-on on it, one message after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { openHost } from '../index'
import { openDesk } from './desk'
import { encode } from './protocol'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages'
import { ANSWERS } from './worker-messages'

const port = parentPort ?? fail('This file runs as a worker thread')
const { options, addOn, answer } = workerData as WorkerStart
const answered = new Int32Array(answer)
const tell = (message: FromWorker) => port.postMessage(message)
let asking: number | null = null

// The engine tells each command to console.debug.
console.debug = () => undefined

const host = openHost({
  document: options.csv === null ? { sample: 'story' } : { csv: options.csv },
  bundle: addOn,
  userLocale: options.language === 'zh' ? 'zh-CN' : 'en',
  answerAlert(alert) {
    if (asking === null) return 'CLOSE'
    Atomics.store(answered, 0, 0)
    tell({ kind: 'ask', client: asking, text: encode({ kind: 'alert', alert }) })
    Atomics.wait(answered, 0, 0)
    return ANSWERS[Atomics.load(answered, 0) - 1] ?? 'CLOSE'
  },
})
const desk = openDesk({
  host,
  language: options.language,
  say: (client, message) => tell({ kind: 'say', client, text: encode(message) }),
})

port.on('message', (message: ToWorker) => {
  if (message.kind === 'left') return desk.left(message.client)
  if (message.kind === 'fetch') {
    void desk.page(message.path).then(page => tell({ kind: 'fetched', id: message.id, page }))
    return
  }
  asking = message.client
  try {
    desk.hear(message.client, message.text)
  } catch (error) {
    // A mistake of the host itself: the try-out goes on, the terminal has the details.
    console.error(error)
    const shown = { toasts: [], sidebar: null, selection: null, error: String(error) }
    tell({ kind: 'say', client: message.client, text: encode({ kind: 'shown', shown }) })
  } finally {
    asking = null
  }
})
tell({ kind: 'ready' })

function fail(message: string): never {
  throw new Error(message)
}
