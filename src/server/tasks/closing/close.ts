// Closing a month, and opening the last one again: the figures and items of its end are frozen under the lock, or freed with a reason.
import type { ClosingOutputs } from '../../../contract/closing'
import type { Input } from '../../../contract/inputs'
import { addToMonth, lastDayOf } from '../../../core/calendar-date'
import { frozenFigures, frozenItems } from '../../../core/closing/freeze'
import { closableMonths, standingCloses } from '../../../core/closing/months'
import { plansByContract } from '../../../core/closing/plans'
import type { Close, Month } from '../../../core/closing/types'
import type { CurrencyCode, Minor } from '../../../core/money'
import { paymentsByItem } from '../../../core/receipts/by-part'
import { itemsAsOf, lessLater } from '../../../core/receivables/aging/as-of'
import { type Outcome, ok, problem } from '../../answer'
import { keptDays } from '../../board/days'
import { dropItems, keepItems, textsOf } from '../../closing/closed-items'
import { appendClose, lastClose, markReopened, noteClose, readCloses } from '../../closing/closes'
import { noteLate } from '../../closing/late'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { withLedger } from '../with-ledger'

/** The items are written before the row that makes the close: a run that is killed between leaves the month open. */
export const closeMonth = (
  office: Office,
  { month }: Input<'closing.close'>,
): Outcome<ClosingOutputs['closing.close']> =>
  withLedger(office, ({ ledger }) => {
    const { desk, settings } = office
    const closes = readCloses(desk, ledger.currency)
    if (!closableMonths(closes, desk.today).includes(month)) return problem('month-not-closable', month)
    const asOf = lastDayOf(month)
    const { opening, contracts } = ledger
    const linesOf = paymentsByItem(readLines(desk, ledger.currency), ledger)
    const items = itemsAsOf(ledger, { asOf, dueSoonDays: settings.thresholds.dueSoonDays, linesOf })
    const whole = lessLater(contracts, { asOf, opening, linesOf })
    const { texts, digest } = textsOf(desk, frozenItems(whole, asOf, plansByContract(ledger.plans)))
    const close: Close = {
      id: desk.uuid(),
      month,
      asOf,
      at: desk.now(),
      by: desk.person.label(),
      currency: ledger.currency,
      figures: frozenFigures(items, {
        asOf,
        overdueDays: settings.aging.overdueDays,
        receivedBefore: receivedBefore(office, { closes, month, currency: ledger.currency }),
      }),
      reopened: null,
      digest,
    }
    keepItems(desk, close, { texts, standing: standingCloses(closes) })
    appendClose(desk, close)
    desk.flush()
    noteClose(desk, { month, late: 0 })
    return ok({ month, items: close.figures.items })
  })

/** What had come in by the end of the month before: from its close, else from that very day's row of 每日合计. */
const receivedBefore = (
  { desk }: Office,
  { closes, month, currency }: { closes: readonly Close[]; month: Month; currency: CurrencyCode },
): Minor | null => {
  const before = addToMonth(month, -1)
  const close = standingCloses(closes).find(one => one.month === before)
  if (close !== undefined) return close.figures.received
  const on = lastDayOf(before)
  return keptDays(desk, currency).find(day => day.on === on)?.received ?? null
}

export const reopenMonth = (
  office: Office,
  { month, reason }: Input<'closing.reopen'>,
): Outcome<ClosingOutputs['closing.reopen']> =>
  withLedger(office, loaded => {
    const { desk } = office
    const last = lastClose(readCloses(desk, loaded.ledger.currency))
    if (last === null || last.month !== month) return problem('month-not-closable', month)
    if (reason.trim() === '') return problem('input-invalid', 'closing.reopen')
    markReopened(desk, last, reason.trim())
    dropItems(desk, last.id)
    desk.flush()
    noteLate(office, loaded)
    return ok({ month })
  })
