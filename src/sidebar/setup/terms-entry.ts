// Payment terms as they are chosen in the wizard: a kind and a typed number, and what both together mean.
import type { Terms } from '../../core/ledger/types'

export const KINDS = ['net', 'month-end', 'months', 'awaiting'] as const
export type Kind = (typeof KINDS)[number]

/** `ask`: not said yet. */
export type TermsEntry = { kind: Kind | 'ask'; typed: string; awaited: Extract<Terms, { kind: 'awaiting' }> }

const MOST_DAYS = 3650
const MOST_MONTHS = 120

export const entryOf = (terms: Terms | null): TermsEntry => {
  const awaited = terms?.kind === 'awaiting' ? terms : ({ kind: 'awaiting', event: 'other' } as const)
  if (terms === null) return { kind: 'ask', typed: '', awaited }
  if (terms.kind === 'awaiting') return { kind: terms.kind, typed: '', awaited }
  return { kind: terms.kind, typed: String(terms.kind === 'months' ? terms.months : terms.days), awaited }
}

/** The number typed, or null when it is none or too large for the kind. */
export const countOf = ({ kind, typed }: TermsEntry): number | null => {
  const written = typed.normalize('NFKC').trim()
  if (!/^\d{1,4}$/.test(written)) return null
  return Number(written) <= (kind === 'months' ? MOST_MONTHS : MOST_DAYS) ? Number(written) : null
}

/** Null while nothing is said, or the number is missing. */
export const termsOf = (entry: TermsEntry): Terms | null => {
  if (entry.kind === 'ask') return null
  if (entry.kind === 'awaiting') return entry.awaited
  const count = countOf(entry)
  if (count === null) return null
  return entry.kind === 'months' ? { kind: 'months', months: count } : { kind: entry.kind, days: count }
}

/** A meaning is chosen but its number is not there. */
export const isIncomplete = (entry: TermsEntry): boolean => entry.kind !== 'ask' && termsOf(entry) === null
