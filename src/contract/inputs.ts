// What the page may ask of the server: one schema a method. Unknown methods and malformed inputs are refused.
import * as v from 'valibot'
import { LEDGER_FIELDS } from './vocabulary'

const text = v.pipe(v.string(), v.maxLength(2000))
const name = v.pipe(v.string(), v.maxLength(300))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const minor = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Shape only; the server reads it with core's `calendarDate`, which knows which days exist. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const field = v.picklist(LEDGER_FIELDS)
const columns = v.pipe(v.array(v.object({ index: v.pipe(count, v.minValue(1)), field })), v.maxLength(60))
const nothing = v.object({})

export const terms = v.variant('kind', [
  v.object({ kind: v.literal('net'), days: v.pipe(count, v.maxValue(3650)) }),
  v.object({ kind: v.literal('month-end'), days: v.pipe(count, v.maxValue(3650)) }),
  v.object({ kind: v.literal('months'), months: v.pipe(count, v.maxValue(120)) }),
  v.object({
    kind: v.literal('awaiting'),
    event: v.picklist(['delivery', 'acceptance', 'stages', 'prepayment', 'other']),
  }),
])

export const goal = v.picklist(['collect', 'satisfaction', 'resources', 'return'])
export const language = v.picklist(['zh-CN', 'en'])

const level = v.object({
  level: v.picklist([0, 1, 2, 3]),
  days: v.pipe(count, v.maxValue(365)),
  approval: v.boolean(),
  enabled: v.boolean(),
})

export const sender = v.object({ company: name, person: name, phone: name, payTo: text })

export const letterText = v.object({
  level: v.picklist([0, 1, 2, 3]),
  language,
  subject: v.pipe(v.string(), v.maxLength(250)),
  body: v.pipe(v.string(), v.maxLength(2500)),
})

/** Everything a person can set in 设置; money in minor units, days as calendar days. */
export const settings = v.object({
  goal,
  language: v.nullable(language),
  letterLanguage: language,
  thresholds: v.object({
    dueSoonDays: v.pipe(count, v.maxValue(90)),
    large: minor,
    longUnpaidDays: v.pipe(count, v.maxValue(3650)),
  }),
  policy: v.object({
    levels: v.pipe(v.array(level), v.length(4)),
    gapDays: v.pipe(count, v.maxValue(90)),
    tolerance: minor,
    minimum: minor,
    keyAccountShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  sender,
  /** Hour of the day from which an unattended run may send, in the spreadsheet's zone. */
  sendHour: v.pipe(count, v.maxValue(20)),
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
} satisfies Record<keyof typeof entries, unknown>)

export const inputs = {
  start: nothing,
  'setup.read': v.object({
    sheetId: v.optional(v.number()),
    headerRow: v.optional(count),
    /** What the columns are in the person's own words, all of them: those not named are not used. */
    columns: v.optional(columns),
  }),
  'setup.confirm': v.object({
    sheetId: v.number(),
    headerRow: v.pipe(count, v.minValue(1)),
    goal,
    style: v.picklist(['contract', 'invoice']),
    currency: v.picklist(['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']),
    columns,
    units: v.array(v.object({ field, factor: v.picklist([1, 1000, 10000, 1000000, 100000000]) })),
    dateOrders: v.array(v.object({ field, order: v.picklist(['day-first', 'month-first']) })),
    blankPaidIsZero: v.boolean(),
    terms: v.array(v.object({ text: name, terms })),
    addDueColumn: v.boolean(),
    dailyTotals: v.boolean(),
  }),
  home: nothing,
  refresh: nothing,
  'customer.search': v.object({ words: name }),
  /** Null: the customer of the selected row. */
  'customer.open': v.object({ customer: v.nullable(name) }),
  'customer.edit': v.object({
    customer: name,
    row: v.pipe(count, v.minValue(1)),
    field: v.picklist(['contact', 'phone', 'email', 'address', 'note']),
    before: text,
    value: text,
  }),
  reminders: nothing,
  'reminders.letter': v.object({ customer: name }),
  /** What was confirmed on the page; a letter that no longer says the same total is left out and named. */
  'reminders.send': v.object({
    test: v.boolean(),
    letters: v.pipe(v.array(v.object({ customer: name, total: minor })), v.minLength(1), v.maxLength(2000)),
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
  /** Unattended sending: on (by me), off, or taken over from the present owner. */
  'sending.set': v.object({ mode: v.picklist(['list', 'unattended']), takeOver: v.boolean() }),
  check: nothing,
  goto: v.object({ row: v.pipe(count, v.minValue(1)), field: v.nullable(field) }),
  settings: nothing,
  /** Only what was changed; `seen` is the fingerprint of the view it was changed in. */
  'settings.save': v.object({
    settings: v.optional(changedSettings),
    letters: v.optional(v.pipe(v.array(letterText), v.maxLength(8))),
    seen: name,
  }),
  uninstall: v.object({ keepLog: v.boolean() }),
} as const

export type Method = keyof typeof inputs
export type Input<M extends Method> = v.InferOutput<(typeof inputs)[M]>

export type Settings = v.InferOutput<typeof settings>
export type ChangedSettings = v.InferOutput<typeof changedSettings>
export type Sender = v.InferOutput<typeof sender>
export type LetterText = v.InferOutput<typeof letterText>
export type Goal = v.InferOutput<typeof goal>
export type Language = v.InferOutput<typeof language>
