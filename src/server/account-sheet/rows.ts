// Rows of the page, each six cells wide.
import type { Cell } from '../../core/ledger/types'
import { SUMMARY_WIDTH, type SummaryLook, type SummaryRow } from './types'

export type Pair = readonly [label: string, value: Cell]

export const row = (look: SummaryLook, cells: readonly Cell[]): SummaryRow => ({
  look,
  cells: Array.from({ length: SUMMARY_WIDTH }, (_, at) => cells[at] ?? ''),
})

export const blank = (): SummaryRow => row('blank', [])

/** The conclusion runs on to the right of the title. */
export const heading = (title: string, conclusion: string): SummaryRow =>
  row('heading', [title, '', conclusion])

/** A label and a sentence over the cells at its right; what one row cannot hold goes on in the next. */
export const lines = (label: string, sentence: string): SummaryRow[] =>
  broken(sentence).map((part, at) => row('line', [at === 0 ? label : '', part]))

/** Five columns hold so many characters, a Chinese one counted twice. */
const LONGEST = 84

/** Chinese characters and their signs take twice the room of others. */
export const isWide = (character: string): boolean => character.charCodeAt(0) > 0x2e7f

/** In parts that fit, words kept whole; a text of nothing is one part. */
const broken = (text: string): string[] => {
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const word of text.match(/[\u0021-\u2e7f]+|[^\u0021-\u2e7f]/g) ?? []) {
    const wide = [...word].reduce((total, one) => total + (isWide(one) ? 2 : 1), 0)
    if (width + wide > LONGEST && part !== '') {
      parts.push(part)
      part = ''
      width = 0
    }
    part = part === '' ? word.trimStart() : part + word
    width += wide
  }
  return [...parts, part]
}

/** So many pairs in a row; the rest of the row is blank. */
export const pairRows = (pairs: readonly Pair[], each: 2 | 3): SummaryRow[] =>
  Array.from({ length: Math.ceil(pairs.length / each) }, (_, at) =>
    row('pairs', pairs.slice(at * each, (at + 1) * each).flat()),
  )
