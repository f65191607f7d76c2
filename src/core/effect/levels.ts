// Per level what was paid after its letters: facts about what followed, not a trial against items left alone.
import { type CalendarDate, daysBetween } from '../calendar-date'
import { byDueDay } from '../ledger/by-due-day'
import type { ItemKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { daysLate, paidParts } from '../receivables/paying/facts'
import { reachedNobody } from '../reminders/log/answers'
import { claimKey } from '../reminders/log/claims'
import { LEVELS, type LevelNumber, type LogEntry } from '../reminders/types'
import { median } from '../statistics/quantile'
import { shareInterval } from '../statistics/scores/interval'
import { halfPaidAfter } from './half-paid'
import {
  ENOUGH_ITEMS,
  type LeftOut,
  type LevelEffect,
  type ShareFigure,
  WINDOWS,
  type WindowDays,
  type WindowEffect,
} from './types'

type Money = { on: CalendarDate; amount: Minor }

/** `paymentsOf`: what 登记收款 knows of an item by day. `since`: the first day on record, or of a letter where that is earlier. */
export type EffectBasis = {
  log: readonly LogEntry[]
  items: readonly OpenItem[]
  paymentsOf: (item: OpenItem) => readonly Money[]
  since: CalendarDate
  asOf: CalendarDate
}

/** An item told at a level: `open` then, as far as it was not lowered since; `came` by days after; `paid` in full after so many days. */
type Told = { waited: number; open: Minor; came: { after: number; amount: Minor }[]; paid: number | null }

/** What came back reached nobody. */
const reachedSomebody = (one: LogEntry): boolean =>
  (one.outcome === 'sent' || one.outcome === 'by-hand') && !reachedNobody(one)

/** The day of the first letter that reached somebody. */
export const firstLetterOn = (log: readonly LogEntry[]): CalendarDate | null =>
  log
    .filter(reachedSomebody)
    .reduce<CalendarDate | null>((first, { on }) => (first === null || on < first ? on : first), null)

/**
 * Levels with a letter, in order. Money without a day counts as paid before the letter; where that leaves nothing open the item is left out
 * as 'undated'. Each item counts once a level, by the first letter that told it.
 */
export const levelEffects = (basis: EffectBasis): LevelEffect[] => {
  const wanted = new Set(basis.log.flatMap(({ claims }) => claims.map(({ item }) => item)))
  const itemOf = byDueDay(basis.items, wanted)
  const past = beforeUse(basis.items, basis.since)
  return LEVELS.flatMap(level => {
    const own = basis.log.filter(entry => entry.level === level)
    const letters = own.filter(reachedSomebody)
    const unknown = own.filter(({ outcome }) => outcome === 'unknown').length
    if (letters.length + unknown === 0) return []
    const told: Told[] = []
    const ages: number[] = []
    const leftOut: LeftOut = { before: 0, lowered: 0, undated: 0, gone: 0 }
    for (const { item: key, due, on } of firstClaims(letters, level)) {
      ages.push(daysBetween(due, on))
      const item = itemOf(key, due)
      const found = item === undefined ? 'gone' : toldOn(on, item, basis)
      if (typeof found === 'string') leftOut[found] += 1
      else told.push(found)
    }
    const age = median(ages)
    return [
      {
        level,
        letters: letters.length,
        unknown,
        items: ages.length,
        age,
        half: halfPaidAfter(told, ENOUGH_ITEMS),
        windows: WINDOWS.map(days => windowOf(told, { days, age, past })),
        leftOut,
      },
    ]
  })
}

type FirstClaim = { item: ItemKey; due: CalendarDate; on: CalendarDate }

const firstClaims = (letters: readonly LogEntry[], level: LevelNumber): FirstClaim[] => {
  const first = new Map<string, FirstClaim>()
  for (const { claims, on } of letters)
    for (const claim of claims) {
      if (claim.level !== level) continue
      const name = claimKey(claim)
      const known = first.get(name)
      if (known === undefined || on < known.on) first.set(name, { item: claim.item, due: claim.due, on })
    }
  return [...first.values()]
}

const toldOn = (
  day: CalendarDate,
  item: OpenItem,
  { paymentsOf, asOf }: EffectBasis,
): Told | keyof LeftOut => {
  const lines = item.payments === undefined && item.dated === undefined ? paymentsOf(item) : []
  const parts = paidParts(lines.length === 0 ? item : { ...item, dated: lines }, asOf)
  const after = parts.filter(({ on }) => on >= day)
  const open = item.open + sum(after.map(({ amount }) => amount))
  if (item.total === null || open <= 0) return whyNot(item, sum(parts.map(({ amount }) => amount)))
  const came = after.map(({ on, amount }) => ({ after: daysBetween(day, on), amount }))
  const paid = item.open > 0 ? null : Math.max(...came.map(one => one.after))
  return { waited: daysBetween(day, asOf), open, came, paid }
}

/** Nothing was left to be paid after the letter: by money of earlier days, by none at all, or by money of a day unknown. */
const whyNot = ({ total, paid, adjustments = [] }: OpenItem, dated: Minor): keyof LeftOut => {
  if (total === null || (paid ?? 0) > dated) return 'undated'
  return adjustments.length > 0 ? 'lowered' : 'before'
}

/** Days after the due day on which it was paid in full, null while it is open; `sold`: those on which it was sold. All of it before the first day on record. */
type Past = { paid: number | null; sold: number; known: number }

const beforeUse = (items: readonly OpenItem[], since: CalendarDate): Past[] => {
  const past: Past[] = []
  for (const item of items) {
    const { due, open, recognisedOn } = item
    if (due.kind !== 'known' || due.on >= since) continue
    const paid = open > 0 ? null : daysLate(item)
    if (open <= 0 && paid === null) continue
    past.push({
      paid,
      sold: recognisedOn === null ? Number.NEGATIVE_INFINITY : daysBetween(due.on, recognisedOn),
      known: daysBetween(due.on, since),
    })
  }
  return past
}

type Within = { days: WindowDays; age: number | null; past: readonly Past[] }

const windowOf = (told: readonly Told[], { days, age, past }: Within): WindowEffect => {
  const over = told.filter(({ waited }) => waited > days)
  const came = over.flatMap(one => one.came.filter(({ after }) => after <= days))
  const at = Math.round(age ?? 0)
  const alike =
    age === null
      ? []
      : past.filter(
          ({ paid, sold, known }) => sold <= at && at + days < known && (paid === null || paid >= at),
        )
  return {
    days,
    paid: shareOf(over.filter(({ paid }) => paid !== null && paid <= days).length, over.length),
    came: sum(came.map(({ amount }) => amount)),
    open: sum(over.map(({ open }) => open)),
    waiting: told.length - over.length,
    without: shareOf(alike.filter(({ paid }) => paid !== null && paid <= at + days).length, alike.length),
  }
}

const shareOf = (hits: number, n: number): ShareFigure => ({
  hits,
  n,
  interval: n < ENOUGH_ITEMS ? null : shareInterval(hits, n),
})
