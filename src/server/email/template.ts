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
export const wrongTokens = (template: string, known: ReadonlySet<string> = KNOWN): string[] => {
  const fullWidth = template.match(/[｛{]{2}[^｛{｝}]*[｝}]{2}/g) ?? []
  const typed = fullWidth.filter(text => /[｛｝]/.test(text))
  try {
    const tags = Mustache.parse(template, TAGS).filter(([type]) => type !== 'text')
    const wrong = tags.filter(([type, name]) => type !== 'name' || !known.has(name))
    return [...wrong.map(([, , start, end]) => template.slice(start, end)), ...typed]
  } catch {
    return [template]
  }
}

/** With the name on the list that is nearest to what was written, where one is near: `{{联系人员}} → {{联系人}}`. */
export const withSuggestion = (wrong: string, known: ReadonlySet<string> = KNOWN): string => {
  const written = wrong.replace(/[{}｛｝&#^/>=\s]/g, '').toLowerCase()
  // A text that is no tag at all is nobody's slip of the pen.
  if (written === '' || written.length > MOST_WRITTEN) return wrong
  let nearest: { name: string; steps: number } | null = null
  for (const name of known) {
    const plain = name.replace(/\s/g, '').toLowerCase()
    const isPart = plain.includes(written) || written.includes(plain)
    const steps = isPart ? Math.abs(plain.length - written.length) / 2 : stepsBetween(written, plain)
    const isNear = steps * 2 <= Math.max(plain.length, written.length)
    if (isNear && (nearest === null || steps < nearest.steps)) nearest = { name, steps }
  }
  return nearest === null ? wrong : `${wrong} → {{${nearest.name}}}`
}

const MOST_WRITTEN = 30

/** Characters to be put in, taken out or changed (Levenshtein). */
const stepsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Fills the tokens in; values go in as they are, since subject and text part are not HTML. */
export const fillTemplate = (template: string, values: LetterValues): string => {
  const view: Record<string, string> = Object.create(null)
  for (const token of TOKENS) {
    for (const words of Object.values(LETTER_WORDS)) view[words.tokens[token]] = values[token]
  }
  return filled(template, view)
}

/** `view`: what each name in {{…}} stands for, on an object without a prototype. */
export const filled = (template: string, view: Readonly<Record<string, string>>): string =>
  Mustache.render(template, view, undefined, { tags: TAGS, escape: String })
