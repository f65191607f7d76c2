// The paragraphs of formal letters in use: those people saved, else the ones installed. One document property a letter.

import * as v from 'valibot'
import type { FormalLetterText } from '../../contract/formal'
import { LANGUAGES, type Language } from '../../contract/shapes'
import { FORMAL_KINDS, type FormalKind } from '../../core/statements/letters'
import {
  FORMAL_TOKENS,
  type FormalTexts,
  type FormalToken,
  INSTALLED,
  TOKENS_OF,
} from '../../text/letters/formal/texts'
import { problem, type Refusal } from '../answer'
import { severalLines } from '../email/escape'
import { filled, withSuggestion, wrongTokens } from '../email/template'
import type { Store } from '../ports'
import { keepTexts } from '../sending/kept-texts'

const stored = v.object({ opening: v.string(), closing: v.string() })

const keyOf = (language: Language, kind: FormalKind) => `zq.formal.${language}.${kind}`

const textsInUse = (store: Store, language: Language, kind: FormalKind): FormalTexts => {
  const saved = store.get(keyOf(language, kind))
  if (saved === null) return INSTALLED[language][kind]
  const parsed = v.safeParse(stored, JSON.parse(saved))
  return parsed.success ? parsed.output : INSTALLED[language][kind]
}

/** All of them, Chinese first. */
export const formalTexts = (store: Store): FormalLetterText[] =>
  LANGUAGES.flatMap(language =>
    FORMAL_KINDS.map(kind => ({ language, kind, ...textsInUse(store, language, kind) })),
  )

/** What a letter of the kind may name, in the words of one language; both languages are understood in every letter. */
export const formalTokens = (kind: FormalKind, language: Language): string[] =>
  TOKENS_OF[kind].map(token => FORMAL_TOKENS[language][token])

const knownIn = (kind: FormalKind) => new Set(LANGUAGES.flatMap(language => formalTokens(kind, language)))

const isInstalled = ({ language, kind, opening, closing }: FormalLetterText): boolean => {
  const installed = INSTALLED[language][kind]
  return installed.opening === opening && installed.closing === closing
}

/** As letters of 催款 are kept: an unknown name saves nothing. */
export const saveFormalTexts = (store: Store, texts: readonly FormalLetterText[]): Refusal | null => {
  const plain = texts.map(text => ({
    ...text,
    opening: severalLines(text.opening),
    closing: severalLines(text.closing),
  }))
  const wrong = plain.flatMap(({ kind, opening, closing }) => {
    const known = knownIn(kind)
    return [...wrongTokens(opening, known), ...wrongTokens(closing, known)].map(piece =>
      withSuggestion(piece.slice(0, 60), known),
    )
  })
  if (wrong.length > 0) return problem('letter-tokens', ...new Set(wrong))
  return keepTexts(
    store,
    plain.map(text => {
      const { language, kind, opening, closing } = text
      const edited = isInstalled(text) ? null : JSON.stringify({ opening, closing })
      return { key: keyOf(language, kind), text: edited }
    }),
  )
}

/** `values`: of the tokens of the kind, printed already. */
export type FormalValues = Partial<Record<FormalToken, string>>

/** The paragraphs before and after what the books say. */
export type Paragraphs = { opening: string[]; closing: string[] }

/** A paragraph a line: paper and mail part them themselves. */
export const paragraphsOf = (
  store: Store,
  { language, kind }: { language: Language; kind: FormalKind },
  values: FormalValues,
): Paragraphs => {
  const view: Record<string, string> = Object.create(null)
  for (const token of TOKENS_OF[kind])
    for (const one of LANGUAGES) view[FORMAL_TOKENS[one][token]] = values[token] ?? ''
  const { opening, closing } = textsInUse(store, language, kind)
  const split = (template: string) =>
    filled(template, view)
      .split(/\n+/)
      .map(line => line.trim())
      .filter(line => line !== '')
  return { opening: split(opening), closing: split(closing) }
}
