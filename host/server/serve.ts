// The local server: browser tabs on one side, the thread with the document on the other, and texts passed between them.
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { startDocumentThread } from './document-thread'
import { answerRequest, isLocal } from './http'
import type { StartOptions } from './options'

/** What the build has made ready: folder of the bundled page, bundled worker file, folder of the built add-on. */
export type Built = { page: string; worker: string; addOn: string }

export type Serving = {
  port: number
  /** Resolves when everything is kept. */
  close(): Promise<void>
}

/** Opens the document and serves it on the loopback address. Rejects when the document cannot be opened. */
export async function serve(options: StartOptions, { page, worker, addOn }: Built): Promise<Serving> {
  const tabs = new Map<number, WebSocket>()
  let lastTab = 0
  const document = await startDocumentThread({
    options,
    addOn,
    worker,
    tabs: () => [...tabs.keys()],
    say(clients, text) {
      for (const client of clients) tabs.get(client)?.send(text)
    },
  })

  const welcomeTab = (tab: WebSocket) => {
    lastTab += 1
    const client = lastTab
    tabs.set(client, tab)
    tab.on('message', data => document.said(client, String(data)))
    tab.on('close', () => {
      tabs.delete(client)
      document.left(client)
    })
  }

  const server = createServer((request, response) => {
    void answerRequest(request, response, { folder: page, documentPage: document.page })
  })
  const port = await listen(server, options.port)
  new WebSocketServer({
    server,
    path: '/document',
    verifyClient: ({ req }: { req: Parameters<typeof isLocal>[0] }) => isLocal(req),
  }).on('connection', welcomeTab)
  return { port, close: document.close }
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
