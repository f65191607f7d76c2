// The sheets' rows → Ledger: typed items and customers, and every problem named.

import { adjusted, countedOf } from '../adjustments/count'
import type { Adjustment, Wanted } from '../adjustments/types'
import { wantedByItem } from '../adjustments/wanted'
import type { CurrencyCode } from '../money'
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import { applyReceipts, payersIn, type ToApply } from './beside/apply-receipts'
import { type ListedCustomers, listedCustomers } from './beside/listed-customers'
import { receiptRows } from './beside/receipt-rows'
import type { CountedPart } from './beside/settle-customer'
import { BLANK, cellText, isBlank } from './cells/text'
import { gatherCustomers } from './customers'
import { withCustomerRules } from './due/customer-rules'
import { applyPlans, type SplitItems, settlePlans } from './plans/apply-plans'
import type { PlanSheet } from './plans/types'
import { itemReader } from './read-item'
import { problemIn, type RowFacts } from './read-row'
import { type LedgerSource, readRows } from './read-rows'
import { SAYS_PAID, saysPaid } from './says-paid'
import type { ForeignItems, Ledger, LedgerItem, LedgerRow, SheetRole } from './types'
import { type ByCurrency, byCurrency, listedCurrencies } from './who/currencies'
import { type KnownNames, NO_NAMES } from './who/names'
import { type Who, whoReader } from './who/reader'

export type { LedgerSource } from './read-rows'

/** A sheet beside the ledger: 客户 or 收款. */
export type BesideSource = LedgerSource & { role: Exclude<SheetRole, 'items'> }

type SheetFacts = { rows: RowFacts[]; items: LedgerItem[]; problems: Problem[]; rowsOfSums: SheetRow[] }

/** What our own sheets know of the ledger: who is who, what lowers what is open, and in which instalments contracts are owed. */
export type LedgerContext = {
  known?: KnownNames
  adjustments?: readonly Adjustment[]
  planned?: PlanSheet | null
}

/**
 * Reads the adopted sheets, at least one, as one ledger. Empty rows are passed over, rows of sums left out and named. A row without a
 * customer is a problem; its money stays in the ledger as an item of the customer ''. What 客户 says of a customer comes before his
 * contracts; 收款 says what is paid where the contracts have no column for it, and is only compared where they have. Rows of another
 * currency are read apart: their customers and problems are the ledger's, their amounts are not. Adjustments lower what is open, no more
 * than there is. 分期 (`planned`) says in which instalments a contract is owed.
 */
