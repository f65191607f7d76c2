// 登记收款: what the chosen customer still has to pay, and the receipts entered last.
import type { Input } from '../../../contract/inputs'
import { type BillsView, MOST_TEAM_BILLS, type ReceiptsView } from '../../../contract/receipts'
import { addDays } from '../../../core/calendar-date'
import { sum } from '../../../core/money'
import { billsInHand, DAYS_AFTER_DUE } from '../../../core/receipts/bills'
import { receiptsOf } from '../../../core/receipts/receipts'
import { type InHand, teamBillsInHand } from '../../../core/receipts/team-bills'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { moneyApart, teamReceipts } from '../../receipts/apart'
import { readLines } from '../../receipts/lines'
import { findPayer } from '../../receipts/payer'
import { isSenderReady } from '../../sending/owner'
import { besideSheets, loadLedger, loadSheets } from '../load'

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
  const lines = readLines(desk, currency)
  const bills = billsInHand(lines, { asOf: desk.today, since })
  const counts = office.settings.money.bills
  const team = teamBills(office, { since, counts, lines })
  return team.ok ? ok({ asOf: desk.today, currency, counts, bills, team: team.value }) : team
}

/** The ledger is read only where a sheet of receipts has a column for bills. */
const teamBills = (office: Office, told: Omit<InHand, 'asOf'>): Outcome<BillsView['team']> => {
  const mayHaveBills = besideSheets(office).some(
    ({ bound: { role, columns } }) =>
      role === 'receipts' && (columns.settledBy !== undefined || columns.dueOn !== undefined),
  )
  if (!mayHaveBills) return ok({ bills: [], count: 0, amount: 0 })
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { receipts, customers } = loaded.value.ledger
  const held = teamBillsInHand(receipts?.bills ?? [], { ...told, asOf: office.desk.today })
  const nameOf = new Map(customers.map(({ key, name }) => [key, name]))
  return ok({
    bills: held
      .slice(0, MOST_TEAM_BILLS)
      .map(({ customer, payer, ...bill }) => ({ ...bill, name: nameOf.get(customer) ?? payer })),
    count: held.length,
    amount: sum(held.map(({ amount }) => amount)),
  })
}
