// 催款效果: what followed each level's letters, promises kept, and the first day on record against today. Nothing is written.
import type { EffectView } from '../../../contract/effect'
import type { Input } from '../../../contract/inputs'
import { firstLetterOn, levelEffects } from '../../../core/effect/levels'
import { promisesKept } from '../../../core/effect/promises'
import { sinceUse } from '../../../core/effect/since'
import { paymentsByItem } from '../../../core/receipts/by-part'
import { totals } from '../../../core/receivables/totals'
import { type Outcome, ok } from '../../answer'
import { keptDays } from '../../board/days'
import { promisesIn } from '../../follow-ups/promises'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { readSettledLog } from '../../sending/recovery'
import { calendarOnce } from '../../workdays/calendar'
import { loadLedger } from '../load'

export const viewEffect = (office: Office, _: Input<'effect'>): Outcome<EffectView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const { ledger, items } = loaded.value
  const asOf = desk.today
  const { currency } = ledger
  const lines = readLines(desk, currency)
  const log = readSettledLog(desk)
  const { balance, overdue, dso } = totals(items, asOf, settings.aging.overdueDays)
  const rate = settings.finance.capitalRate
  const since = sinceUse(keptDays(desk, currency), { on: asOf, balance, overdue, dso: dso.value }, rate)
  const first = firstLetterOn(log)
  const recorded = since.first?.on ?? asOf
  const owners = new Map(ledger.customers.map(({ key, owner }) => [key, owner]))
  return ok({
    asOf,
    currency,
    first,
    levels: levelEffects({
      log,
      items,
      paymentsOf: paymentsByItem(lines, ledger),
      since: first !== null && first < recorded ? first : recorded,
      asOf,
    }),
    promises: promisesKept(
      promisesIn(desk, loaded.value, { lines, calendar: calendarOnce(desk) }),
      customer => owners.get(customer) ?? '',
    ),
    since,
    rate,
  })
}
