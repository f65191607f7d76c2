// 登记收款: what the chosen customer still has to pay, and the receipts entered last.
import type { Input } from '../../../contract/inputs'
import type { BillsView, ReceiptsView } from '../../../contract/receipts'
import { addDays } from '../../../core/calendar-date'
import { billsInHand, DAYS_AFTER_DUE } from '../../../core/receipts/bills'
import { receiptsOf } from '../../../core/receipts/receipts'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { moneyApart, teamReceipts } from '../../receipts/apart'
import { readLines } from '../../receipts/lines'
import { findPayer } from '../../receipts/payer'
import { isSenderReady } from '../../sending/owner'
import { loadLedger, loadSheets } from '../load'

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
    billsCount: office.settings.money.bills,
    offersNote: office.settings.formal.receiptNotes && isSenderReady(office.settings),
    unfinished: receipts.filter(({ state }) => state === 'unfinished'),
    unclaimed: loaded.value.ledger.receipts?.unclaimed?.length ?? 0,
    recent: own.filter(({ state }) => state !== 'unfinished').slice(0, MOST_RECENT),
    team: teamReceipts(loaded.value.ledger, customer, MOST_RECENT),
    apart: moneyApart(loaded.value, { lines, customer, asOf: desk.today }),
  })
}

/** 在手汇票, whoever gave them. */
export const viewBills = (office: Office, _: Input<'bills'>): Outcome<BillsView> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const [lead] = adopted.value
  const { currency } = lead.reading
  const since = addDays(desk.today, 0 - DAYS_AFTER_DUE)
  const bills = billsInHand(readLines(desk, currency), { asOf: desk.today, since })
  return ok({ asOf: desk.today, currency, counts: office.settings.money.bills, bills })
}
