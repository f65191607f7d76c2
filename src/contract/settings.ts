// 设置: what a person can set, how changes of it are sent, and what the page is shown.
import * as v from 'valibot'
import { PART_IDS } from '../core/accounts/frame'
import { DEFAULT_VERIFY, VERIFY_MONTHS } from '../core/audit/freshness/freshness'
import { DEFAULT_FOUR_EYES } from '../core/four-eyes/types'
import { readAddresses } from '../core/ledger/cells/addresses'
import { areEdges, DEFAULT_EDGES, LARGEST_EDGE } from '../core/receivables/aging/edges'
import { DEFAULT_FINANCE, DEFAULT_ROLL } from '../core/receivables/provision/finance'
import { firstIsAfterPrevious } from '../core/reminders/policy/rules'
import { LEVELS } from '../core/reminders/types'
import { DEFAULT_SALES } from '../core/sales/rules'
import { REVENUE_SOURCES } from '../core/sales/types'
import { DEFAULT_SERVICE } from '../core/service/rules'
import { DEFAULT_FORMAL, INTEREST_BASES } from '../core/statements/formal-rules'
import { DEFAULT_THRESHOLDS } from '../core/warnings/thresholds'
import { WARNING_KINDS } from '../core/warnings/types'
import { DEFAULT_MONEY, moneySettings } from './adjustments'
import { briefingSettings, DEFAULT_BRIEFING } from './briefing'
import { serviceSettings } from './service'
import { count, goal, language, minor, name, nothing, text } from './shapes'

/** The most that can be set: days or per cent. */
export const WHOLE_LIMITS = {
  dueSoonDays: 90,
  longUnpaidDays: 3650,
  habitDays: 365,
  creditPercent: 100,
  graceDays: 90,
  gapDays: 90,
} as const

/** Likewise: days of a rule, after which it stops, addresses it copies to; workdays without a receipt; the share of VAT; purchases a year. */
export const LIMITS = {
  ruleDays: 365,
  stopAfter: 3650,
  copies: 5,
  receiptsAge: 60,
  limitationYears: 20,
  taxRate: 0.3,
  purchases: 365,
} as const

const address = v.pipe(
  v.string(),
  v.check(typed => {
    const read = readAddresses(typed)
    return read.ok && read.value?.length === 1 && read.value[0] === typed
  }),
)

const classWay = v.exactOptional(v.picklist(['default', 'by-hand', 'never']))

/** What a rule of an older version does not say is absent, and stays so: what an owner approved before stays approved. */
const level = v.object({
  level: v.picklist(LEVELS),
  days: v.pipe(count, v.maxValue(LIMITS.ruleDays)),
  approval: v.boolean(),
  enabled: v.boolean(),
  after: v.exactOptional(v.literal('previous')),
  channel: v.exactOptional(v.picklist(['wechat', 'phone', 'owner'])),
  stopAfter: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(LIMITS.stopAfter))),
  cc: v.exactOptional(v.pipe(v.array(address), v.minLength(1), v.maxLength(LIMITS.copies))),
  ccOwner: v.exactOptional(v.literal(true)),
  text: v.exactOptional(v.picklist([0, 1, 2, 3])),
})

export const sender = v.object({ company: name, person: name, phone: name, payTo: text })

export const letterText = v.object({
  level: v.picklist([0, 1, 2, 3]),
  language,
  subject: v.pipe(v.string(), v.maxLength(250)),
  body: v.pipe(v.string(), v.maxLength(2500)),
})

/** Months between two looks at a customer's data, 0 for never; `nudge`: owners are told by mail. */
const verify = v.object({
  contact: v.picklist(VERIFY_MONTHS),
  amounts: v.picklist(VERIFY_MONTHS),
  terms: v.picklist(VERIFY_MONTHS),
  nudge: v.boolean(),
})

/** New rows and changed amounts wait for a second person; smaller changes than `atLeast` do not. */
const fourEyes = v.object({ on: v.boolean(), atLeast: minor })

const rate = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))

/** Loss rates by the id of an aging bucket, and what money costs a year; null: not said. */
const finance = v.object({
  provision: v.record(v.pipe(v.string(), v.maxLength(20)), rate),
  capitalRate: rate,
  roll: v.optional(
    v.object({ finalLoss: rate, forward: v.pipe(v.number(), v.minValue(0), v.maxValue(3)) }),
    DEFAULT_ROLL,
  ),
})

/** What counts as revenue, the usual VAT rate, and what besides volume makes a key account; null: not looked at. */
const sales = v.object({
  revenue: v.picklist(REVENUE_SOURCES),
  taxRate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.taxRate))),
  purchases: v.nullable(v.pipe(count, v.minValue(1), v.maxValue(LIMITS.purchases))),
  profitShare: rate,
  need: v.picklist(['any', 'all']),
})

const edges = (largest: number) =>
  v.pipe(
    v.array(v.number()),
    v.check(typed => areEdges(typed, largest)),
  )

/** 账龄分段: upper edges in days past due and in months since the sale. */
const aging = v.object({
  overdueDays: edges(LARGEST_EDGE.overdueDays),
  ageMonths: edges(LARGEST_EDGE.ageMonths),
})

/** `monthly`: the hourly job freezes each month's plan on its first run. */
const collectionPlan = v.object({ monthly: v.boolean() })

/** 诉讼时效 in years, interest where the contract names none, whether 到账确认 is offered. */
const formal = v.object({
  limitationYears: v.pipe(count, v.minValue(1), v.maxValue(LIMITS.limitationYears)),
  interest: v.picklist(INTEREST_BASES),
  yearlyRate: rate,
  receiptNotes: v.boolean(),
})

