// 这笔是谁的: a receipt is claimed for a customer, once or for good; what is remembered of payers, and taking it back.

import type { Input } from '../../../contract/inputs'
import type { PayerOutputs, PayersView, RememberedPayer } from '../../../contract/payers'
import { payerScopeFrom } from '../../../tables/customers/payers'
import { type Outcome, ok, problem } from '../../answer'
import { textIn } from '../../helper-cells'
import { NAMES_KEY } from '../../names/known'
import { sayPayer, takeBackPayer } from '../../names/say'
import type { Desk, Office } from '../../ports'
import { afterPayment, showLedger } from '../keep-up'
import { type Loaded, loadLedger } from '../load'
import { withLedger } from '../with-ledger'

const MOST_SHOWN = 100

export const viewPayers = (office: Office, _: Input<'payers'>): Outcome<PayersView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  return ok({
    asOf: office.desk.today,
    unclaimed: unclaimedIn(loaded.value).slice(0, MOST_SHOWN),
    known: known(office.desk).slice(0, MOST_SHOWN),
  })
}

const unclaimedIn = ({ ledger }: Loaded) => ledger.receipts?.unclaimed ?? []

const known = (desk: Desk): RememberedPayer[] => {
  if (desk.documentStore.get(NAMES_KEY) === null) return []
  const rows = desk.helpers.read('payers').flatMap(({ values }): RememberedPayer[] => {
    const [payer, customer] = [textIn(values.payer), textIn(values.customer)]
    const counts = payerScopeFrom(textIn(values.scope)) !== 'taken-back'
    if (!counts || customer === '') return []
    const [by, at] = [textIn(values.by), textIn(values.at)]
    return [{ payer, customer, receipt: textIn(values.receipt), by, at }]
  })
  return rows.reverse()
}

/** Only a receipt that still stands unclaimed. A payer without a name cannot be remembered. */
export const claimReceipt = (
  office: Office,
  { receipt, customer, always }: Input<'payers.claim'>,
): Outcome<PayerOutputs['payers.claim']> =>
  withLedger(office, loaded => {
    const before = unclaimedIn(loaded)
    const one = before.find(({ name }) => name === receipt)
    if (one === undefined) return problem('findings-changed')
    const known = loaded.ledger.customers.find(({ key }) => key === customer && key !== '')
    if (known === undefined) return problem('customer-gone', customer)
    const isForGood = always && one.payer !== ''
    const scope = isForGood ? ('always' as const) : ('once' as const)
    const { payer } = one
    sayPayer(office.desk, { payer, customer: known.name, scope, receipt: isForGood ? '' : receipt })
    const after = loadLedger(office)
    if (!after.ok) return after
    showLedger(office, after.value)
    return ok({ payer, customer: known.name, receipts: before.length - unclaimedIn(after.value).length })
  })

export const takeBackClaim = (
  office: Office,
  asked: Input<'payers.takeBack'>,
): Outcome<PayerOutputs['payers.takeBack']> =>
  withLedger(office, loaded => {
    const takenBack = takeBackPayer(office.desk, asked)
    afterPayment(office, loaded)
    return takenBack === 0 ? problem('findings-changed') : ok({ takenBack })
  })
