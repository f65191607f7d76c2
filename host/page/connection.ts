// The tab's line to the server: typed messages out, listeners for what comes in.
import type { FromPage, ToPage } from '../server/protocol'
import { decode, encode } from '../server/protocol'

type Message<K extends ToPage['kind']> = Extract<ToPage, { kind: K }>

export type Connection = {
  send(message: FromPage): void
  /** Hears one kind of message; gives back how to stop. */
  on<K extends ToPage['kind']>(kind: K, listener: (message: Message<K>) => void): () => void
}

/** Connects to the server the page came from and introduces the person. `lost` is told once, when the server has gone. */
export function connect(person: string | null, lost: () => void): Connection {
  const socket = new WebSocket(`ws://${location.host}/document`)
  const listeners = new Map<string, Set<(message: never) => void>>()
  // A change that comes before the grid is there must not be lost: it waits for its first listener.
  const unheard: ToPage[] = []
  const send = (message: FromPage) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(encode(message))
  }
  socket.addEventListener('open', () => send({ kind: 'hello', person }))
  socket.addEventListener('close', lost)
  const deliver = (message: ToPage) => {
    const hearing = listeners.get(message.kind)
    if (!hearing?.size) unheard.push(message)
    for (const listener of hearing ?? []) listener(message as never)
  }
  socket.addEventListener(
    'message',
    gathered(({ data }) => deliver(decode<ToPage>(String(data)))),
  )
  return {
    send,
    on(kind, listener) {
      const known = listeners.get(kind) ?? new Set()
      listeners.set(kind, known.add(listener))
      for (const message of unheard.filter(waiting => waiting.kind === kind)) {
        unheard.splice(unheard.indexOf(message), 1)
        listener(message as never)
      }
      return () => known.delete(listener)
    },
  }
}

const GATHERING_MS = 15

/** Handles what comes close together in one go: a run of a script changes the sheet many times, and each drawing of it is dear. */
function gathered<T>(handle: (item: T) => void): (item: T) => void {
  let waiting: T[] = []
  return item => {
    if (waiting.push(item) > 1) return
    setTimeout(() => {
      const items = waiting
      waiting = []
      for (const each of items) handle(each)
    }, GATHERING_MS)
  }
}
