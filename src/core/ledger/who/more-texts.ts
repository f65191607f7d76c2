// The optional columns of a row: texts as written, days as YYYY-MM-DD.

import type { CalendarDate } from '../../calendar-date'
import { readDate } from '../cells/date'
import type { CellReading } from '../cells/text'
import { cellText, isBlank, isCellError, unreadable } from '../cells/text'
import type { LedgerField, LedgerRow, MoreField, MoreTexts, Reading } from '../types'

const CUSTOMER_FIELDS: readonly MoreField[] = [
  'customerId',
  'language',
  'currency',
  'limitUntil',
  'dunning',
  'rival',
  'rivalOn',
  'rivalSource',
  'invoicing',
  'statements',
  'delivery',
  'channel',
  'payBy',
]
/** 催款策略 on a contract's row is the contract's own too. */
const CONTRACT_FIELDS: readonly MoreField[] = [
  'currency',
  'lateRate',
  'retention',
  'endsOn',
  'link',
  'customerOrder',
  'dunning',
]
/** An error in one of these is kept as its text: it is no word that they know, and who decides by it must see that. */
const DECIDING: readonly MoreField[] = ['currency', 'language', 'dunning']
const DAYS: readonly MoreField[] = ['limitUntil', 'rivalOn', 'endsOn']

/** The optional columns a sheet has, in the order in which they are shown. */
export function moreFieldsIn(fields: readonly LedgerField[]): MoreField[] {
  if (fields.length === 0) return []
  const bound = new Set(fields)
  return [...new Set([...CUSTOMER_FIELDS, ...CONTRACT_FIELDS])].filter(field => bound.has(field))
}

type Unreadable = (field: MoreField, read: CellReading<CalendarDate>) => void

/** Undefined where nothing is written. A day that cannot be read, and an error, is named and left out. */
export function moreTexts(
  { cells }: LedgerRow,
  { fields, reading }: { fields: readonly MoreField[]; reading: Reading },
  noted: Unreadable,
): MoreTexts | undefined {
  let texts: MoreTexts | undefined
  for (const field of fields) {
    const cell = cells[field]
    if (cell === undefined || cell === '') continue
    let text = cellText(cell).trim()
    if (isBlank(text)) continue
    if (isCellError(text) && !DECIDING.includes(field)) {
      noted(field, unreadable('cell-error'))
      continue
    }
    if (DAYS.includes(field)) {
      const read = readDate(cell, reading.dateOrders[field])
      if (!read.ok) noted(field, read)
      if (!read.ok || read.value === null) continue
      text = read.value
    }
    texts ??= {}
    texts[field] = text
  }
  return texts
}

type WithTexts = { more: MoreTexts | undefined }

/** Of several rows, the first text of each column about the customer; his 催款策略 is that of 客户 alone where 客户 has the column. */
export function customerTexts(
  rows: readonly WithTexts[],
  listed: { hasDunning: boolean; row: WithTexts | undefined },
): MoreTexts | undefined {
  let texts: MoreTexts | undefined
  for (const row of rows) {
    const { more } = row
    if (more === undefined) continue
    for (const field of CUSTOMER_FIELDS) {
      if (field === 'dunning' && listed.hasDunning && row !== listed.row) continue
      const text = more[field]
      if (text === undefined || texts?.[field] !== undefined) continue
      texts ??= {}
      texts[field] = text
    }
  }
  return texts
}

/** What the contract itself says. */
export function contractTexts(more: MoreTexts | undefined): MoreTexts | undefined {
  if (more === undefined) return undefined
  let texts: MoreTexts | undefined
  for (const field of CONTRACT_FIELDS) {
    const text = more[field]
    if (text === undefined) continue
    texts ??= {}
    texts[field] = text
  }
  return texts
}
