// The plan of one contract as it stands, or what its terms suggest.
import type { Input } from '../../../contract/inputs'
import type { PlanView } from '../../../contract/plans'
import { suggestPlan } from '../../../core/ledger/plans/suggest'
import { type Outcome, ok, problem } from '../../answer'
import { contractAt } from '../../plans/contract'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

export const openPlan = (office: Office, place: Input<'plans.open'>): Outcome<PlanView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const found = contractAt(desk, loaded.value, place)
  if (found === null) return problem('instalments-changed')
  const { contract, currency, lines, rows, seen } = found
  const {
    sheet,
    row,
    key,
    customer,
    customerName,
    project,
    reference,
    signedOn,
    startsOn,
    total,
    paid,
    terms,
  } = contract
  return ok({
    asOf: desk.today,
    currency,
    contract: {
      sheet,
      row,
      key,
      customer,
      name: customerName,
      project,
      reference,
      signedOn,
      startsOn,
      total,
      paid,
      terms,
    },
    suggested: suggestPlan(terms),
    confirmed: loaded.value.sheets[0]?.reading.terms ?? {},
    lines,
    unusable: rows.length - lines.length,
    seen,
  })
}
