// The letter texts in use: those people saved, else the ones installed. One document property a letter.

import type { LetterText } from '../../contract/settings'
import { LANGUAGES, type Language } from '../../contract/shapes'
import type { LetterTextNumber, PlannedLetter } from '../../core/reminders/types'
import { LETTER_WORDS } from '../../text/letters/index'
import { problem, type Refusal } from '../answer'
import { withSuggestion, wrongTokens } from '../email/template'
import type { Office, Store } from '../ports'
import { keepTexts } from './kept-texts'

const LEVELS = [0, 1, 2, 3] as const

const keyOf = ({ language, level }: Pick<LetterText, 'language' | 'level'>) =>
  `zq.letter.${language}.${level}`

const letterInUse = (store: Store, language: Language, level: LetterText['level']): LetterText => {
  const saved = store.get(keyOf({ language, level }))
  const template =
    saved === null
      ? LETTER_WORDS[language].letters[level]
      : (JSON.parse(saved) as Pick<LetterText, 'subject' | 'body'>)
  return { language, level, subject: template.subject, body: template.body }
}

/** All eight, Chinese first, by level. */
export const lettersInUse = (store: Store): LetterText[] =>
  LANGUAGES.flatMap(language => LEVELS.map(level => letterInUse(store, language, level)))

/** The language a letter is written in: the customer's own, else that of the settings. */
export const languageFor = ({ settings }: Office, { language }: Pick<PlannedLetter, 'language'>): Language =>
  language ?? settings.letterLanguage

/** The text its rule chose, else that of its level; the fourth level has none of its own. */
const textNumber = ({ level, text }: Pick<PlannedLetter, 'level' | 'text'>): LetterTextNumber =>
  text ?? (level === 4 ? 3 : level)

/** The text of its rule in its language. */
export const letterTextFor = (
  office: Office,
  letter: Pick<PlannedLetter, 'level' | 'language' | 'text'>,
): LetterText => letterInUse(office.desk.documentStore, languageFor(office, letter), textNumber(letter))

const isInstalled = ({ language, level, subject, body }: LetterText): boolean => {
  const installed = LETTER_WORDS[language].letters[level]
  return installed.subject === subject && installed.body === body
}

/** 'letter-tokens', with the pieces as written, where a text names an unknown code; null where none does. */
export const wrongWords = (texts: readonly Pick<LetterText, 'subject' | 'body'>[]): Refusal | null => {
  const wrong = texts.flatMap(({ subject, body }) => [...wrongTokens(subject), ...wrongTokens(body)])
  if (wrong.length === 0) return null
  return problem('letter-tokens', ...new Set(wrong.map(text => withSuggestion(text.slice(0, 60)))))
}

/** Keeps edited letters; nothing is saved when any text names an unknown token ('letter-tokens', with the pieces as written) or is too long. */
export const saveLetters = ({ desk }: Office, letters: LetterText[]): Refusal | null => {
  const wrong = wrongWords(letters)
  if (wrong !== null) return wrong
  return keepTexts(
    desk.documentStore,
    letters.map(letter => {
      const { subject, body } = letter
      return { key: keyOf(letter), text: isInstalled(letter) ? null : JSON.stringify({ subject, body }) }
    }),
  )
}
