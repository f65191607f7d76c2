// 往来: everything that went on with one customer, of whatever kind, the newest first.
import type { PromiseState } from '../follow-ups/promises'
import type { FollowUp } from '../follow-ups/types'
import type { Minor } from '../money'
import type { CameBack } from '../reminders/answers'
import type { Hold } from '../reminders/holds'
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

/** `at`: a day, or a moment of one. */
export type TimelineEntry = { at: string } & (
  | { kind: 'letter'; letter: SentLetter }
  | {
      kind: 'formal'
      formal: Pick<FormalLetter, 'number' | 'kind' | 'amount' | 'state' | 'by' | 'repliedOn'>
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

/** The first `most` of one kind, or of all; of one day in the order given, later ones first. */
export function timelinePart(
  all: readonly TimelineEntry[],
  { kind, most }: { kind: TimelineKind | null; most: number },
): TimelinePart {
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
