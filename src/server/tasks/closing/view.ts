// 关账: which months are closed, what the next close would freeze, and what was changed since in the month looked into.

import {
  type ClosingView,
  type LateList,
  type LateView,
  MOST_LATE,
  type ShownLate,
} from '../../../contract/closing'
import type { Input } from '../../../contract/inputs'
import { lastDayOf } from '../../../core/calendar-date'
import { effectOf } from '../../../core/closing/late-changes'
import { closableMonths, standingCloses } from '../../../core/closing/months'
import type { LateChange } from '../../../core/closing/types'
import type { Ledger } from '../../../core/ledger/types'
import type { CurrencyCode } from '../../../core/money'
import { paymentsByItem } from '../../../core/receipts/by-part'
import { type AsOf, itemsAsOf } from '../../../core/receivables/aging/as-of'
import { totals } from '../../../core/receivables/totals'
import { type Outcome, ok } from '../../answer'
import { noteClose, readCloses, type WrittenClose } from '../../closing/closes'
import { type Late, type LateOf, lateCount, lateIn } from '../../closing/late'
import { pendingIn } from '../../four-eyes/pending'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { shownChange } from '../../snapshot/shown'
import { type Loaded, loadLedger } from '../load'

/** Three years; the rest is in the hidden sheet. */
const MOST_MONTHS = 36

export const viewClosing = (office: Office, { month, offer }: Input<'closing'>): Outcome<ClosingView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const closes = readCloses(desk, loaded.value.ledger.currency)
  const standing = standingCloses(closes)
  const [last] = standing
  const looked = closes.find(({ id }) => id === (standing.find(one => one.month === month) ?? last)?.id)
  const late = looked === undefined ? null : lateIn(office, loaded.value, looked)
  const closable = closableMonths(closes, desk.today)
  const next = closable.find(one => one === offer) ?? closable[0]
  if (last === undefined) noteClose(desk, null)
  else if (late !== null && looked?.id === last.id) {
    noteClose(desk, { month: last.month, late: lateCount(late) })
  }
  return ok({
    asOf: desk.today,
    currency: loaded.value.ledger.currency,
    months: [...closes]
      .sort((a, b) => (a.month === b.month ? b.helperRow - a.helperRow : a.month > b.month ? -1 : 1))
      .slice(0, MOST_MONTHS)
      .map(({ month: of, asOf, at, by, figures, abroad = [], reopened }) => ({
        month: of,
        asOf,
        at,
        by,
        figures,
        abroad: abroad.map(one => ({ currency: one.currency, figures: one.figures })),
        reopened,
      })),
    closable,
    offer: next === undefined ? null : offered(office, loaded.value, next),
    late: looked === undefined || late === null ? null : lateView(looked, late),
  })
}

const offered = (office: Office, loaded: Loaded, month: string): ClosingView['offer'] => {
  const asOf = lastDayOf(month)
  const { ledger } = loaded
  const linesOf = paymentsByItem(readLines(office.desk, ledger.currency), ledger)
  const { dueSoonDays } = office.settings.thresholds
  const standing = (one: Pick<Ledger, 'items' | 'opening'>, of: AsOf['linesOf']) => {
    const items = itemsAsOf(one, { asOf, dueSoonDays, linesOf: of })
    const { balance, overdue, unreadableItems: unreadable } = totals(items, asOf)
    const count = items.filter(({ state }) => state !== 'not-started').length
    return { items: count, balance, overdue, unreadable }
  }
  return {
    month,
    asOf,
    ...standing(ledger, linesOf),
    abroad: (ledger.foreign ?? [])
      .map(one => ({ currency: one.currency, ...standing(one, () => []) }))
      .filter(({ items }) => items > 0),
    pending: pendingIn(office, loaded).length,
  }
}

const lateView = ({ month, asOf }: WrittenClose, { own, abroad }: Late): LateView => ({
  ...listed(own),
  month,
  asOf,
  abroad: abroad
    .map(({ currency, late }) => ({ ...listed(late, currency), currency }))
    .filter(one =>
      one.status === 'kept'
        ? one.count + one.unclearCount + one.acknowledged.length > 0
        : one.status !== own.status,
    ),
})

const listed = (late: LateOf, currency?: CurrencyCode): LateList => {
  if (late.status !== 'kept') return late
  const money = currency === undefined ? {} : { currency, formerly: currency }
  const shown = (changes: readonly LateChange[]): ShownLate[] =>
    changes
      .slice(0, MOST_LATE)
      .map(change => ({ ...shownChange(change, change.facts), ...money, effect: change.effect }))
  return {
    status: 'kept',
    changes: shown(late.changes),
    count: late.changes.length,
    effect: effectOf(late.changes),
    unclear: shown(late.unclear),
    unclearCount: late.unclear.length,
    acknowledged: late.acknowledged.map(({ key, what, note, by, on }) => ({ key, what, note, by, on })),
  }
}
