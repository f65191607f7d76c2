// 往来: everything that went on with one customer, of whatever kind, the newest first.
import type { PromiseState } from '../follow-ups/promises'
import type { FollowUp } from '../follow-ups/types'
import type { Minor } from '../money'
import type { Hold } from '../reminders/holds'
import type { CameBack } from '../reminders/log/answers'
import type { LetterOutcome, LevelNumber } from '../reminders/types'
import type { FormalLetter } from '../statements/letters'

export const TIMELINE_KINDS = ['letter', 'formal', 'contact', 'promise', 'hold', 'receipt'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export type SentLetter = {
  letter: string
  level: LevelNumber
  total: Minor
  outcome: LetterOutcome
  to: string[]
  by: string
  bounced: CameBack | null
  replied: CameBack | null
}

/** `at`: a day, or a moment of one. `told`: the row of 催款记录 for the same 催款函. */
export type TimelineEntry = { at: string } & (
  | { kind: 'letter'; letter: SentLetter }
  | {
      kind: 'formal'
      formal: Pick<FormalLetter, 'number' | 'kind' | 'amount' | 'state' | 'by' | 'repliedOn'>
      told?: SentLetter
    }
  | { kind: 'contact'; contact: FollowUp }
  | { kind: 'promise'; contact: FollowUp; state: PromiseState | null }
  | { kind: 'hold'; hold: Hold }
  | { kind: 'receipt'; amount: Minor }
)

export type TimelinePart = {
  /** Of each kind how many there are; a kind without any is absent. */
  counts: Partial<Record<TimelineKind, number>>
  entries: TimelineEntry[]
  /** How many of the kind follow. */
  more: number
}

/** A 催款函 that 催款记录 knows too went out once: it is the formal letter, with what came back on it. */
function eachOnce(all: readonly TimelineEntry[]): TimelineEntry[] {
  const formal = new Set(all.flatMap(one => (one.kind === 'formal' ? [one.formal.number] : [])))
  const noted = new Map(
    all.flatMap(one =>
      one.kind === 'letter' && formal.has(one.letter.letter) ? [[one.letter.letter, one.letter]] : [],
    ),
  )
  return all.flatMap((one): TimelineEntry[] => {
    if (one.kind === 'letter') return noted.has(one.letter.letter) ? [] : [one]
    if (one.kind !== 'formal') return [one]
    const told = noted.get(one.formal.number)
    return [told === undefined ? one : { ...one, told }]
  })
}

/** The first `most` of one kind, or of all; of one day in the order given, later ones first. */
export function timelinePart(
  found: readonly TimelineEntry[],
  { kind, most }: { kind: TimelineKind | null; most: number },
): TimelinePart {
  const all = eachOnce(found)
  const counts: TimelinePart['counts'] = {}
  for (const entry of all) counts[entry.kind] = (counts[entry.kind] ?? 0) + 1
  const own = all
    .filter(entry => kind === null || entry.kind === kind)
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => (a.entry.at === b.entry.at ? b.at - a.at : a.entry.at < b.entry.at ? 1 : -1))
  return {
    counts,
    entries: own.slice(0, most).map(({ entry }) => entry),
    more: Math.max(0, own.length - most),
  }
}
