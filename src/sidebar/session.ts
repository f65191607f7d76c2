// What every place knows: the words, the ledger's currency and day, how to go elsewhere and how to tell the person something.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { StartView } from '../contract/outputs'
import type { PlaceId } from '../contract/vocabulary'
import type { CurrencyCode } from '../core/money'
import type { PageText } from '../text/page'
import type { Language } from '../text/page/figures'
import type { ProblemWords } from '../text/problems'
import type { Trouble } from './rpc'

/** Where to land inside a place: a customer, his contact data, a formal letter to him, the hold to be put on him, 设置, or the sender in it (and back to 催款), a page of 数据. */
export type Target = {
  customer?: string
  contact?: boolean
  letter?: 'demand' | 'statement'
  /** What is planned with him: parts ⑤ and ⑥ open. */
  plan?: boolean
  /** Part ④ is open. */
  service?: boolean
  hold?: { customer: string; name: string }
  panel?: 'sender' | 'settings' | 'closing' | 'four-eyes'
}

/** A sentence after something happened; `undo` takes it back. */
export type Notice = { kind: 'done'; text: string; undo?: () => void } | { kind: 'trouble'; trouble: Trouble }

export type Session = {
  language: Language
  text: PageText
  words: ProblemWords
  start: StartView | null
  currency: CurrencyCode
  go: (place: PlaceId, target?: Target) => void
  tell: (notice: Notice) => void
  /** Reads the start again: after set-up, uninstalling, a change of language. */
  restart: () => void
}

export const SessionContext = createContext<Session | null>(null)

export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('A place stands outside the page')
  return session
}
