// How content a customer says he is: 1 to 5, as a number, in stars or in the words of the usual five steps.
import type { CellsOfRow } from '../books/read-cells'

const SCORES = { least: 1, most: 5 }
const NO_ANSWER = /^(?:不适用|未评|n\/?a|\(?(?:跳过|空)\)?)$/i
const NUMBERED = /^(?:[a-e][.、 ]*)?([1-5])(?:\.0+)? ?[分星]$/i
const STARS = /^★{1,5}☆{0,4}$/
const WORDS: readonly (readonly string[])[] = [
  ['非常不满意', '很不满意', 'very dissatisfied'],
  ['不满意', 'dissatisfied'],
  ['一般', '中立', 'neutral'],
  ['满意', '比较满意', 'satisfied'],
  ['非常满意', '很满意', 'very satisfied'],
]

/** Null for blank and for 不适用; what is none of the five is named. */
export function scoreIn(cells: CellsOfRow): number | null {
  const written = cells.text('score').normalize('NFKC')
  if (written === '' || NO_ANSWER.test(written)) return null
  const score = scoreOf(written)
  if (score === null) cells.name('score-unreadable', 'score')
  return score
}

function scoreOf(plain: string): number | null {
  const number = Number(NUMBERED.exec(plain)?.[1] ?? plain)
  if (number >= SCORES.least && number <= SCORES.most) return number
  if (STARS.test(plain)) return plain.replace(/☆/g, '').length
  const said = plain.replace(/^[a-e][.、 ]+/i, '').toLowerCase()
  const at = WORDS.findIndex(words => words.includes(said))
  return at < 0 ? null : at + 1
}
