// Whether a customer's texts say what a person typed, and how well.
import type { Customer, OpenItem } from '../../ledger/types'
import { type Initials, indexOfInitials, initialsReader, looksLikeInitials } from './initials'

/** What the words of a search found: the better, the higher the score; `detail` is the text that matched, '' for the name. */
export type Match = { score: number; detail: string }

/** Texts of the customer and how good a match in one of them is; the name matches best. First letters count for names only. */
type Clues = { texts: readonly string[]; weight: number; named?: true }

type Word = { text: string; figures: string | null; initials: boolean }

/** Half width and lower case. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const ungrouped = (text: string) => text.replace(/[\s\-()+]/g, '')

const wordsOf = (typed: string): Word[] =>
  plain(typed)
    .split(/\s+/)
    .filter(text => text !== '')
    .map(text => {
      const figures = ungrouped(text)
      return { text, figures: /^\d{3,}$/.test(figures) ? figures : null, initials: looksLikeInitials(text) }
    })

const mailboxes = ({ addresses }: Customer): string => {
  if (addresses.kind === 'one') return addresses.to.join(', ')
  if (addresses.kind === 'conflict') return addresses.choices.map(choice => choice.join(', ')).join(', ')
  return addresses.kind === 'malformed' ? addresses.text : ''
}

const cluesOf = (customer: Customer, items: readonly OpenItem[]): Clues[] => [
  { texts: [customer.name], weight: 8, named: true },
  { texts: [customer.contact], weight: 4, named: true },
  { texts: [customer.phone, mailboxes(customer)], weight: 4 },
  { texts: distinct(items, 'reference'), weight: 3 },
  { texts: distinct(items, 'project'), weight: 2, named: true },
]

const distinct = (items: readonly OpenItem[], field: 'reference' | 'project') => [
  ...new Set(items.map(item => item[field])),
]

/** 2: the whole text, 1: its beginning, ½: within it, 0: not at all. Telephone numbers match however they are grouped. */
const closeness = (text: string, { text: word, figures }: Word): number => {
  if (text === word) return 2
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 1 : 0.5
  return figures !== null && ungrouped(text).includes(figures) ? 0.5 : 0
}

/** How close the word is to the closest of the texts, and which that is. */
type Closest = { close: number; text: string }

/** Matches texts as they are written. Most hold nothing of the word, so they are first looked through as one. */
const closestWritten = (texts: readonly string[]): ((word: Word) => Closest) => {
  const whole = plain(texts.join('\n'))
  return word => {
    let best: Closest = { close: 0, text: '' }
    if (!whole.includes(word.text) && (word.figures === null || !ungrouped(whole).includes(word.figures)))
      return best
    for (const text of texts) {
      const close = closeness(plain(text), word)
      if (close > best.close) best = { close, text }
    }
    return best
  }
}

/** Matches first letters of pinyin, half as close as what is written so. */
const initialsMatcher = () => {
  const initialsOf = initialsReader()
  const known = new Map<string, Initials>()
  return (texts: readonly string[], { text: word }: Word): Closest => {
    let best: Closest = { close: 0, text: '' }
    for (const text of texts) {
      const initials = known.get(text) ?? initialsOf(plain(text))
      known.set(text, initials)
      const at = indexOfInitials(initials, word)
      const close = at < 0 ? 0 : at === 0 ? 0.5 : 0.25
      if (close > best.close) best = { close, text }
    }
    return best
  }
}

/**
 * Matches customers against the words typed, every one of which must be found in name, contact, phone, address, contract number or
 * project; letters also as the first letters of their pinyin, which counts half as much. Null: not this customer.
 */
export function matcher(typed: string): (customer: Customer, items: readonly OpenItem[]) => Match | null {
  const words = wordsOf(typed)
  const byInitials = words.some(({ initials }) => initials) ? initialsMatcher() : null
  return (customer, items) => {
    if (words.length === 0) return { score: 0, detail: '' }
    const clues = cluesOf(customer, items).map(clue => ({ ...clue, written: closestWritten(clue.texts) }))
    let score = 0
    let detail = ''
    for (const word of words) {
      let best = 0
      for (const { written, texts, weight, named } of clues) {
        const asWritten = written(word)
        const found =
          asWritten.close === 0 && named === true && word.initials && byInitials !== null
            ? byInitials(texts, word)
            : asWritten
        if (weight * found.close <= best) continue
        best = weight * found.close
        detail = found.text
      }
      if (best === 0) return null
      score += best
    }
    return { score, detail: detail === customer.name ? '' : detail }
  }
}