export function readLedger(
  sources: readonly [LedgerSource, ...LedgerSource[]],
  beside: readonly BesideSource[] = [],
  { known = NO_NAMES, adjustments = [], planned = null }: LedgerContext = {},
): Ledger {
  const lists = beside.filter(({ role }) => role === 'customers')
  const who = whoReader(lists, known)
  const listed = listedCustomers(lists, who)
  const receiptSources = beside.filter(({ role }) => role === 'receipts')
  const feed = receiptSources.length > 0 && !sources.some(({ fields }) => saysPaid(fields))
  const parted = { who, listed: listedCurrencies(lists, who) }
  const contracts = sources.map(source => byCurrency(feed ? unpaidWhereBlank(source) : source, parted))
  const payments = receiptSources.map(source => byCurrency(source, parted))
  const read = (source: LedgerSource) => readSheet(source, { listed, who, known })
  const sheets = contracts.map(({ own }) => read(own))
  const currencies = [...new Set([...contracts, ...payments].flatMap(({ others }) => [...others.keys()]))]
  const abroad = currencies.map(currency => ({
    currency,
    sheets: contracts.flatMap(({ others }) => others.get(currency) ?? []).map(read),
  }))
  const foreignSheets = abroad.flatMap(one => one.sheets)
  const { customers, problems } = gatherCustomers(
    [...sheets, ...foreignSheets.map(withoutLimits)].flatMap(({ rows }) => rows),
    { listed, shown: known.shown },
  )
  const received = receiptRows(
    payments.map(({ own }) => own),
    who,
  )
  const written = sheets.flatMap(({ items }) => items)
  const elsewhere = foreignSheets.flatMap(({ items }) => items)
  const payers = payersIn(known, who)
  const [{ reading }] = sources
  const { currency } = reading
  const writtenAbroad = abroad.map(one => ({ currency: one.currency, items: itemsAbroad(one) }))
  const applied = applyPlans([{ currency, items: written }, ...writtenAbroad], planned, {
    ...withCustomerRules(reading, { listed, known }),
    keyOf: name => who.keyOf(name, ''),
  })
  const [split, ...splitAbroad] = applied.split
  const wanted = wantedByItem(split.items, adjustments, { feed })
  const paying = { customers, feed, payers, wanted: wanted.byItem }
  // Receipts are compared with the cash: of what only a day settles, the rest after its credit notes.
  const lowered = feed ? null : adjust(split.items, wanted.byItem, sources)
  const standing = lowered?.items ?? split.items
  const allotted =
    received === null ? null : applyReceipts({ received, items: standing, ...paying, currency, elsewhere })
  const settled = lowered ?? allotted ?? { items: standing, parts: [] }
  const { items, contracts: whole, plans } = settlePlans(split, settled.items, { feed })
  const counted = countedOf(adjustments, settled.parts)
  const others = (of: Abroad) => abroad.filter(one => one !== of).flatMap(itemsAbroad)
  const foreign = abroad.map((one, at) =>
    paidAbroad(
      { currency: one.currency, split: splitAbroad[at] ?? NOTHING },
      { payments, who, ...paying, elsewhere: [...written, ...others(one)] },
    ),
  )
  const asWritten = [...sheets, ...foreignSheets].flatMap(sheet => sheet.problems)
  const fields = [...sources, ...beside.filter(({ role }) => role === 'customers')].flatMap(one => one.fields)
  const ids = who.seen()
  return {
    currency,
    style: reading.style,
    fields: [...new Set(feed ? [...fields, ...SAYS_PAID] : fields)],
    items,
    contracts: whole,
    plans,
    customers,
    problems: [
      ...(applied.answered.size === 0 ? asWritten : asWritten.filter(one => !applied.answered.has(one))),
      ...problems,
      ...applied.problems,
      ...(listed?.problems ?? []),
      ...(allotted?.problems ?? []),
      ...foreign.flatMap(one => one.problems),
      ...wanted.problems,
      ...counted.problems,
    ],
    rowsOfSums: [
      ...[...sheets, ...foreignSheets].flatMap(({ rowsOfSums }) => rowsOfSums),
      ...(received?.rowsOfSums ?? []),
    ],
    receipts:
      allotted === null
        ? null
        : {
            feed,
            list: allotted.list,
            unclaimed: [allotted, ...foreign].flatMap(one => one.unclaimed),
            ...(received !== null && received.bills.length > 0 && { bills: received.bills }),
          },
    beside: [...(listed?.named ?? []), ...(received?.named ?? []), ...foreign.flatMap(one => one.named)],
    ...(foreign.length > 0 && {
      foreign: foreign.map(({ currency, settled }): ForeignItems => ({ currency, ...settled })),
    }),
    ...(applied.planRows.length > 0 && { planRows: applied.planRows }),
    ...(ids.length > 0 && { ids }),
    ...(adjustments.length === 0
      ? {}
      : { adjustments: { counted: counted.counted, unused: counted.unused } }),
  }
}

type Abroad = { currency: CurrencyCode; sheets: SheetFacts[] }
type Paying = Pick<ToApply, 'customers' | 'feed' | 'payers' | 'wanted' | 'elsewhere'> & {
  payments: readonly ByCurrency[]
  who: Who
}

const itemsAbroad = ({ sheets }: Abroad): LedgerItem[] => sheets.flatMap(sheet => sheet.items)

