// 记跟进: what was said to a customer, a promise to pay, and when to look again.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { JudgedPromise } from '../core/follow-ups/promises'
import type { FollowUp } from '../core/follow-ups/types'
import { CHANNELS, CONTACT_OUTCOMES } from '../core/follow-ups/types'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { Arrangement } from '../core/reminders/types'
import { day, minor, name, text } from './shapes'

export const followUpInputs = {
  /** Null: nobody is chosen yet. */
  followUps: v.object({ customer: v.nullable(name) }),
  'followUps.log': v.object({
    /** Of the form, as `followUps` gave it: one form is logged once, however often it is sent. */
    key: name,
    customer: name,
    channel: v.picklist(CHANNELS),
    outcome: v.picklist(CONTACT_OUTCOMES),
    promised: v.nullable(v.object({ on: day, amount: v.nullable(v.pipe(minor, v.minValue(1))) })),
    words: text,
    next: v.nullable(day),
    /** No letter as long as the promise can be kept. */
    hold: v.boolean(),
  }),
  /** 不再等: the promise of this form holds no letters any more. */
  'followUps.stopWaiting': v.object({ key: name }),
} as const

export type FollowUpsView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** For the form about to be filled in. */
  key: string
  customer: {
    customer: CustomerKey
    name: string
    contact: string
    phone: string
    overdue: Minor
    arrangement: Arrangement | null
    /** The newest first. */
    promises: JudgedPromise[]
    /** The last day on which a promise holds his letters; null: none does. */
    waits: CalendarDate | null
    latest: FollowUp[]
  } | null
}

/** `held`: the day until which no letter goes out, when the hold was asked for. */
export type LogResult = { followUp: FollowUp; held: CalendarDate | null }
export type Stopped = { key: string }

export type FollowUpOutputs = {
  followUps: FollowUpsView
  'followUps.log': LogResult
  'followUps.stopWaiting': Stopped
}
