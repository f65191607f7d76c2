// Follow-ups: what was said to a customer by telephone, WeChat, visit or mail, and when to look again.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, ItemKey } from '../ledger/types'
import type { Minor } from '../money'

export const CHANNELS = ['call', 'wechat', 'visit', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

export const CONTACT_OUTCOMES = ['reached', 'not-reached', 'promised', 'disputed', 'other'] as const
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]

/** One row of 跟进记录. */
export type FollowUp = {
  /** Of the form it was typed into: the same form is never logged twice. */
  key: string
  /** `YYYY-MM-DD HH:mm` in the spreadsheet's zone. */
  at: string
  customer: CustomerKey
  name: string
  channel: Channel
  outcome: ContactOutcome
  /** A promise to pay: the day, and the amount where one was named; `hold`: no letter as long as it can still be kept. */
  promised: { on: CalendarDate; amount: Minor | null; hold?: boolean } | null
  words: string
  /** When to get in touch again. */
  next: CalendarDate | null
  by: string
}

/** What was open of an item when its customer promised to pay; `due` null: none known. */
export type OwedThen = { item: ItemKey; due: CalendarDate | null; paid: Minor; open: Minor }
