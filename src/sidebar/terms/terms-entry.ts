// Payment terms as they are chosen on the page: a kind and a typed number, and what both together mean.
import type { Terms } from '../../core/ledger/types'
import { MONTH_DAYS } from '../../text/page/terms-meaning'

export const KINDS = [
  'net',
  'month-end',
  'end-of-months',
  'months',
  ...MONTH_DAYS,
  'quarter-end',
  'awaiting',
] as const
export type Kind = (typeof KINDS)[number]
export type Unit = 'days' | 'months' | 'day'

type Awaited = Extract<Terms, { kind: 'awaiting' }>

/** `ask`: not said. */
export type TermsEntry = {
  kind: Kind | 'ask'
  typed: string
  awaited: Awaited
  statementDay?: number | undefined
}

const MOST: Record<Unit, number> = { days: 3650, months: 120, day: 31 }
const DAYS_OF_A_MONTH = 30

/** What is counted; null for terms that wait. */
export const unitOf = (kind: Kind): Unit | null => {
  if (kind === 'awaiting') return null
  if (kind === 'months' || kind === 'end-of-months') return 'months'
  return kind === 'net' || kind === 'month-end' || kind === 'quarter-end' ? 'days' : 'day'
}

export const entryOf = (terms: Terms | null): TermsEntry => {
  const awaited = terms?.kind === 'awaiting' ? terms : ({ kind: 'awaiting', event: 'other' } as const)
  if (terms === null) return { kind: 'ask', typed: '', awaited }
  if (terms.kind === 'awaiting') return { kind: terms.kind, typed: '', awaited }
  const { statementDay } = 'statementDay' in terms ? terms : {}
  const common = { awaited, ...(statementDay === undefined ? {} : { statementDay }) }
  if (terms.kind === 'day-of-month')
    return { kind: MONTH_DAYS[terms.months] ?? 'second-day', typed: String(terms.day), ...common }
  return { kind: terms.kind, typed: String('months' in terms ? terms.months : terms.days), ...common }
}

/** Another kind: 30 days become 1 month and back; a day of the month is no count. */
export const withKind = (entry: TermsEntry, kind: TermsEntry['kind']): TermsEntry => {
  const count = countOf(entry)
  const from = entry.kind === 'ask' ? null : unitOf(entry.kind)
  const to = kind === 'ask' ? null : unitOf(kind)
  if (count === null || from === to || from === null || to === null) return { ...entry, kind }
  const typed =
    from === 'days' && to === 'months' && count % DAYS_OF_A_MONTH === 0
      ? String(count / DAYS_OF_A_MONTH)
      : from === 'months' && to === 'days'
        ? String(count * DAYS_OF_A_MONTH)
        : ''
  return { ...entry, kind, typed }
}

/** The number typed, or null when it is none or too large for the kind. */
export const countOf = ({ kind, typed }: TermsEntry): number | null => {
  const written = typed.normalize('NFKC').trim()
  const unit = kind === 'ask' ? 'days' : unitOf(kind)
  if (unit === null || !/^\d{1,4}$/.test(written)) return null
  const count = Number(written)
  return count <= MOST[unit] && (unit !== 'day' || count > 0) ? count : null
}

/** Null while nothing is said, or the number is missing. */
export const termsOf = (entry: TermsEntry): Terms | null => {
  const { kind, awaited, statementDay } = entry
  if (kind === 'ask') return null
  if (kind === 'awaiting') return awaited
  const count = countOf(entry)
  if (count === null) return null
  const monthly = statementDay === undefined ? {} : { statementDay }
  if (kind === 'net' || kind === 'quarter-end') return { kind, days: count }
  if (kind === 'months') return { kind, months: count }
  if (kind === 'month-end') return { kind, days: count, ...monthly }
  if (kind === 'end-of-months') return { kind, months: count, ...monthly }
  return { kind: 'day-of-month', months: MONTH_DAYS.indexOf(kind), day: count, ...monthly }
}

/** A meaning is chosen but its number is not there. */
export const isIncomplete = (entry: TermsEntry): boolean => entry.kind !== 'ask' && termsOf(entry) === null
