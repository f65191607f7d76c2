// The try-out without a browser: what a tab would say, and what it would hear.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openKeep, type Source } from '../../../host/server/kept/keep'
import { openTryOut, type TryOut, type TryOutOptions } from '../../../host/server/kept/try-out'
import { encode, type FromPage, type ToPage } from '../../../host/server/protocol'
import { PROBE } from '../open'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'try-out-'))
  folders.push(folder)
  return folder
}

type Heard<K extends ToPage['kind']> = Extract<ToPage, { kind: K }>

export type Visit = {
  tryOut: TryOut
  say(message: FromPage): void
  /** All messages of a kind so far. */
  heard<K extends ToPage['kind']>(kind: K): Heard<K>[]
  /** The last message of a kind; fails when there was none. */
  last<K extends ToPage['kind']>(kind: K): Heard<K>
  /** Lets another tab hear what it is told from now on. */
  listen(client: number, listener: (message: ToPage) => void): void
  /** Loads the page again. */
  reload(): Heard<'welcome'>['welcome']
}

/** One tab at a try-out kept in `folder`. */
export function visit(
  folder: string,
  source: Source | null = null,
  options: Partial<TryOutOptions> = {},
): Visit {
  const messages: ToPage[] = []
  const listeners = new Map<number, (message: ToPage) => void>()
  const tryOut = openTryOut({
    source,
    fresh: false,
    language: 'zh',
    addOn: PROBE,
    keep: openKeep(folder, ''),
    answerAlert: () => 'CLOSE',
    say(clients, message) {
      messages.push(message)
      for (const client of clients) listeners.get(client)?.(message)
    },
    alive: () => undefined,
    notice: null,
    ...options,
  })
  const heard = <K extends ToPage['kind']>(kind: K) =>
    messages.filter((message): message is Heard<K> => message.kind === kind)
  const last = <K extends ToPage['kind']>(kind: K): Heard<K> => {
    const found = heard(kind).at(-1)
    if (found === undefined) throw new Error(`The tab heard of no ${kind}`)
    return found
  }
  const say = (message: FromPage) => tryOut.hear(1, encode(message))
  const reload = () => {
    say({ kind: 'hello', person: null })
    return last('welcome').welcome
  }
  reload()
  const listen = (client: number, listener: (message: ToPage) => void) => {
    listeners.set(client, listener)
  }
  return { tryOut, say, heard, last, listen, reload }
}

/** What a script of the probe add-on does, as from the sidebar. */
export const call = ({ say, last }: Visit, text: string): unknown => {
  const selection = { sheet: '', a1: 'A1' }
  say({ kind: 'call', id: 1, functionName: 'probe', args: [text], selection })
  return last('returned').value
}
