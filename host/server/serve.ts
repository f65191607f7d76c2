// The local server: browser tabs on one side, the thread with the document on the other, and texts passed between them.
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SHARE_ENV, Worker } from 'node:worker_threads'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { answerRequest, isLocal } from './http'
import type { StartOptions } from './options'
import type { FromPage } from './protocol'
import { decode } from './protocol'
import type { FromWorker, Page, ToWorker, WorkerStart } from './worker-messages'
import { ANSWERS } from './worker-messages'

/** What the build has made ready: folder of the bundled page, bundled worker file, folder of the built add-on. */
export type Built = { page: string; worker: string; addOn: string }

/** Opens the document and serves it on the loopback address. Gives the port; rejects when the document cannot be opened. */
export async function serve(options: StartOptions, built: Built): Promise<number> {
  const answer = new SharedArrayBuffer(4)
  const workerData: WorkerStart = { options, addOn: built.addOn, answer }
  // A run switches the process to the script's zone, which only the shared environment can do.
  const worker = new Worker(built.worker, { workerData, env: SHARE_ENV })
  const tabs = new Map<number, WebSocket>()
  const fetching = new Map<number, (page: Page | null) => void>()
  let asked: number | null = null
  let lastId = 0
  const tell = (message: ToWorker) => worker.postMessage(message)

  const settle = (place: number) => {
    asked = null
    const answered = new Int32Array(answer)
    Atomics.store(answered, 0, place)
    Atomics.notify(answered, 0)
  }
  const closed = () => settle(ANSWERS.indexOf('CLOSE') + 1)

  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          return resolve()
        case 'say':
          for (const [client, tab] of tabs) {
            if (message.client === null || message.client === client) tab.send(message.text)
          }
          return
        case 'ask':
          asked = message.client
          if (tabs.has(asked)) tabs.get(asked)?.send(message.text)
          else closed()
          return
        case 'fetched':
          fetching.get(message.id)?.(message.page)
          fetching.delete(message.id)
      }
    })
  })

  const welcomeTab = (tab: WebSocket) => {
    lastId += 1
    const client = lastId
    tabs.set(client, tab)
    tab.on('message', data => {
      const text = String(data)
      if (client !== asked) return tell({ kind: 'said', client, text })
      const message = decode<FromPage>(text)
      if (message.kind === 'answer') settle(ANSWERS.indexOf(message.answer) + 1)
      else tell({ kind: 'said', client, text })
    })
    tab.on('close', () => {
      tabs.delete(client)
      if (client === asked) closed()
      tell({ kind: 'left', client })
    })
  }

  const documentPage = (path: string) =>
    new Promise<Page | null>(resolve => {
      lastId += 1
      fetching.set(lastId, resolve)
      tell({ kind: 'fetch', id: lastId, path })
    })
  const server = createServer((request, response) => {
    void answerRequest(request, response, { folder: built.page, documentPage })
  })
  await ready
  const port = await listen(server, options.port)
  new WebSocketServer({
    server,
    path: '/document',
    verifyClient: ({ req }: { req: Parameters<typeof isLocal>[0] }) => isLocal(req),
  }).on('connection', welcomeTab)
  return port
}

/** Listens on the loopback address; a port in use is replaced by a free one. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0))
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
