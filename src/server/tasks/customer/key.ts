// A person says whether a customer is a key account, or leaves it to the rule again.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import { keyAccounts } from '../../../core/accounts/key-accounts'
import { type Outcome, ok, problem } from '../../answer'
import { readKeyDecisions, saveKeyDecision } from '../../key-accounts/decisions'
import type { Office } from '../../ports'
import { withLedger } from '../with-ledger'

export const decideKeyAccount = (
  office: Office,
  { customer: key, isKey, why }: Input<'customer.key'>,
): Outcome<Output<'customer.key'>> =>
  withLedger(office, ({ ledger, suggested }) => {
    const customer = ledger.customers.find(one => one.key === key)
    if (customer === undefined) return problem('customer-gone', key)
    saveKeyDecision(office.desk, { customer: key, name: customer.name, isKey, why: why.trim() })
    return ok({ keyAccount: keyAccounts(suggested(), readKeyDecisions(office.desk)).has(key) })
  })
