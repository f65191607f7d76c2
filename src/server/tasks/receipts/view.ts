// 登记收款: what the chosen customer still has to pay, and the receipts entered last.
import type { Input } from '../../../contract/inputs'
import type { ReceiptsView } from '../../../contract/receipts'
import { receiptsOf } from '../../../core/receipts/receipts'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { findPayer } from '../../receipts/payer'
import { loadLedger } from '../load'

const MOST_RECENT = 10

export const viewReceipts = (office: Office, { customer }: Input<'receipts'>): Outcome<ReceiptsView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { currency } = loaded.value.ledger
  const lines = readLines(desk, currency)
  const found = customer === null ? null : findPayer(desk, { loaded: loaded.value, lines }, customer)
  if (customer !== null && found === null) return problem('customer-gone', customer)
  const receipts = receiptsOf(lines)
  const own = receipts.filter(receipt => customer === null || receipt.customer === customer)
  return ok({
    asOf: desk.today,
    currency,
    key: desk.uuid(),
    payer: found?.payer ?? null,
    unfinished: receipts.filter(({ state }) => state === 'unfinished'),
    unclaimed: loaded.value.ledger.receipts?.unclaimed?.length ?? 0,
    recent: own.filter(({ state }) => state !== 'unfinished').slice(0, MOST_RECENT),
  })
}
