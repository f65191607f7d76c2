// 已付变动 as the program reads and writes it, and the comparison that adds to it: nightly, and whenever somebody looks.
import * as v from 'valibot'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { numbersAfter } from '../../core/day-numbers'
import type { Cell } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import { type PaidChanges, paidChanges } from '../../core/opening/changes'
import type { NotedChange, PaidChange, PaidChangeState } from '../../core/opening/types'
import { paidChangeFrom, paidChangeText } from '../../tables/money/paid-changes'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'
import { readLines } from '../receipts/lines'
import { type Loaded, ledgerNow } from '../tasks/load'
import { isSince, type Opening, openingItems, readOpening } from './opening'

const COMPARED_ON = 'zq.paidCompared'

export type WrittenChange = NotedChange & { helperRow: number }

const entry = v.object({
  base: v.string(),
  item: v.string(),
  sheet: v.string(),
  row: v.number(),
  due: v.nullable(v.string()),
  customer: v.string(),
})

const entryFrom = (text: string): v.InferOutput<typeof entry> | null => {
  try {
    const parsed = v.safeParse(entry, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Those since this opening, in their order; `last`: the highest number ever given on the day. */
const readChanges = (desk: Desk, { base }: Opening, currency: CurrencyCode) => {
  const minor = (value: Cell | undefined) => minorIn(value, currency) ?? 0
  const names = knownNames(desk)
  const changes: WrittenChange[] = []
  const numbers: string[] = []
  for (const { row, values } of desk.helpers.read('paid-changes')) {
    const number = textIn(values.number)
    numbers.push(number)
    const known = entryFrom(textIn(values.entry))
    const foundOn = dayIn(values.foundOn)
    if (number === '' || known === null || known.base !== base || foundOn === null) continue
    changes.push({
      helperRow: row,
      number,
      foundOn,
      item: itemStandsFor(names, known.item),
      sheet: known.sheet,
      row: known.row,
      due: known.due === null ? null : calendarDate(known.due),
      customer: standsFor(names, known.customer),
      name: textIn(values.name),
      what: textIn(values.what),
      before: minor(values.before),
      amount: minor(values.amount),
      state: paidChangeFrom(textIn(values.state)),
    })
  }
  return { changes, nextNumber: numbersAfter('BD', numbers, desk.today) }
}

export type WaitingChange = WrittenChange & { paidOn: CalendarDate | null }

/** 'damaged': somebody edited what 期初已收 stands on. */
export type Compared =
  | { status: 'none' }
  | { status: 'damaged' }
  | { status: 'kept'; opening: Opening; waiting: WaitingChange[] }

/** The ledger's own cells say sums. */
export const hasSums = ({ receipts, fields }: Loaded['ledger']): boolean =>
  receipts?.feed !== true && (fields.includes('paid') || fields.includes('unpaid'))

/** Compares, and notes what is new under today. Call under the document lock, with the ledger as it was read under it. */
export const comparePaid = (desk: Desk, ledger: Loaded['ledger']): Compared => {
  const opening = readOpening(desk)
  if (opening === null) return { status: 'none' }
  const then = openingItems(desk, opening)
  if (then === null) return { status: 'damaged' }
  // What is paid of a contract stands in its row, however many instalments it has.
  const { currency, contracts } = ledger
  const lines = readLines(desk, currency).filter(line => isSince(opening, line))
  const { changes, nextNumber } = readChanges(desk, opening, currency)
  const found = paidChanges({ opening: then, items: contracts, lines, noted: changes })
  const noted = note(desk, found.fresh, { opening, currency, nextNumber })
  settle(desk, found, changes)
  if (noted.length > 0 || found.settled.length > 0) desk.flush()
  desk.documentStore.put({ [COMPARED_ON]: desk.today })
  const rowOf = new Map(changes.map(({ number, helperRow }) => [number, helperRow]))
  return {
    status: 'kept',
    opening,
    waiting: [
      ...found.waiting.map(change => ({ ...change, helperRow: rowOf.get(change.number) ?? 0 })),
      ...noted.map(change => ({ ...change, paidOn: dayWritten(ledger, change) })),
    ],
  }
}

const dayWritten = ({ contracts }: Loaded['ledger'], { sheet, row }: PaidChange): CalendarDate | null =>
  contracts.find(item => item.sheet === sheet && item.row === row)?.paidOn ?? null

type Noting = { opening: Opening; currency: CurrencyCode; nextNumber: (at: number) => string }

const note = (desk: Desk, fresh: readonly PaidChange[], noting: Noting): WrittenChange[] => {
  const numbered = fresh.map((change, at) => ({ ...change, number: noting.nextNumber(at) }))
  const rows = desk.helpers.append(
    'paid-changes',
    numbered.map(({ number, item, sheet, row, due, customer, name, what, before, amount }) => ({
      number,
      foundOn: { day: desk.today },
      name,
      what,
      before: toMajor(before, noting.currency),
      amount: toMajor(amount, noting.currency),
      state: paidChangeText('waiting', desk.person.language),
      by: '',
      at: '',
      entry: JSON.stringify({ base: noting.opening.base, item, sheet, row, due, customer }),
    })),
  )
  return numbered.map((change, at) => ({
    ...change,
    foundOn: desk.today,
    state: 'waiting',
    helperRow: rows[at]?.row ?? 0,
  }))
}

const settle = (desk: Desk, { settled }: PaidChanges, changes: readonly WrittenChange[]): void => {
  const rowOf = new Map(changes.map(({ number, helperRow }) => [number, helperRow]))
  desk.helpers.update(
    'paid-changes',
    settled.map(({ change, state }) => ({
      row: rowOf.get(change.number) ?? 0,
      values: { state: paidChangeText(state, desk.person.language) },
    })),
  )
}

/** Writes what a person said of the changes. Call under the document lock, with rows as they were just read. */
export const writeSaid = (desk: Desk, changes: readonly WrittenChange[], state: PaidChangeState): void => {
  const said = {
    state: paidChangeText(state, desk.person.language),
    by: desk.person.label(),
    at: desk.now(),
  }
  desk.helpers.update(
    'paid-changes',
    changes.map(({ helperRow }) => ({ row: helperRow, values: said })),
  )
  desk.flush()
}

/** By night, once a day; nothing is read where there is no 期初已收, and nothing compared where no cell says sums any more. */
export const compareNightly = (desk: Desk, loaded: Pick<Loaded, 'ledger' | 'sheets' | 'beside'>): void => {
  if (readOpening(desk) === null || desk.documentStore.get(COMPARED_ON) === desk.today) return
  if (!hasSums(loaded.ledger)) return
  desk.locked(() => {
    desk.documentStore.refresh()
    if (desk.documentStore.get(COMPARED_ON) !== desk.today) comparePaid(desk, ledgerNow(desk, loaded))
  })
}
