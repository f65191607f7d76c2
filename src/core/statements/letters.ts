// 函件记录: the formal letters that were printed or mailed, and what came back.
import type { CalendarDate } from '../calendar-date'
import { numbersAfter } from '../day-numbers'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'

/** 'receipt': 到账确认. */
export const FORMAL_KINDS = ['statement', 'demand', 'receipt'] as const
export type FormalKind = (typeof FORMAL_KINDS)[number]

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

const PREFIX: Record<FormalKind, string> = { statement: 'DZ', demand: 'CK', receipt: 'QR' }

/** `at` from 0: the numbers after those given today. */
export function letterNumbers(
  letters: readonly Pick<FormalLetter, 'number'>[],
  kind: FormalKind,
  today: CalendarDate,
): (at: number) => string {
  return numbersAfter(
    PREFIX[kind],
    letters.map(({ number }) => number),
    today,
  )
}

/** Of one letter, whenever and however it goes out. */
export type LetterFacts = Pick<FormalLetter, 'kind' | 'customer' | 'from' | 'to' | 'amount'>

export function isSameLetter(one: LetterFacts, other: LetterFacts): boolean {
  return (
    one.customer === other.customer &&
    one.kind === other.kind &&
    one.from === other.from &&
    one.to === other.to &&
    one.amount === other.amount
  )
}

/** The letter that keeps this one from being mailed: sent from the same page, or the same letter of which nobody knows whether it left. */
export function mailedBefore(
  letters: readonly FormalLetter[],
  asked: LetterFacts & { key: string },
): FormalLetter | undefined {
  return letters.find(
    letter =>
      (letter.key === asked.key && letter.state === 'sent') ||
      (letter.state === 'sending' && (letter.key === asked.key || isSameLetter(letter, asked))),
  )
}

/** The same letter to the same addresses that day, from whichever page: an answer that was lost, or a colleague, sends nobody a second one. */
export function mailedOn(
  day: CalendarDate,
  letters: readonly FormalLetter[],
  asked: LetterFacts & Pick<FormalLetter, 'recipients'>,
): FormalLetter | undefined {
  return letters.find(
    letter =>
      letter.state === 'sent' &&
      letter.at.startsWith(day) &&
      isSameLetter(letter, asked) &&
      letter.recipients.join() === asked.recipients.join(),
  )
}

/** Statements that went out and did not come back, the oldest first; one that a later statement of the customer replaced is no longer waited for. */
export function unanswered(letters: readonly FormalLetter[]): FormalLetter[] {
  const latest = new Map<CustomerKey, FormalLetter>()
  const inOrder = [...letters].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const letter of inOrder) {
    if (letter.kind !== 'statement' || letter.state === 'failed') continue
    latest.delete(letter.customer)
    latest.set(letter.customer, letter)
  }
  return [...latest.values()].filter(({ repliedOn }) => repliedOn === null)
}
