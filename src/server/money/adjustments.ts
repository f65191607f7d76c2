// 账款调整 as the program reads and writes it: rows are only ever added; what becomes of one is written beside it.
import * as v from 'valibot'
import type { Adjustment, Deed } from '../../core/adjustments/types'
import { calendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import {
  adjustmentKindFrom,
  adjustmentKindText,
  adjustmentStateFrom,
  adjustmentStateText,
} from '../../tables/money/adjustments'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

/** Tells every reader of the ledger that there is something to read. */
const KEY = 'zq.adjustments'

export type WrittenAdjustment = Adjustment & { helperRow: number }

/** What the program needs of a row and a person does not. */
const entry = v.object({
  key: v.string(),
  item: v.string(),
  sheet: v.string(),
  row: v.number(),
  due: v.nullable(v.string()),
  of: v.optional(v.string(), ''),
})

const entryFrom = (text: string): v.InferOutput<typeof entry> | null => {
  try {
    const parsed = v.safeParse(entry, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const deedOf = (by: Cell | undefined, at: Cell | undefined, reason: Cell | undefined): Deed | null =>
  textIn(at) === '' ? null : { by: textIn(by), at: textIn(at), reason: textIn(reason) }

/** All that were ever entered, in sheet order, without a call where there are none. A row that somebody made unreadable counts nothing. */
export const readAdjustments = (desk: Desk, currency: CurrencyCode): WrittenAdjustment[] =>
  hasAdjustments(desk) ? readRows(desk, currency) : []

const readRows = (desk: Desk, currency: CurrencyCode): WrittenAdjustment[] => {
  const names = knownNames(desk)
  return desk.helpers.read('adjustments').flatMap(({ row, values }): WrittenAdjustment[] => {
    const [number, on, kind] = [
      textIn(values.number),
      dayIn(values.on),
      adjustmentKindFrom(textIn(values.kind)),
    ]
    const known = entryFrom(textIn(values.entry))
    const amount = minorIn(values.amount, currency) ?? 0
    if (number === '' || on === null || kind === null || known === null || amount <= 0) return []
    return [
      {
        ...known,
        item: itemStandsFor(names, known.item),
        due: known.due === null ? null : calendarDate(known.due),
        helperRow: row,
        number,
        on,
        kind,
        amount,
        customer: standsFor(names, textIn(values.customer)),
        name: textIn(values.name),
        what: textIn(values.what),
        state: adjustmentStateFrom(textIn(values.state)),
        entered: { by: textIn(values.by), at: textIn(values.at), reason: textIn(values.reason) },
        decided: deedOf(values.decidedBy, values.decidedAt, values.decision),
        voided: deedOf(values.voidedBy, values.voidedAt, values.voidReason),
      },
    ]
  })
}

/** One property, no sheet. */
const hasAdjustments = (desk: Desk): boolean => desk.documentStore.get(KEY) !== null

/** After set-up: a sheet that an earlier set-up left, or that came along in a copy, is read again. */
export const noteAdjustments = (desk: Desk): void => {
  if (!hasAdjustments(desk) && desk.helpers.read('adjustments').length > 0)
    desk.documentStore.put({ [KEY]: desk.today })
}

/** Adds the row in one write. Call under the document lock. */
export const appendAdjustment = (desk: Desk, one: Adjustment, currency: CurrencyCode): void => {
  const { language } = desk.person
  const { key, item, sheet, row, due, of, entered } = one
  // Said first: a row that nobody reads would lower nothing; a sheet that is not there yet reads as none.
  if (!hasAdjustments(desk)) desk.documentStore.put({ [KEY]: desk.today })
  desk.helpers.append('adjustments', [
    {
      number: one.number,
      on: { day: one.on },
      name: one.name,
      what: one.what,
      kind: adjustmentKindText(one.kind, language),
      amount: toMajor(one.amount, currency),
      reason: entered.reason,
      by: entered.by,
      at: entered.at,
      ...deedCells(desk, one),
      customer: one.customer,
      entry: JSON.stringify({ key, item, sheet, row, due, of }),
    },
  ])
  desk.flush()
}

/** Writes beside the row what became of it. Call under the document lock, with the row as it was just read. */
export const writeAdjustment = (desk: Desk, one: WrittenAdjustment): void => {
  desk.helpers.update('adjustments', [{ row: one.helperRow, values: deedCells(desk, one) }])
  desk.flush()
}

/** Columns beside one another: they are written in one call. */
const deedCells = (desk: Desk, { state, decided, voided }: Adjustment): Record<string, Cell> => ({
  state: adjustmentStateText(state, desk.person.language),
  decidedBy: decided?.by ?? '',
  decidedAt: decided?.at ?? '',
  decision: decided?.reason ?? '',
  voidedBy: voided?.by ?? '',
  voidedAt: voided?.at ?? '',
  voidReason: voided?.reason ?? '',
})
