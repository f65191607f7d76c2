// Reminders: the policy, what was sent, and the plan for today with a reason for every item left out.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, ItemKey } from '../ledger/types'
import type { LetterLanguage } from '../ledger/who/words'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'
import type { WorkCalendar } from '../workdays/work-calendar'
import type { Bounce, CameBack } from './log/answers'

/** 0 is the notice before the due day, outside the ladder; 1–4 are the dunning levels, 4 the one in which the house acts. */
export const LEVELS = [0, 1, 2, 3, 4] as const
export type LevelNumber = (typeof LEVELS)[number]

/** The texts there are; the fourth level writes the third's. */
export type LetterTextNumber = Exclude<LevelNumber, 4>

/** How a customer is told, or who is to act, where it is not a mail. */
export type TaskChannel = 'wechat' | 'phone' | 'owner'

/**
 * `days`: before the due day for level 0, after it for the others. `approval`: never sent by trigger, always asked. What is absent is
 * as it was before there was such a thing, so that what an owner approved stays approved.
 */
export type Level = {
  level: LevelNumber
  days: number
  approval: boolean
  enabled: boolean
  /** The days count from the day on which the level before was told. */
  after?: 'previous'
  /** Absent: by mail. Never mailed otherwise. */
  channel?: TaskChannel
  /** What is overdue for more days than this is left to a person. */
  stopAfter?: number
  /** Who gets a copy of its mails. */
  cc?: string[]
  /** So does the customer's 客户经理, where 人员 has his address. */
  ccOwner?: true
  /** Another level's text. */
  text?: LetterTextNumber
}

/** Where a gap in workdays is counted. */
export type RestCalendar = Pick<WorkCalendar, 'workdayFrom'>

/** A class of customers, and how they are reminded where neither item nor customer says; absent: key accounts by hand, others as usual. */
export const CUSTOMER_CLASSES = ['key', 'A', 'B', 'C'] as const
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number]
export type Way = Arrangement['way']

/** Whose word it is that a letter waits for a person: what was arranged here, the contract's row, what is written of the customer, his class. */
export type ByHand = { of: 'arranged' | 'item' | 'customer' } | { of: 'class'; class: CustomerClass }

export type ReminderPolicy = {
  levels: Level[]
  classes?: { [Name in CustomerClass]?: Way }
  /** Days that must lie between two letters to one customer. */
  gapDays: number
  /** What the gap is counted in; absent: calendar days. */
  gapUnit?: 'workdays'
  /** Open amounts up to this are 尾差 and not reminded; minor units. */
  tolerance: Minor
  /** A customer below this overdue total gets no letter; minor units. */
  minimum: Minor
  /** Share of twelve-month revenue from which a customer is a key account and stays manual, 0–1. */
  keyAccountShare: number
}

/** What a person arranged for one customer (催款安排 sheet). */
export type Arrangement = {
  customer: CustomerKey
  name: string
  /** 'by-hand': listed, never sent unattended. 'never': 不催. */
  way: 'default' | 'by-hand' | 'never'
  /** 暂缓: no letter up to and including this day. */
  holdUntil: CalendarDate | null
  holdReason: string
  /** The address chosen where rows disagree. */
  to: string[] | null
}

/** At most one letter per claim, whatever fails. `due` is the due day the claim was made for. */
export type Claim = { item: ItemKey; level: LevelNumber; due: CalendarDate }

export type LetterOutcome =
  | 'claimed'
  | 'sent'
  | 'failed'
  /** 结果不明: counts as sent for ladder and gap, never resent by itself. */
  | 'unknown'
  /** Claimed, certainly not sent. */
  | 'released'
  /** Told by another channel (WeChat, phone) and marked 已发. */
  | 'by-hand'
  | 'test'

/** One row of 催款记录. */
export type LogEntry = {
  letter: string
  run: string
  on: CalendarDate
  customer: CustomerKey
  to: string[]
  level: LevelNumber
  claims: Claim[]
  outcome: LetterOutcome
  /** 退信 and 回复 as written beside it; null or absent: nothing is. */
  bounced?: Bounce | null
  replied?: CameBack | null
}

export type LetterItem = SheetRow & {
  key: ItemKey
  project: string
  reference: string
  /** 客户订单号, where the ledger has it. */
  order?: string
  due: CalendarDate
  daysOverdue: number
  open: Minor
}

/** 'nothing': ready. 'approval': level asks for it. 'by-hand': key account or arranged so. */
export type LetterNeeds = 'nothing' | 'approval' | 'by-hand'

/** One letter to one customer; `items` lists every open overdue item that may be named, `claims` those whose level is new. */
/** What a person wrote for this one letter, on the day it is for; amounts and days stand in it as words. */
export type OwnWords = { subject: string; body: string; on: string }

export type PlannedLetter = {
  customer: CustomerKey
  name: string
  contact: string
  /** Nobody where it is no mail. */
  to: string[]
  cc?: string[]
  level: LevelNumber
  needs: LetterNeeds
  /** Why it is 'by-hand'. */
  byHand?: ByHand
  /** Absent: a mail. */
  channel?: TaskChannel
  /** Another level's text. */
  text?: LetterTextNumber
  /** Instead of any level's text, confirmed together with the letter. */
  own?: OwnWords
  /** The customer's own; absent where the settings decide. */
  language?: LetterLanguage
  items: LetterItem[]
  claims: Claim[]
  total: Minor
  oldestDays: number
}

export type WithholdReason =
  | 'not-due'
  | 'before-first-level'
  | 'already-reminded'
  | 'gap'
  | 'disputed'
  | 'held'
  | 'never'
  | 'undated'
  | 'awaiting'
  | 'inferred-due'
  | 'bad-data'
  | 'no-address'
  | 'bad-address'
  | 'address-conflict'
  | 'unknown-outcome'
  | 'in-progress'
  | 'small-difference'
  | 'below-minimum'
  | 'unapplied-receipt'
  /** 待复核: a second person has not ticked it yet. */
  | 'unreviewed'
  /** 承诺付款: the customer named a day, and it has not passed. */
  | 'promised'
  /** 暂不催: until a day, by a person's word. */
  | 'opted-out'
  /** 法务处理中. */
  | 'legal'
  /** Told at every level: only a person can do more. */
  | 'ladder-ended'
  /** Overdue for more days than its rule goes on for; `detail`: those days. */
  | 'too-old'
  /** By hand by the word of its row, the customer or his class, while others of the customer go by themselves. */
  | 'item-by-hand'
  /** 外币: in another currency than the ledger's; `amount` is 0, `detail` says how much of what. */
  | 'foreign-currency'
  /** 退信: letters to every address of his came back, `detail` says from where. */
  | 'bounced'

/** An open amount that is not in a letter today, and why. `until`: first day on which the reason may be gone. */
export type Withheld = SheetRow & {
  customer: CustomerKey
  name: string
  item: ItemKey
  project: string
  reference: string
  amount: Minor
  daysOverdue: number
  reason: WithholdReason
  until: CalendarDate | null
  /** Words of the person who arranged it, an address, a problem code: shown as it is beside the reason. */
  detail: string
  /** Who said so, where a person did. */
  by?: string
}

/** Today's mails, what a person is to tell or do himself, and everything else that is open: each open cent is in exactly one of the three. */
export type ReminderPlan = {
  asOf: CalendarDate
  letters: PlannedLetter[]
  tasks: PlannedLetter[]
  withheld: Withheld[]
}
