// Letter texts that people edit: plain words with {{名称}} tokens from a fixed list, nothing else of mustache.
import Mustache from 'mustache'
import { LETTER_WORDS } from '../../text/letters/index'
import type { LetterToken } from '../../text/letters/words'

/** What each token stands for in one letter; the item table is a mark that the renderer replaces. */
export type LetterValues = Record<LetterToken, string>

const TAGS: [string, string] = ['{{', '}}']
const TOKENS = Object.keys(LETTER_WORDS['zh-CN'].tokens) as LetterToken[]
const KNOWN = new Set(Object.values(LETTER_WORDS).flatMap(words => Object.values(words.tokens)))

/** Tokens a person may write, in the words of one language; both languages are understood in every letter. */
export const letterTokens = (language: 'zh-CN' | 'en'): string[] =>
  Object.values(LETTER_WORDS[language].tokens)

/**
 * Pieces of a letter text that must not be saved, as the person wrote them: names that are not on the list, sections, partials,
 * unescaped or re-delimited tags, full-width braces. A tag that is not closed gives the whole text.
 */
export const wrongTokens = (template: string): string[] => {
  const fullWidth = template.match(/[｛{]{2}[^｛{｝}]*[｝}]{2}/g) ?? []
  const typed = fullWidth.filter(text => /[｛｝]/.test(text))
  try {
    const tags = Mustache.parse(template, TAGS).filter(([type]) => type !== 'text')
    const wrong = tags.filter(([type, name]) => type !== 'name' || !KNOWN.has(name))
    return [...wrong.map(([, , start, end]) => template.slice(start, end)), ...typed]
  } catch {
    return [template]
  }
}

/** Fills the tokens in; values go in as they are, since subject and text part are not HTML. */
export const fillTemplate = (template: string, values: LetterValues): string => {
  const view: Record<string, string> = Object.create(null)
  for (const token of TOKENS) {
    for (const words of Object.values(LETTER_WORDS)) view[words.tokens[token]] = values[token]
  }
  return Mustache.render(template, view, undefined, { tags: TAGS, escape: String })
}
