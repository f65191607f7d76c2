// 回款率, 逾期率 and 周转率 of a period, in all and by owner.
import type { RatesView } from '../../../contract/collection'
import type { Input } from '../../../contract/inputs'
import { undatedPaid } from '../../../core/receivables/aging/as-of'
import {
  badDebtRate,
  collectionRates,
  dayBeforePeriod,
  periodOf,
  writeOffsOf,
} from '../../../core/receivables/collection/rates'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { looker, ownersOf } from '../../receivables/planning'
import { loadLedger } from '../load'

export const viewRates = (office: Office, { kind, back }: Input<'rates'>): Outcome<RatesView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const period = periodOf(kind, back, office.desk.today)
  const { itemsOn, linesOf } = looker(office, loaded.value)
  const items = itemsOn(period.to)
  const rates = collectionRates({
    ...period,
    items,
    before: itemsOn(dayBeforePeriod(period)),
    ownerOf: ownersOf(loaded.value),
  })
  return ok({
    ...{ currency: loaded.value.ledger.currency, from: period.from, to: period.to },
    ...rates,
    badDebt: badDebtRate(writeOffsOf(items), period, rates.total.sales),
    undated: undatedPaid(items, { asOf: period.to, linesOf }).count,
  })
}
