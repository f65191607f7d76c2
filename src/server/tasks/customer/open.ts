// 客户: the account summary of the selected row's customer or of one searched for.

import type { CustomerView } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import { partsFor } from '../../../core/accounts/frame'
import { mustPayFirst } from '../../../core/accounts/pay-first'
import { accountSummary } from '../../../core/accounts/summary'
import {
  type CustomerFreshness,
  customerFreshness,
  latestVerifications,
} from '../../../core/audit/freshness/freshness'
import { latestFollowUps } from '../../../core/follow-ups/due'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import type { CustomerKey } from '../../../core/ledger/types'
import { foreignTotals } from '../../../core/receivables/foreign'
import { heldUntil } from '../../../core/reminders/held-until'
import type { LogEntry } from '../../../core/reminders/types'
import { byPlace, type SheetRow } from '../../../core/sheet-row'
import { COST_RATES } from '../../../tables/cost-rates'
import { readPlan } from '../../account-plan/rows'
import { type Outcome, ok, problem } from '../../answer'
import { readEntries } from '../../follow-ups/entries'
import { promisesIn } from '../../follow-ups/promises'
import { freshnessRules } from '../../freshness/rules'
import { readVerifications } from '../../freshness/verifications'
import { readHolds } from '../../holds/holds'
import { runningIn } from '../../limitation/facts'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { unappliedOf } from '../../receipts/unapplied'
import { readArrangements } from '../../sending/arrangements'
import { readLog } from '../../sending/log'
import { invitationFor, serviceBooks } from '../../service/account'
import { planOf } from '../account-plan/view'
import { type Loaded, loadLedger } from '../load'
import { customerLists, EDITABLE } from './edit'
import { MOST_FOLLOW_UPS } from './follow-ups'

/** In a year, at most: whatever is overdue. */
const EVER_DAYS = 366
const MOST_LIMITATIONS = 5
const MOST_RATE_PROBLEMS = 5

export const openCustomer = (
  office: Office,
  asked: Input<'customer.open'>,
): Outcome<CustomerView | { summary: null }> => {
  const loaded = loadLedger(office)
  return loaded.ok ? customerIn(office, loaded.value, asked) : loaded
}

/** The same on a ledger that was read already. */
export const customerIn = (
  office: Office,
  loaded: Loaded,
  asked: Input<'customer.open'>,
): Outcome<CustomerView | { summary: null }> => {
  const key = asked.customer ?? selectedCustomer(office, loaded)
  if (key === null) return ok({ summary: null })
  const { desk, settings } = office
  const { ledger, items, contracts, binding, books, sales, suggested, decisions, keyAccounts } = loaded
  const { overdueDays } = office.settings.aging
  const plan = readPlan(desk, ledger)
  const lines = readLines(desk, ledger.currency)
  const input = {
    ledger,
    items,
    contracts,
    sales: sales(),
    books: {
      expenses: books.expenses()?.entries ?? null,
      ...serviceBooks(books),
      capitalRate: office.settings.finance.capitalRate,
      rhythm: settings.service.survey,
    },
    log: readLog(desk),
    keyAccounts: keyAccounts(),
    thresholds: settings.thresholds,
    unapplied: unappliedOf(ledger, lines, desk.today),
    asOf: desk.today,
    overdueDays,
    plan: plan?.entries ?? [],
  }
  const summary = accountSummary(input, key)
  if (summary === null) return problem('customer-gone', key)

  const arrangement = readArrangements(desk).find(one => one.customer === key) ?? null
  const holds = readHolds(desk, ledger.currency)
  const entries = readEntries(desk, ledger.currency)
  const promises = promisesIn(desk, { ledger, items }, { lines, entries })
  const editedSheets = [...binding.sheets, ...customerLists(office).map(({ bound }) => bound)]
  const mayEdit = editedSheets.every(sheet => desk.ledger.mayEdit(sheet))
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    summary,
    arrangement,
    heldUntil: heldUntil(key, { arranged: arrangement, holds, promises }, desk.today),
    keyStanding: {
      suggested: suggested().get(key) ?? null,
      decision: decisions().find(one => one.customer === key) ?? null,
    },
    followUps: latestFollowUps(
      entries.map(({ entry }) => entry),
      key,
      MOST_FOLLOW_UPS,
    ),
    payFirst: mustPayFirst(summary.finance.overdue, settings.payFirst),
    invitation: invitationFor(office, ledger, key),
    foreign: foreignTotals(loaded.foreign, key),
    plan: planOf(plan, key),
    parts: partsFor(settings.goal, settings.summary.hidden),
    costRates: ratesIn(office, loaded),
    freshness: freshnessOf(office, loaded, key),
    limitation: limitationIn(office, loaded, { key, log: input.log }),
    editable: mayEdit
      ? EDITABLE.filter(field => editedSheets.some(({ columns }) => columns[field] !== undefined))
      : [],
  })
}

const ratesIn = ({ desk }: Office, { costRates }: Loaded): CustomerView['costRates'] => {
  const rates = costRates()
  return rates === null
    ? null
    : { sheet: COST_RATES.name[desk.person.language], problems: rates.problems.slice(0, MOST_RATE_PROBLEMS) }
}

const limitationIn = (
  office: Office,
  { ledger, items }: Loaded,
  { key, log }: { key: CustomerKey; log: readonly LogEntry[] },
): CustomerView['limitation'] => {
  const days = EVER_DAYS * office.settings.formal.limitationYears
  const own = { ledger, items: items.filter(({ customer }) => customer === key) }
  const running = runningIn(office, own, { days, log })
  const all = running.items
    .flatMap(item => {
      const limitation = running.limitationOf(item)
      return limitation === null ? [] : [{ ...limitation, item: shortNameOf(item) }]
    })
    .sort((a, b) => a.left - b.left)
  return { items: all.slice(0, MOST_LIMITATIONS), more: Math.max(0, all.length - MOST_LIMITATIONS) }
}

const freshnessOf = (office: Office, { ledger, items }: Loaded, key: CustomerKey): CustomerFreshness => {
  const rules = freshnessRules(office)
  const verified = latestVerifications(readVerifications(office.desk), rules.today).get(key) ?? {}
  const own = items.filter(({ customer }) => customer === key)
  const customer = ledger.customers.find(one => one.key === key)
  if (customer === undefined) throw new Error(`No customer ${key}`)
  return customerFreshness({ customer, items: own, fields: ledger.fields, verified }, rules)
}

const selectedCustomer = ({ desk }: Office, { binding, ledger }: Loaded): CustomerKey | null => {
  const selected = desk.ledger.selectedRow(binding)
  if (selected === null) return null
  const isSelected = (place: SheetRow) => byPlace(place, selected) === 0
  const own = ledger.customers.find(({ places }) => places.some(isSelected))
  return own?.key ?? ledger.receipts?.list.find(isSelected)?.customer ?? null
}