const NOTHING: SplitItems = { items: [], contracts: [], plans: [] }

/** The items of another currency with what receipts of that currency paid of them. */
function paidAbroad(
  { currency, split }: { currency: CurrencyCode; split: SplitItems },
  { payments, who, ...paying }: Paying,
) {
  const sources = payments.flatMap(({ others }) => others.get(currency) ?? [])
  const received = receiptRows(sources, who)
  if (received === null) return { currency, settled: split, problems: [], unclaimed: [], named: [] }
  const applied = applyReceipts({ received, items: split.items, ...paying, currency })
  const { problems, unclaimed } = applied
  const settled = settlePlans(split, applied.items, { feed: paying.feed })
  return { currency, settled, problems, unclaimed, named: received.named }
}

/** A limit is in the ledger's own currency: what a row of another one says is no limit of it. */
function withoutLimits(sheet: SheetFacts): SheetFacts {
  return { ...sheet, rows: sheet.rows.map(facts => ({ ...facts, creditLimit: BLANK })) }
}

type Adjusted = { items: LedgerItem[]; parts: CountedPart[] }

/** The ledger's own cells say what is paid: they stay, and the adjustments are set against the rest. */
function adjust(
  items: LedgerItem[],
  wanted: ReadonlyMap<LedgerItem, readonly Wanted[]>,
  sources: readonly LedgerSource[],
): Adjusted {
  if (wanted.size === 0) return { items, parts: [] }
  const byDay = new Set(
    sources
      .filter(({ fields }) => !fields.includes('paid') && !fields.includes('unpaid'))
      .map(({ table }) => table.sheet),
  )
  const parts: CountedPart[] = []
  const after = items.map(item => {
    const asked = wanted.get(item)
    if (asked === undefined) return item
    const set = adjusted(item, asked, byDay.has(item.sheet))
    for (const part of set.counted.parts) parts.push({ ...part, item })
    return set.item
  })
  return { items: after, parts }
}

/** Nothing written is nothing paid: 收款 tells the rest. */
function unpaidWhereBlank(source: LedgerSource): LedgerSource {
  return { ...source, reading: { ...source.reading, blankPaidIsZero: true } }
}

function readSheet(
  source: LedgerSource,
  { listed, who, known }: { listed: ListedCustomers | null; who: Who; known: KnownNames },
): SheetFacts {
  const { reading, fields, table } = source
  const { sheet } = table
  const bound = new Set(fields)
  const itemOf = itemReader({ reading: withCustomerRules(reading, { listed, known }), bound })
  const read: SheetFacts = { rows: [], items: [], problems: [], rowsOfSums: [] }
  read.rowsOfSums = readRows(source, who, (row, facts) => {
    const nameless = facts.key === ''
    if (nameless && facts.blocking.every(problem => problem.place.field !== 'customer'))
      facts.blocking.push(
        problemIn({ sheet, row }, 'missing-customer', bound.has('customer') ? 'customer' : null),
      )
    read.rows.push(facts)
    if (listed !== null) fillFromList(facts, listed)
    const item = nameless && !hasAmount(row) ? null : itemOf(facts, row)
    if (item) read.items.push(item)
    for (const problem of item?.problems ?? facts.blocking) read.problems.push(problem)
    for (const problem of facts.harmless) read.problems.push(problem)
  })
  return read
}

/** Terms and owner of 客户 serve a contract that does not say its own. */
function fillFromList(facts: RowFacts, { byKey }: ListedCustomers): void {
  const customer = byKey.get(facts.key)
  if (customer === undefined) return
  if (facts.terms === '') facts.terms = customer.terms
  if (facts.owner === '') facts.owner = customer.owner
}

function hasAmount({ cells }: LedgerRow): boolean {
  return [cells.total, cells.paid, cells.unpaid].some(cell => !isBlank(cellText(cell)))
}