/** The parts of a customer's summary that nobody wants to see. */
const summary = v.object({ hidden: v.array(v.picklist(PART_IDS)) })

const receiptsAge = v.nullable(v.pipe(count, v.minValue(1), v.maxValue(LIMITS.receiptsAge)))

/** Everything a person can set in 设置; money in minor units, days as calendar days. */
export const settings = v.object({
  goal,
  language: v.nullable(language),
  letterLanguage: language,
  thresholds: v.object({
    dueSoonDays: v.pipe(count, v.maxValue(WHOLE_LIMITS.dueSoonDays)),
    large: minor,
    longUnpaidDays: v.pipe(count, v.maxValue(WHOLE_LIMITS.longUnpaidDays)),
    // Settings saved before these existed keep all they say.
    habitDays: v.optional(v.pipe(count, v.maxValue(WHOLE_LIMITS.habitDays)), DEFAULT_THRESHOLDS.habitDays),
    creditPercent: v.optional(
      v.pipe(count, v.maxValue(WHOLE_LIMITS.creditPercent)),
      DEFAULT_THRESHOLDS.creditPercent,
    ),
    graceDays: v.optional(v.pipe(count, v.maxValue(WHOLE_LIMITS.graceDays)), DEFAULT_THRESHOLDS.graceDays),
    off: v.optional(v.array(v.picklist(WARNING_KINDS)), []),
  }),
  policy: v.object({
    /** The fourth level only where somebody wants it. */
    levels: v.pipe(
      v.array(level),
      v.minLength(4),
      v.maxLength(5),
      v.check(levels => levels.every((one, at) => one.level === at) && !firstIsAfterPrevious(levels)),
    ),
    classes: v.exactOptional(v.object({ key: classWay, A: classWay, B: classWay, C: classWay })),
    gapDays: v.pipe(count, v.maxValue(WHOLE_LIMITS.gapDays)),
    // Absent where it never was: what an owner approved before stays approved.
    gapUnit: v.exactOptional(v.literal('workdays')),
    tolerance: minor,
    minimum: minor,
    keyAccountShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  sender,
  /** Hour of the day from which an unattended run may send, in the spreadsheet's zone. */
  sendHour: v.pipe(count, v.maxValue(20)),
  /** Settings saved before there was such a thing keep the rest. */
  verify: v.optional(verify, DEFAULT_VERIFY),
  fourEyes: v.optional(fourEyes, DEFAULT_FOUR_EYES),
  finance: v.optional(finance, DEFAULT_FINANCE),
  money: v.optional(moneySettings, DEFAULT_MONEY),
  sales: v.optional(sales, DEFAULT_SALES),
  aging: v.optional(aging, DEFAULT_EDGES),
  collectionPlan: v.optional(collectionPlan, { monthly: false }),
  /** 先收款再发货 above this overdue amount; null: not said. */
  payFirst: v.optional(v.nullable(minor), null),
  formal: v.optional(formal, DEFAULT_FORMAL),
  /** Workdays without a new receipt after which nothing is sent unattended; null: however old. */
  receiptsAge: v.optional(receiptsAge, null),
  briefing: v.optional(briefingSettings, DEFAULT_BRIEFING),
  summary: v.optional(summary, { hidden: [] }),
  service: v.optional(serviceSettings, DEFAULT_SERVICE),
})

const { entries } = settings
/** The settings a person changed, each whole; what is not named stays as it is by now. */
const changedSettings = v.object({
  goal: v.exactOptional(entries.goal),
  language: v.exactOptional(entries.language),
  letterLanguage: v.exactOptional(entries.letterLanguage),
  thresholds: v.exactOptional(entries.thresholds),
  policy: v.exactOptional(entries.policy),
  sender: v.exactOptional(entries.sender),
  sendHour: v.exactOptional(entries.sendHour),
  verify: v.exactOptional(verify),
  fourEyes: v.exactOptional(fourEyes),
  finance: v.exactOptional(finance),
  money: v.exactOptional(moneySettings),
  sales: v.exactOptional(sales),
  aging: v.exactOptional(aging),
  collectionPlan: v.exactOptional(collectionPlan),
  payFirst: v.exactOptional(v.nullable(minor)),
  formal: v.exactOptional(formal),
  receiptsAge: v.exactOptional(receiptsAge),
  briefing: v.exactOptional(briefingSettings),
  summary: v.exactOptional(summary),
  service: v.exactOptional(serviceSettings),
} satisfies Record<keyof typeof entries, unknown>)

export type Settings = v.InferOutput<typeof settings>
export type ChangedSettings = v.InferOutput<typeof changedSettings>
export type Sender = v.InferOutput<typeof sender>
export type LetterText = v.InferOutput<typeof letterText>

export const settingsInputs = {
  settings: nothing,
  /** Only what was changed; `seen` is the fingerprint of the view it was changed in. */
  'settings.save': v.object({
    settings: v.optional(changedSettings),
    letters: v.optional(v.pipe(v.array(letterText), v.maxLength(8))),
    seen: name,
  }),
  uninstall: v.object({ keepLog: v.boolean() }),
} as const

export type SettingsView = {
  settings: Settings
  letters: LetterText[]
  tokens: string[]
  /** Of everything here that unattended sending rests on. */
  fingerprint: string
}
/** `progress`: not done yet, to be called again; the rest is told at the end. */
export type UninstallResult = {
  progress: { done: number; total: number } | null
  rulesRemoved: number
  sheetsRemoved: string[]
  logKept: boolean
}

export type SettingsOutputs = {
  settings: SettingsView
  'settings.save': SettingsView
  uninstall: UninstallResult
}
