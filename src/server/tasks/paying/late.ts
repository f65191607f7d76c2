// 经常迟付: the list with a suggestion for each, from one read of the ledger.
import type { Input } from '../../../contract/inputs'
import type { LatePayersView } from '../../../contract/paying'
import { payingFacts } from '../../../core/receivables/paying/facts'
import { latePayers } from '../../../core/receivables/paying/late-payers'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_PAYERS = 100

export const viewLatePayers = (office: Office, _: Input<'paying.late'>): Outcome<LatePayersView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  const asOf = office.desk.today
  const { graceDays, large } = office.settings.thresholds
  const dated = ledger.fields.includes('paidOn')
  const facts = payingFacts(items, { asOf, graceDays })
  const late = latePayers(facts, { large, dated, most: MOST_PAYERS })
  const known = new Map(ledger.customers.map(customer => [customer.key, customer]))
  return ok({
    ...late,
    asOf,
    dated,
    graceDays,
    payers: late.payers.map(payer => {
      const customer = known.get(payer.customer)
      return { ...payer, owner: customer?.owner ?? '', place: customer?.places[0] ?? { sheet: '', row: 0 } }
    }),
  })
}
