// 账龄 of the ledger as of a day, the whole of it held against the balances reckoned customer by customer.
import type { AgingView } from '../../contract/aging'
import type { Input } from '../../contract/inputs'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { ourAccounts } from '../../core/general-ledger/our-balances'
import type { CustomerKey, LedgerItem } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { paymentsByItem } from '../../core/receipts/by-part'
import { itemsAsOf, type Undated, undatedPaid } from '../../core/receivables/aging/as-of'
import { choicesOf, TRAITS, traitsOf } from '../../core/receivables/aging/narrow'
import { type AgingBasis, type AgingReport, agingReport } from '../../core/receivables/aging/report'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { type Loaded, loadLedger } from '../tasks/load'

export type Aged = {
  loaded: Loaded
  asOf: CalendarDate
  report: AgingReport
  check: AgingView['check']
  undated: Undated
  unreadable: number
  choices: AgingView['choices']
}

/** So many customers that are off are named. */
const MOST_OFF = 10
/** More owners or industries than a person picks from by hand. */
const MOST_CHOICES = 300

/** Refuses a day that has not come. */
export const aged = (office: Office, asked: Input<'aging'>): Outcome<Aged> => {
  const { desk, settings } = office
  const asOf = asked.asOf === null ? desk.today : calendarDate(asked.asOf)
  if (asOf === null || asOf > desk.today) return problem('value-malformed', asked.asOf ?? '')
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const lines = readLines(desk, ledger.currency)
  const linesOf = paymentsByItem(lines, ledger)
  const { dueSoonDays } = settings.thresholds
  const isPast = asOf < desk.today
  const items = isPast ? itemsAsOf(ledger, { asOf, dueSoonDays, linesOf }) : loaded.value.items
  const accounts = ourAccounts(ledger, lines, asOf)
  const unapplied = new Map(
    [...accounts.values()].map(account => [
      account.customer,
      { name: account.name, amount: account.unapplied },
    ]),
  )
  const basis: AgingBasis = { items, unapplied, by: asked.by, edges: settings.aging, asOf }
  const whole = agingReport(basis)
  const traitOf = traitsOf(ledger.customers)
  const { narrowing } = asked
  const isIn = (who: Pick<LedgerItem, 'customer' | 'owner'>) =>
    narrowing === null || traitOf(narrowing.by, who) === narrowing.value
  const isCustomerIn = (customer: CustomerKey) => isIn({ customer, owner: '' })
  return ok({
    loaded: loaded.value,
    asOf,
    report:
      narrowing === null
        ? whole
        : agingReport({
            ...basis,
            items: items.filter(isIn),
            unapplied: new Map([...unapplied].filter(([customer]) => isCustomerIn(customer))),
          }),
    check: checked(
      whole,
      new Map([...accounts.values()].map(({ customer, balance }) => [customer, balance])),
    ),
    undated: isPast ? undatedPaid(items, { asOf, linesOf }) : { count: 0, amount: 0 },
    unreadable: items.filter(({ state }) => state === 'unreadable').length,
    choices: TRAITS.filter(by => ledger.fields.includes(by)).map(by => ({
      by,
      values: choicesOf(ledger.items, traitOf, by).slice(0, MOST_CHOICES),
    })),
  })
}

/** Each row against the customer's balance as 与总账核对 reckons it. */
const checked = (
  { rows, total }: AgingReport,
  balances: ReadonlyMap<CustomerKey, Minor>,
): AgingView['check'] => {
  const left = new Map(balances)
  const off: AgingView['check']['off'] = []
  for (const { customer, name, balance } of rows) {
    const ledger = left.get(customer) ?? 0
    left.delete(customer)
    if (ledger !== balance) off.push({ name, row: balance, ledger })
  }
  for (const [name, ledger] of left) if (ledger !== 0) off.push({ name, row: 0, ledger })
  const balance = [...balances.values()].reduce((sum, one) => sum + one, 0)
  return { balance, total: total.balance, off: off.slice(0, MOST_OFF), offCount: off.length }
}
