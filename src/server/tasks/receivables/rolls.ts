// 迁徙率 from the items of the closed months, and the provision they come to; read only when somebody opens it.
import type { RollsView } from '../../../contract/collection'
import type { Input } from '../../../contract/inputs'
import { standingCloses } from '../../../core/closing/months'
import { aging } from '../../../core/receivables/aging/aging'
import { provision } from '../../../core/receivables/provision/provision'
import { FEWEST_STEPS, type MonthEnd, rolledRates, rolls } from '../../../core/receivables/provision/rolls'
import { type Outcome, ok } from '../../answer'
import { closedItems, readClosedTexts } from '../../closing/closed-items'
import { closesIfAny } from '../../closing/closes'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

export const viewRolls = (office: Office, _: Input<'rolls'>): Outcome<RollsView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const { ledger, items } = loaded.value
  const { overdueDays } = settings.aging
  const { provision: manual, roll } = settings.finance
  const found = rolls(monthEnds(office, ledger.currency), {
    overdueDays,
    final: roll.finalLoss,
    forward: roll.forward,
    manual,
  })
  const isEnough = found.steps >= FEWEST_STEPS
  return ok({
    ...{ asOf: desk.today, currency: ledger.currency, rolls: found, fewest: FEWEST_STEPS },
    forward: roll.forward,
    provision: isEnough ? provision(aging(items, overdueDays), rolledRates(found, manual)) : null,
  })
}

/** Months whose items are kept and unhurt. */
const monthEnds = ({ desk }: Office, currency: RollsView['currency']): MonthEnd[] => {
  const closes = standingCloses(closesIfAny(desk, currency))
  if (closes.length === 0) return []
  const texts = readClosedTexts(desk)
  return closes.flatMap(close => {
    const kept = closedItems(desk, close, texts)
    return kept.status === 'kept' ? [{ month: close.month, asOf: close.asOf, items: kept.items }] : []
  })
}
