// 催款: today's letters, sending them, what became of them, and who sends unattended.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { SkipReason } from '../core/reminders/reasons'
import type { Arrangement, LevelNumber, OwnWords, ReminderPlan, TaskChannel } from '../core/reminders/types'
import type { Unanswered } from '../core/reminders/unanswered'
import type { MoneyStanding } from './holds'
import type { Sender } from './settings'
import { day, minor, name, nothing, text } from './shapes'

/** One letter in a person's own words, of the day they were written; the codes of letter texts may stand in them. */
export const ownWords = v.object({
  subject: v.pipe(v.string(), v.maxLength(250)),
  body: v.pipe(v.string(), v.maxLength(5000)),
  on: day,
})

export const reminderInputs = {
  reminders: nothing,
  'reminders.letter': v.object({ customer: name, own: v.optional(ownWords) }),
  /** What was confirmed on the page; a letter that no longer says the same total is left out and named. */
  'reminders.send': v.object({
    test: v.boolean(),
    letters: v.pipe(
      v.array(v.object({ customer: name, total: minor, own: v.optional(ownWords) })),
      v.minLength(1),
      v.maxLength(2000),
    ),
  }),
  'reminders.markSent': v.object({ customer: name, total: minor }),
  'reminders.arrange': v.object({
    customer: name,
    way: v.optional(v.picklist(['default', 'by-hand', 'never'])),
    hold: v.optional(v.nullable(v.object({ until: day, reason: name }))),
    to: v.optional(v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10)))),
  }),
  /** A person says what became of a letter of unknown outcome. */
  'reminders.settle': v.object({ letter: name, outcome: v.picklist(['sent', 'released']) }),
  /** 退信了 / 有回复: what came back on a letter, on which day; `words` '' for none. Null takes it back. */
  'reminders.cameBack': v.object({
    letter: name,
    kind: v.picklist(['bounced', 'replied']),
    said: v.nullable(v.object({ on: day, words: text })),
  }),
  /** 再试: letters go to these addresses again though some came back. */
  'reminders.tryAgain': v.object({ to: v.pipe(v.array(name), v.minLength(1), v.maxLength(20)) }),
  /** Unattended sending: on (by me), off, or taken over from the present owner. */
  'sending.set': v.object({ mode: v.picklist(['list', 'unattended']), takeOver: v.boolean() }),
} as const

export type RunSummary = {
  at: string
  by: string
  mode: 'by-hand' | 'unattended' | 'test'
  sent: number
  failed: number
  unknown: number
  withheld: number
  left: number
}

export type HourlyState = {
  /** Who owns the hourly job of this document; null: nobody. */
  owner: string | null
  mine: boolean
  lastBeat: string | null
  stale: boolean
}

/** What unattended sending rests on; 'copies': the mailboxes in 人员 that letters are copied to. */
export const APPROVED_PARTS = [
  'sender',
  'letters',
  'policy',
  'copies',
  'language',
  'fourEyes',
  'terms',
  'receiptsAge',
  'sales',
] as const
export type ApprovedPart = (typeof APPROVED_PARTS)[number]
export type SenderChange = { field: keyof Sender; before: string; after: string }

export type SendingState = {
  mode: 'list' | 'unattended'
  owner: { label: string; since: CalendarDate; mine: boolean } | null
  /** Unattended sending waits until the owner has seen what changed. */
  suspended: boolean
  /** Since his approval; nothing where he approved before it was noted what. */
  changed: { parts: readonly ApprovedPart[]; sender: readonly SenderChange[] }
  sendHour: number
}

export type UnknownLetter = {
  letter: string
  customer: CustomerKey
  name: string
  to: string[]
  on: CalendarDate
  level: LevelNumber
  total: Minor
}

export type RemindersView = {
  asOf: CalendarDate
  currency: CurrencyCode
  plan: ReminderPlan
  /** Two letters and no word since; the rest are a number. Nobody here is in `plan.tasks`. */
  calls: Unanswered[]
  moreCalls: number
  /** Of those a person is to call, by customer. */
  phones: Record<CustomerKey, string>
  arrangements: Arrangement[]
  /** Different addresses on one customer's rows, to choose from. */
  conflicts: { customer: CustomerKey; choices: string[][] }[]
  sending: SendingState
  hourly: HourlyState
  /** Nothing goes out by itself today; `name` of the holiday, '' at a weekend. */
  rest: { name: string; until: CalendarDate } | null
  /** A year, this one or at its end the next, whose holidays nobody knows yet. */
  unknownYear: string | null
  /** Recipients left today. */
  quota: number
  unknown: UnknownLetter[]
  busy: { by: string; since: string } | null
  runs: RunSummary[]
  /** 公司简称, 发件人 and 收款账户 are filled in. */
  senderReady: boolean
  /** Promises, and how far the money is known. */
  money: MoneyStanding
  /** 多久没有新收款就不自动发 is set: as long as the newest receipt is stale nothing goes out by itself, and a person is asked once more. */
  receiptsGate: boolean
}

/** `phone`: of the customer, '' unknown. */
export type LetterView = {
  to: string[]
  cc: string[]
  level: LevelNumber
  channel: TaskChannel | null
  phone: string
  /** The words as they may be changed for this letter: filled in, but for the table and the number. Null where it is no mail. */
  words: OwnWords | null
  subject: string
  html: string
  text: string
  wechat: string
}

export type RunResult = {
  run: string
  sent: number
  skipped: { customer: CustomerKey; name: string; why: SkipReason }[]
  stopped: 'done' | 'quota' | 'time'
}

export type ReminderOutputs = {
  reminders: RemindersView
  'reminders.letter': LetterView
  'reminders.send': RunResult
  'reminders.markSent': { letter: string }
  'reminders.arrange': Arrangement
  'reminders.settle': { letter: string }
  'reminders.cameBack': { letter: string }
  'reminders.tryAgain': { to: string[] }
  'sending.set': SendingState
}
