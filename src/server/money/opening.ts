// 期初已收: what the ledger said was paid on the day from which receipts tell the days. First the sheet holds it, then a property names it.
import * as v from 'valibot'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { LedgerItem } from '../../core/ledger/types'
import type { ReceiptLine } from '../../core/receipts/types'
import { keptOf } from '../../core/snapshot/kept'
import { packed, unpacked } from '../../core/snapshot/packed'
import type { KeptItem } from '../../core/snapshot/types'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const KEY = 'zq.opening'

/** `same`: receipts that were entered in the minute of the opening, before it. */
const record = v.object({
  base: v.string(),
  on: v.string(),
  at: v.string(),
  by: v.string(),
  digest: v.string(),
  same: v.array(v.string()),
})

export type Opening = Omit<v.InferOutput<typeof record>, 'on'> & { on: CalendarDate }

/** Null where it was never entered: one property, no sheet. */
export const readOpening = (desk: Desk): Opening | null => {
  const text = desk.documentStore.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  const on = parsed.success ? calendarDate(parsed.output.on) : null
  return parsed.success && on !== null ? { ...parsed.output, on } : null
}

const cell = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Null when somebody edited or deleted it. */
export const openingItems = (desk: Desk, { base, digest }: Opening): KeptItem[] | null => {
  const texts = desk.helpers
    .read('opening-items')
    .filter(({ values }) => cell(values.base) === base)
    .map(({ values }) => cell(values.items))
  return digestOf(desk, texts) === digest ? unpacked(texts, knownNames(desk)) : null
}

const digestOf = (desk: Desk, texts: readonly string[]) => desk.digest(texts.join('\n\n'))

/** In place of an earlier one. Call under the document lock. */
export const writeOpening = (
  desk: Desk,
  items: readonly LedgerItem[],
  lines: readonly ReceiptLine[],
): Opening => {
  const before = desk.helpers.read('opening-items')
  const base = desk.uuid()
  const at = desk.now()
  const texts = packed(items.map(keptOf))
  desk.helpers.append(
    'opening-items',
    texts.map(text => ({ base, items: text })),
  )
  desk.flush()
  const opening: Opening = {
    base,
    on: desk.today,
    at,
    by: desk.person.label(),
    digest: digestOf(desk, texts),
    same: [...new Set(lines.filter(line => line.at >= at).map(({ receipt }) => receipt))],
  }
  desk.documentStore.put({ [KEY]: JSON.stringify(opening) })
  desk.helpers.update(
    'opening-items',
    before.map(({ row }) => ({ row, values: { base: '', items: '' } })),
  )
  return opening
}

/** Whether a line was entered after the opening; times are to the minute. */
export const isSince = ({ at, same }: Opening, line: ReceiptLine): boolean =>
  line.at >= at && !same.includes(line.receipt)
