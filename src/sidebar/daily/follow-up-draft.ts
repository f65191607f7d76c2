// A contact as it is typed, and what of it can be saved.
import type { Input } from '../../contract/inputs'
import { calendarDate } from '../../core/calendar-date'
import type { Channel, ContactOutcome } from '../../core/follow-ups/types'
import type { CurrencyCode } from '../../core/money'
import { amountFrom } from './receipt-draft'

export type FollowUpDraft = {
  channel: Channel
  outcome: ContactOutcome
  promisedOn: string
  promisedAmount: string
  hold: boolean
  words: string
  next: string
}

export type WrongFollowUp = { promisedOn: boolean; promisedAmount: boolean; next: boolean }

const isAhead = (text: string, asOf: string) => calendarDate(text) !== null && text >= asOf

/** A promise needs its day; days are today or later; an amount may be missing but not be something else. */
export const wrongInFollowUp = (
  { outcome, promisedOn, promisedAmount, next }: FollowUpDraft,
  { asOf, currency }: { asOf: string; currency: CurrencyCode },
): WrongFollowUp => {
  const isPromise = outcome === 'promised'
  return {
    promisedOn: isPromise && !isAhead(promisedOn, asOf),
    promisedAmount:
      isPromise && promisedAmount.trim() !== '' && amountFrom(promisedAmount, currency) === null,
    next: next !== '' && !isAhead(next, asOf),
  }
}

/** What is sent; the promise only where the outcome is one. */
export const followUpInput = (
  draft: FollowUpDraft,
  { key, customer, currency }: { key: string; customer: string; currency: CurrencyCode },
): Input<'followUps.log'> => {
  const isPromise = draft.outcome === 'promised'
  return {
    key,
    customer,
    channel: draft.channel,
    outcome: draft.outcome,
    promised: isPromise ? { on: draft.promisedOn, amount: amountFrom(draft.promisedAmount, currency) } : null,
    words: draft.words.trim(),
    next: draft.next === '' ? null : draft.next,
    hold: isPromise && draft.hold,
  }
}
