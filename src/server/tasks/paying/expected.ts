// 预计回款: what is open by the week it is due in, and by the week it is to be expected in from each customer's habit.
import type { Input } from '../../../contract/inputs'
import type { ExpectedView } from '../../../contract/paying'
import { expectedCash } from '../../../core/receivables/expected'
import { expectedByHabit } from '../../../core/receivables/paying/by-habit'
import { payingFacts } from '../../../core/receivables/paying/facts'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const WEEKS = 12

export const viewExpected = (office: Office, _: Input<'paying.expected'>): Outcome<ExpectedView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  const asOf = office.desk.today
  const facts = payingFacts(items, { asOf, graceDays: office.settings.thresholds.graceDays })
  const dated = ledger.fields.includes('paidOn')
  return ok({
    asOf,
    currency: ledger.currency,
    due: expectedCash(items, { asOf, weeks: WEEKS }),
    habit: expectedByHabit(items, facts, { asOf, weeks: WEEKS, dated }),
  })
}
