// What the period is counted for: an item by itself, or all instalments of one contract together, from the day the last of them is due.
import { addDays, addMonths, type CalendarDate } from '../calendar-date'
import { agreedDay } from '../ledger/open-items'
import type { ItemKey, OpenItem } from '../ledger/types'
import type { LimitationRules } from './types'

/** `parts`: the item itself, or every instalment of its contract, paid ones too. */
export type Debt = { due: CalendarDate; parts: readonly OpenItem[] }

/** Null for an item without a due day that is known. Instalments whose day is still open leave the last known one. */
export function debtsOf(items: readonly OpenItem[]): (item: OpenItem) => Debt | null {
  const contracts = new Map<ItemKey, { due: CalendarDate | null; parts: OpenItem[] }>()
  for (const item of items) {
    if (item.instalment === undefined) continue
    const due = dueOf(item)
    const known = contracts.get(item.instalment.contract)
    if (known === undefined) contracts.set(item.instalment.contract, { due, parts: [item] })
    else {
      known.parts.push(item)
      if (due !== null && (known.due === null || due > known.due)) known.due = due
    }
  }
  return item => {
    const due = dueOf(item)
    if (due === null) return null
    const whole = item.instalment === undefined ? undefined : contracts.get(item.instalment.contract)
    return { due: whole?.due ?? due, parts: whole?.parts ?? [item] }
  }
}

function dueOf({ due }: OpenItem): CalendarDate | null {
  return due.kind === 'known' ? agreedDay(due) : null
}

/** The last day of a period that begins the day after `from` (民法典 201, 202): its day so many years on, the month's last where there is none. */
export function periodFrom(from: CalendarDate, years: number): CalendarDate {
  return addMonths(from, 12 * years)
}

/** Open items whose period may end within `days`, whatever interrupted it: only later, never sooner. */
export function agedDebts(
  items: readonly OpenItem[],
  debtOf: (item: OpenItem) => Debt | null,
  { years, asOf, days }: LimitationRules & { days: number },
): OpenItem[] {
  // A month's end is moved by up to three days by a shorter month.
  const latest = addDays(addMonths(addDays(asOf, days), -12 * years), 3)
  return items.filter(item => {
    if (item.state !== 'overdue' || item.open <= 0) return false
    const debt = debtOf(item)
    return debt !== null && debt.due <= latest
  })
}
