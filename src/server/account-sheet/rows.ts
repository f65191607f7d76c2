// Rows of the page, each six cells wide.
import type { Cell } from '../../core/ledger/types'
import { SUMMARY_WIDTH, type SummaryLook, type SummaryRow } from './types'

export type Pair = readonly [label: string, value: Cell]

export const row = (look: SummaryLook, cells: readonly Cell[]): SummaryRow => ({
  look,
  cells: Array.from({ length: SUMMARY_WIDTH }, (_, at) => cells[at] ?? ''),
})

export const blank = (): SummaryRow => row('blank', [])

/** The conclusion runs on to the right of the title; what does not fit goes on below. */
export const heading = (title: string, conclusion: string): SummaryRow[] => {
  const [first = '', ...rest] = broken(conclusion, LONGEST_BESIDE)
  return [row('heading', [title, '', first]), ...rest.map(part => row('conclusion', ['', '', part]))]
}

/** All of the conclusion of the heading that stands there. */
export const conclusionAt = (rows: readonly SummaryRow[], at: number): string => {
  const after = rows.slice(at + 1)
  const end = after.findIndex(({ look }) => look !== 'conclusion')
  const told = [...rows.slice(at, at + 1), ...(end < 0 ? after : after.slice(0, end))]
  const parts = told.map(({ cells }) => String(cells[2] ?? ''))
  return parts.reduce((text, part) => text + (isWide(text.slice(-1)) ? '' : ' ') + part)
}

/** A label and a sentence over the cells at its right; what one row cannot hold goes on in the next. */
export const lines = (label: string, sentence: string): SummaryRow[] =>
  broken(sentence, LONGEST).map((part, at) => row('line', [at === 0 ? label : '', part]))

/** Five columns hold so many characters, a Chinese one counted twice; four of them so many. */
const LONGEST = 84
const LONGEST_BESIDE = 66

/** Chinese characters and their signs take twice the room of others. */
export const isWide = (character: string): boolean => character.charCodeAt(0) > 0x2e7f

/** In parts that fit, words kept whole; a text of nothing is one part. */
const broken = (text: string, longest: number): string[] => {
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const word of text.match(/[\u0021-\u2e7f]+|[^\u0021-\u2e7f]/g) ?? []) {
    const wide = [...word].reduce((total, one) => total + (isWide(one) ? 2 : 1), 0)
    if (width + wide > longest && part !== '') {
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
