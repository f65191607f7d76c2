// 经常迟付: the list with a suggestion for each, from one read of the ledger.
import type { Input } from '../../../contract/inputs'
import type { LatePayersView } from '../../../contract/paying'
import { payingFacts } from '../../../core/receivables/paying/facts'
import { latePayers } from '../../../core/receivables/paying/late-payers'
import { lateRisk, likelyLate } from '../../../core/receivables/paying/late-risk'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_PAYERS = 100
/** Early enough for a word before the due day. */
const SOON_DAYS = 30
const MOST_SOON = 20

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
  const risk = lateRisk(items, { asOf, graceDays }, ({ daysToDue }) => (daysToDue ?? 0) <= SOON_DAYS)
  return ok({
    ...late,
    asOf,
    dated,
    graceDays,
    soon: risk && { days: SOON_DAYS, basis: risk.basis, ...likelyLate(risk, MOST_SOON) },
    payers: late.payers.map(payer => {
      const customer = known.get(payer.customer)
      return { ...payer, owner: customer?.owner ?? '', place: customer?.places[0] ?? { sheet: '', row: 0 } }
    }),
  })
}
