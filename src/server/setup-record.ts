// What set-up leaves in the document properties: which sheet was adopted in which file, and how its cells are read.
import * as v from 'valibot'
import { terms } from '../contract/setup'
import { LEDGER_FIELDS } from '../contract/vocabulary'
import type { Reading } from '../core/ledger/types'
import { getLong, putLong } from './long-values'
import type { Store } from './ports'

const field = v.picklist(LEDGER_FIELDS)

const record = v.object({
  documentId: v.string(),
  sheetId: v.number(),
  sheet: v.string(),
  headerRow: v.number(),
  /** Header texts at set-up: a column whose mark is gone is found again by its text. */
  headers: v.record(field, v.string()),
  style: v.picklist(['contract', 'invoice']),
  currency: v.picklist(['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']),
  units: v.record(field, v.number()),
  dateOrders: v.record(field, v.picklist(['day-first', 'month-first'])),
  blankPaidIsZero: v.boolean(),
  terms: v.record(v.string(), terms),
})

export type SetupRecord = v.InferOutput<typeof record>

const KEY = 'zq.setup'

/** Null before set-up and in a copy of the spreadsheet, which has no properties. */
export const readSetup = (store: Store): SetupRecord | null => {
  const text = getLong(store, KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

export const writeSetup = (store: Store, setup: SetupRecord): void =>
  putLong(store, KEY, JSON.stringify(setup))

export const readingOf = (setup: SetupRecord): Reading => ({
  style: setup.style,
  currency: setup.currency,
  units: setup.units,
  dateOrders: setup.dateOrders,
  blankPaidIsZero: setup.blankPaidIsZero,
  terms: setup.terms,
})
