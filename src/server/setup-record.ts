// What set-up leaves in the document properties: which sheets were adopted in which file, and how their cells are read.
import * as v from 'valibot'
import { terms } from '../contract/setup'
import { dueRules } from '../contract/terms'
import { LEDGER_FIELDS } from '../contract/vocabulary'
import type { Reading, SheetRole } from '../core/ledger/types'
import { getLong, putLong } from './long-values'
import type { Store } from './ports'

const field = v.picklist(LEDGER_FIELDS)

const sheetRecord = v.object({
  sheetId: v.number(),
  sheet: v.string(),
  headerRow: v.number(),
  /** Header texts at set-up: a column whose mark is gone is found again by its text. */
  headers: v.record(field, v.string()),
  units: v.record(field, v.number()),
  dateOrders: v.record(field, v.picklist(['day-first', 'month-first'])),
  /** 归档: its rows count, and nothing of ours is put on it. */
  archive: v.optional(v.boolean(), false),
})

const besideRecord = v.object({ ...sheetRecord.entries, role: v.picklist(['customers', 'receipts']) })

const record = v.object({
  documentId: v.string(),
  sheets: v.tupleWithRest([sheetRecord], sheetRecord),
  /** 客户 and 收款 beside the ledger; none before they could be adopted. */
  beside: v.optional(v.array(besideRecord), []),
  style: v.picklist(['contract', 'invoice']),
  currency: v.picklist(['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']),
  blankPaidIsZero: v.boolean(),
  terms: v.record(v.string(), terms),
  /** How 月结 is read and due days are moved; not there before anybody could say so. */
  due: v.optional(dueRules),
  /** What stood before both were changed last. */
  dueBefore: v.optional(v.object({ due: dueRules, terms: v.record(v.string(), terms) })),
  /** Headers of the team's own columns that the summary shows. */
  shown: v.optional(v.array(v.string()), []),
})

export type SetupRecord = v.InferOutput<typeof record>
export type SheetRecord = v.InferOutput<typeof sheetRecord>
export type BesideRecord = v.InferOutput<typeof besideRecord>

/** Every adopted sheet with what it is to the ledger. */
export const allSheets = ({ sheets, beside }: Pick<SetupRecord, 'sheets' | 'beside'>) => [
  ...sheets.map(record => ({ record, role: 'items' as SheetRole })),
  ...beside.map(record => ({ record, role: record.role as SheetRole })),
]

const KEY = 'zq.setup'

/** Null before set-up and in a copy of the spreadsheet, which has no properties. */
export const readSetup = (store: Store): SetupRecord | null => {
  const text = getLong(store, KEY)
  if (text === null) return null
  const written = JSON.parse(text)
  // Before a ledger could stand on several sheets, the facts of its only sheet lay beside the others.
  const parsed = v.safeParse(record, { ...written, sheets: written.sheets ?? [written] })
  return parsed.success ? parsed.output : null
}

export const writeSetup = (store: Store, setup: SetupRecord): void =>
  putLong(store, KEY, JSON.stringify(setup))

/** How the cells of one of the adopted sheets are read. */
export const readingOf = ({ sheets, beside, ...common }: SetupRecord, sheetId: number): Reading => {
  const { units, dateOrders } = [...sheets, ...beside].find(sheet => sheet.sheetId === sheetId) ?? sheets[0]
  const { style, currency, blankPaidIsZero, terms, due } = common
  const reading = { style, currency, units, dateOrders, blankPaidIsZero, terms }
  return due === undefined ? reading : { ...reading, due }
}
