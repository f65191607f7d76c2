// An adjustment as the page shows it, and who may decide on it.
import type { MoneySettings, ShownAdjustment } from '../../contract/adjustments'
import { type Adjustment, isCounting } from '../../core/adjustments/types'
import type { Ledger } from '../../core/ledger/types'
import type { Office } from '../ports'

/** Nobody approves what he proposed, unless the team is one person; where Google tells no name nobody is taken for somebody else. */
export const mayDecide = (
  { entered }: Pick<Adjustment, 'entered'>,
  { person, approval }: { person: string; approval: MoneySettings['approval'] },
): ShownAdjustment['mayDecide'] => {
  const isOther = person !== '' && entered.by !== '' && person !== entered.by
  if (isOther) return 'yes'
  return approval === 'anyone' ? 'with-reason' : 'no'
}

export const shownAdjustment = (
  { desk, settings }: Office,
  one: Adjustment,
  ledger: Pick<Ledger, 'adjustments'>,
): ShownAdjustment => {
  const { number, on, kind, name, what, amount, of, state, entered, decided, voided } = one
  return {
    number,
    on,
    kind,
    name,
    what,
    amount,
    of,
    state,
    entered,
    decided,
    voided,
    counted: isCounting(one) ? (ledger.adjustments?.counted.get(number) ?? 0) : 0,
    mayDecide:
      state === 'proposed'
        ? mayDecide(one, { person: desk.person.label(), approval: settings.money.approval })
        : 'no',
  }
}
