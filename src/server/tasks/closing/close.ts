// Closing a month, and opening the last one again: the figures and items of its end are frozen under the lock, or freed with a reason.
import type { ClosingOutputs } from '../../../contract/closing'
import type { Input } from '../../../contract/inputs'
import { addToMonth, lastDayOf } from '../../../core/calendar-date'
import { frozenFigures, frozenItems } from '../../../core/closing/freeze'
import { closableMonths, standingCloses } from '../../../core/closing/months'
import { plansByContract } from '../../../core/closing/plans'
import type { Close, FrozenCurrency, Month } from '../../../core/closing/types'
import type { Ledger } from '../../../core/ledger/types'
import type { CurrencyCode, Minor } from '../../../core/money'
import { paymentsByItem } from '../../../core/receipts/by-part'
import { type AsOf, itemsAsOf, lessLater } from '../../../core/receivables/aging/as-of'
import { type Outcome, ok, problem } from '../../answer'
import { keptDays } from '../../board/days'
import { dropItems, keepItems, textsOf } from '../../closing/closed-items'
import { appendClose, idAbroad, lastClose, markReopened, noteClose, readCloses } from '../../closing/closes'
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
    const { desk } = office
    const closes = readCloses(desk, ledger.currency)
    if (!closableMonths(closes, desk.today).includes(month)) return problem('month-not-closable', month)
    const id = desk.uuid()
    const before = standingCloses(closes).find(one => one.month === addToMonth(month, -1))
    const own = freeze(office, ledger, {
      ...{ id, month, linesOf: paymentsByItem(readLines(desk, ledger.currency), ledger) },
      receivedBefore: before?.figures.received ?? receivedBy(office, month, ledger.currency),
    })
    const abroad = (ledger.foreign ?? [])
      .map(one =>
        freeze(office, one, {
          ...{ id: idAbroad(id, one.currency), month, linesOf: () => [] },
          receivedBefore: receivedAbroad(before, one.currency),
        }),
      )
      .filter(({ frozen }) => frozen.figures.items > 0)
    const close = {
      ...own.frozen,
      month,
      asOf: lastDayOf(month),
      at: desk.now(),
      by: desk.person.label(),
      reopened: null,
      abroad: abroad.map(({ frozen }) => frozen),
    }
    const frozen = [own, ...abroad].map(({ frozen: { id }, texts }) => ({ id, texts }))
    keepItems(desk, { month, frozen }, standingCloses(closes))
    appendClose(desk, close)
    desk.flush()
    noteClose(desk, { month, late: 0 })
    return ok({ month, items: close.figures.items })
  })

/** `linesOf`: what was entered through 登记收款, which is in the ledger's own currency; `receivedBefore` as `frozenFigures` has it. */
type Freezing = {
  id: string
  month: Month
  linesOf: AsOf['linesOf']
  receivedBefore: Minor | null
}

/** One currency of the ledger as of the month's last day. */
const freeze = (
  office: Office,
  ledger: Pick<Ledger, 'currency' | 'items' | 'contracts' | 'plans' | 'opening'>,
  { id, month, linesOf, receivedBefore }: Freezing,
): { frozen: FrozenCurrency; texts: string[] } => {
  const { settings } = office
  const { currency, opening, contracts, plans } = ledger
  const asOf = lastDayOf(month)
  const items = itemsAsOf(ledger, { asOf, dueSoonDays: settings.thresholds.dueSoonDays, linesOf })
  const whole = lessLater(contracts, { asOf, opening, linesOf })
  const { texts, digest } = textsOf(office.desk, frozenItems(whole, asOf, plansByContract(plans)))
  const figures = frozenFigures(items, {
    asOf,
    overdueDays: settings.aging.overdueDays,
    receivedBefore,
  })
  return { frozen: { id, currency, figures, digest }, texts }
}

/** What had come in by the end of the month before, from that very day's row of 每日合计. */
const receivedBy = ({ desk }: Office, month: Month, currency: CurrencyCode): Minor | null => {
  const on = lastDayOf(addToMonth(month, -1))
  return keptDays(desk, currency).find(day => day.on === on)?.received ?? null
}

/** A currency in which there was nothing had brought nothing; of closes that froze no other than the ledger's nobody knows. */
const receivedAbroad = (before: Close | undefined, currency: CurrencyCode): Minor | null => {
  if (before?.abroad === undefined) return null
  const frozen = before.abroad.find(one => one.currency === currency)
  return frozen === undefined ? 0 : (frozen.figures?.received ?? null)
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
    dropItems(desk, last)
    desk.flush()
    noteLate(office, loaded)
    return ok({ month })
  })
