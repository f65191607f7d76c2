// What every language must say on formal paper: statements of account, and the mails they are attached to.
import type { CalendarDate } from '../../../core/calendar-date'
import type { MovementKind } from '../../../core/statements/types'
import type { BucketWords } from '../../buckets'

/** Amounts are written out already. */
export type PaperWords = {
  number: (number: string) => string
  numberPending: string
  to: (customer: string) => string
  attention: (contact: string) => string
  phone: (phone: string) => string
  payTo: string
  stamp: string
  date: string
  none: string
  /** By the customer's own number. */
  order: (order: string) => string
  buckets: BucketWords
}

export type StatementWords = {
  title: string
  balance: { owed: (amount: string) => string; credit: (amount: string) => string; none: string }
  summary: { opening: string; raised: string; lowered: string; closing: string }
  movements: string
  noMovements: string
  columns: { on: string; what: string; raised: string; lowered: string; balance: string }
  kinds: Record<MovementKind, string>
  dueOn: (day: CalendarDate) => string
  open: string
  openColumns: { what: string; due: string; days: string; open: string }
  total: string
  aging: string
  prepaid: string
  reply: {
    title: string
    to: (company: string) => string
    about: (number: string) => string
    agrees: (day: CalendarDate, balance: string) => string
    /** The same balance as the customer says it. */
    balance: StatementWords['balance']
    differs: string
    lines: string
  }
  mail: {
    subject: (told: { company: string; day: CalendarDate; amount: string }) => string
    body: (told: {
      contact: string
      from: CalendarDate
      to: CalendarDate
      balance: string
      days: number
    }) => string[]
    file: (told: { name: string; day: CalendarDate }) => string
  }
}

export type DemandWords = {
  title: string
  /** In an opening: how many items, and how long overdue. */
  count: (n: number) => string
  days: (n: number) => string
  columns: { what: string; due: string; days: string; open: string; interest: string; lateInterest: string }
  rates: { sme: string; yearly: (rate: string) => string }
  total: string
  /** `agreed`, `sme`: some are reckoned so; `yearly` rate of those that are, else ''. */
  interest: (told: {
    amount: string
    day: CalendarDate
    agreed: boolean
    sme: boolean
    yearly: string
  }) => string
  pay: (until: CalendarDate) => string
  reply: { title: string; text: (number: string) => string }
  mail: {
    subject: (told: { company: string; total: string }) => string
    body: (told: { contact: string; day: CalendarDate; total: string; until: CalendarDate }) => string[]
    file: (told: { name: string; day: CalendarDate }) => string
  }
}

export type ReceiptWords = {
  title: string
  subject: (told: { company: string; day: CalendarDate; amount: string }) => string
  /** `left`: still open of the item; '' none, null not known. */
  line: (what: string, amount: string, left: string | null) => string
  unnamed: string
  rest: (amount: string) => string
  bill: (dueOn: CalendarDate) => string
  /** `overdue`: what of it, '' nothing. */
  open: (day: CalendarDate, amount: string, overdue: string) => string
  nothingOpen: (day: CalendarDate) => string
}

export type FormalWords = {
  paper: PaperWords
  statement: StatementWords
  demand: DemandWords
  receipt: ReceiptWords
}
