// After a run that stopped midway: what became of the letters it had claimed.
import type { LogEntry } from '../types'

/** Written for a letter right after it was handed over, given up, or dropped because a payment came between. */
export type LetterMark = 'sent' | 'failed' | 'released'
export type RecoveredOutcome = LetterMark | 'unknown'

/**
 * `claimed`: entries still 'claimed', in the order in which their letters were to go; `marks` by letter. A run writes a letter's
 * mark before it turns to the next, so only the first letter without a mark after the last mark may have left: it is of unknown
 * outcome, the later ones certainly stayed. A gap before a mark means a lost mark, so that letter is of unknown outcome too.
 */
export const recoverRun = (
  claimed: LogEntry[],
  marks: Record<string, LetterMark>,
): { letter: string; outcome: RecoveredOutcome }[] => {
  const lastMarked = claimed.reduce((last, { letter }, at) => (marks[letter] ? at : last), -1)
  return claimed.map(({ letter }, at) => ({
    letter,
    outcome: marks[letter] ?? (at <= lastMarked + 1 ? 'unknown' : 'released'),
  }))
}
