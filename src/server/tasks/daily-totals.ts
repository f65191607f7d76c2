// 每日合计: one row a day, the baseline at set-up, and the comparison with a month ago.
import type { HomeView } from '../../contract/home'
import type { CalendarDate } from '../../core/calendar-date'
import { overdueShare } from '../../core/effect/since'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import { earlierDays, type DayTotals as KeptDay } from '../../core/receivables/trend'
import type { ReceivablesTotals } from '../../core/receivables/types'
import { agedCells } from '../aged-cells'
import { keptDays } from '../board/days'
import type { Desk } from '../ports'

const LAST_ROW_ON = 'zq.totalsOn'

/** Whether today's row stands already: one property, no sheet. */
export const hasTotalsToday = (desk: Desk): boolean => desk.documentStore.get(LAST_ROW_ON) === desk.today

export type DayTotals = { totals: ReceivablesTotals; currency: CurrencyCode }

/** Writes today's row unless it stands; a colleague who is writing it right now is not waited for twice. */
export const noteTotals = (desk: Desk, { totals, currency }: DayTotals): void => {
  if (hasTotalsToday(desk)) return
  desk.locked(() => {
    desk.documentStore.refresh()
    if (hasTotalsToday(desk)) return
    desk.helpers.append('daily-totals', [rowOf(desk.today, totals, currency)])
    // The property must not speak of a row that a stopped run lost.
    desk.flush()
    desk.documentStore.put({ [LAST_ROW_ON]: desk.today })
  })
}

const rowOf = (on: CalendarDate, totals: ReceivablesTotals, currency: CurrencyCode): Record<string, Cell> => {
  const major = (amount: Minor) => toMajor(amount, currency)
  return {
    on: { day: on },
    balance: major(totals.balance),
    overdue: major(totals.overdue),
    dueSoon: major(totals.dueSoon),
    ...agedCells(
      totals.aging.overdueDays,
      totals.aging.buckets.map(({ amount }) => major(amount)),
    ),
    prepaid: major(totals.prepaid),
    received: major(totals.received),
    dso: totals.dso.value ?? '',
  }
}

/** The totals of a month ago, or the nearest before it, null until there are any; and the overdue share of the first day against now. */
export const earlierTotals = (
  desk: Desk,
  { totals, currency }: DayTotals,
): Pick<HomeView, 'earlier' | 'since'> => {
  const { monthAgo, baseline } = earlierDays(keptDays(desk, currency), desk.today)
  const since = baseline === null ? null : sharesOf(baseline, totals)
  if (monthAgo === null) return { earlier: null, since }
  const { on, balance, overdue, dueSoon, dso } = monthAgo
  return { earlier: { on, balance, overdue, dueSoon, dso }, since }
}

const sharesOf = (first: KeptDay, present: ReceivablesTotals): HomeView['since'] => {
  const [before, now] = [overdueShare(first), overdueShare(present)]
  return before === null || now === null ? null : { on: first.on, before, now }
}
