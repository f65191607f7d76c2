// Whether a customer's texts say what a person typed, and how well.
import type { Customer, OpenItem } from '../../ledger/types'
import { indexOfInitials, initialsReader, looksLikeInitials } from './initials'

/** What the words of a search found: the better, the higher the score; `detail` is the text that matched, '' for the name. */
export type Match = { score: number; detail: string }

/** A text of the customer and how good a match in it is; the name matches best. */
type Clue = { text: string; weight: number; named?: true }

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

const cluesOf = (customer: Customer, items: readonly OpenItem[]): Clue[] => [
  { text: customer.name, weight: 8, named: true },
  { text: customer.contact, weight: 4, named: true },
  { text: customer.phone, weight: 4 },
  { text: mailboxes(customer), weight: 4 },
  ...[...new Set(items.map(({ reference }) => reference))].map(text => ({ text, weight: 3 })),
  ...[...new Set(items.map(({ project }) => project))].map(text => ({
    text,
    weight: 2,
    named: true as const,
  })),
]

/** 2: the whole text, 1: its beginning, ½: within it, 0: not at all. Telephone numbers match however they are grouped. */
const closeness = (text: string, { text: word, figures }: Word): number => {
  if (text === word) return 2
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 1 : 0.5
  return figures !== null && ungrouped(text).includes(figures) ? 0.5 : 0
}

/**
 * Matches customers against the words typed, every one of which must be found in name, contact, phone, address, contract number or
 * project; letters also as the first letters of their pinyin, which counts half as much. Null: not this customer.
 */
export function matcher(typed: string): (customer: Customer, items: readonly OpenItem[]) => Match | null {
  const words = wordsOf(typed)
  const initialsOf = words.some(({ initials }) => initials) ? initialsReader() : null
  const closenessByInitials = (text: string, word: Word): number => {
    const at = initialsOf === null || !word.initials ? -1 : indexOfInitials(initialsOf(text), word.text)
    return at < 0 ? 0 : at === 0 ? 0.5 : 0.25
  }
  return (customer, items) => {
    if (words.length === 0) return { score: 0, detail: '' }
    const clues = cluesOf(customer, items).map(clue => ({ ...clue, plain: plain(clue.text) }))
    let score = 0
    let detail = ''
    for (const word of words) {
      let best = 0
      for (const clue of clues) {
        const close =
          closeness(clue.plain, word) || (clue.named === true ? closenessByInitials(clue.plain, word) : 0)
        const found = clue.weight * close
        if (found <= best) continue
        best = found
        detail = clue.text
      }
      if (best === 0) return null
      score += best
    }
    return { score, detail: detail === customer.name ? '' : detail }
  }
}
