// 函件记录: the formal letters that were printed or mailed, and what came back.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'

export type FormalKind = 'statement' | 'demand'

/** 'sending': claimed; still so after a run that was stopped, nobody knows whether the mail left. */
export type FormalState = 'printed' | 'sending' | 'sent' | 'failed'

/** One row of 函件记录. */
export type FormalLetter = {
  /** `DZ20261121-03`: the third statement of the day. */
  number: string
  kind: FormalKind
  customer: CustomerKey
  name: string
  /** First day of a statement's period; null for other letters. */
  from: CalendarDate | null
  to: CalendarDate
  amount: Minor
  state: FormalState
  recipients: string[]
  /** `YYYY-MM-DD HH:mm` in the spreadsheet's zone. */
  at: string
  by: string
  /** The day the stamped receipt came back. */
  repliedOn: CalendarDate | null
  difference: string
  /** Of the page it was sent from: the same page sends once. */
  key: string
}

const PREFIX: Record<FormalKind, string> = { statement: 'DZ', demand: 'CK' }

/** The `count` numbers after those given today; numbers are never given twice, also when rows were deleted between. */
export function nextNumbers(
  letters: readonly Pick<FormalLetter, 'number'>[],
  { kind, today, count }: { kind: FormalKind; today: CalendarDate; count: number },
): string[] {
  const day = `${PREFIX[kind]}${today.replace(/-/g, '')}-`
  const last = letters
    .filter(({ number }) => number.startsWith(day))
    .reduce((most, { number }) => Math.max(most, Number(number.slice(day.length)) || 0), 0)
  return Array.from({ length: count }, (_, at) => day + String(last + 1 + at).padStart(2, '0'))
}

/** Statements that went out and did not come back, the oldest first; one that a later statement of the customer replaced is no longer waited for. */
export function unanswered(letters: readonly FormalLetter[]): FormalLetter[] {
  const latest = new Map<CustomerKey, FormalLetter>()
  for (const letter of letters)
    if (letter.kind === 'statement' && letter.state !== 'failed') latest.set(letter.customer, letter)
  return [...latest.values()].filter(({ repliedOn }) => repliedOn === null)
}
