// The sheets' rows → Ledger: typed items and customers, and every problem named.
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import { applyReceipts } from './beside/apply-receipts'
import { type ListedCustomers, listedCustomers } from './beside/listed-customers'
import { receiptRows } from './beside/receipt-rows'
import { cellText, isBlank } from './cells/text'
import { gatherCustomers } from './customers'
import { afterReceipts, applyPlans } from './plans/apply-plans'
import type { PlanSheet } from './plans/types'
import { itemReader } from './read-item'
import { problemIn, type RowFacts } from './read-row'
import { type LedgerSource, readRows } from './read-rows'
import { SAYS_PAID, saysPaid } from './says-paid'
import type { Ledger, LedgerItem, LedgerRow, SheetRole } from './types'

export type { LedgerSource } from './read-rows'

/** A sheet beside the ledger: 客户 or 收款. */
export type BesideSource = LedgerSource & { role: Exclude<SheetRole, 'items'> }

type SheetFacts = { rows: RowFacts[]; items: LedgerItem[]; problems: Problem[]; rowsOfSums: SheetRow[] }

/**
 * Reads the adopted sheets, at least one, as one ledger. Empty rows are passed over, rows of sums left out and named. A row without a
 * customer is a problem; its money stays in the ledger as an item of the customer ''. What 客户 says of a customer comes before his
 * contracts; 收款 says what is paid where the contracts have no column for it, and is only compared where they have. 分期 (`planned`) says
 * in which instalments a contract is owed.
 */
export function readLedger(
  sources: readonly [LedgerSource, ...LedgerSource[]],
  beside: readonly BesideSource[] = [],
  planned: PlanSheet | null = null,
): Ledger {
  const listed = listedCustomers(beside.filter(({ role }) => role === 'customers'))
  const receiptSources = beside.filter(({ role }) => role === 'receipts')
  const feed = receiptSources.length > 0 && !sources.some(({ fields }) => saysPaid(fields))
  const sheets = sources.map(source => readSheet(feed ? unpaidWhereBlank(source) : source, listed))
  const { customers, problems } = gatherCustomers(
    sheets.flatMap(({ rows }) => rows),
    listed,
  )
  const received = receiptRows(receiptSources)
  const written = sheets.flatMap(({ items }) => items)
  const [{ reading }] = sources
  const split = applyPlans(written, planned, reading)
  const applied = received === null ? null : applyReceipts({ received, items: split.items, customers, feed })
  const { items, contracts, plans } = applied === null ? split : afterReceipts(split, applied.items)
  const asWritten = sheets.flatMap(sheet => sheet.problems)
  const fields = [...sources, ...beside.filter(({ role }) => role === 'customers')].flatMap(one => one.fields)
  return {
    currency: reading.currency,
    style: reading.style,
    fields: [...new Set(feed ? [...fields, ...SAYS_PAID] : fields)],
    items,
    contracts,
    plans,
    customers,
    problems: [
      ...(split.answered.size === 0 ? asWritten : asWritten.filter(one => !split.answered.has(one))),
      ...problems,
      ...split.problems,
      ...(listed?.problems ?? []),
      ...(applied?.problems ?? []),
    ],
    rowsOfSums: [...sheets.flatMap(({ rowsOfSums }) => rowsOfSums), ...(received?.rowsOfSums ?? [])],
    receipts: applied === null ? null : { feed, list: applied.list },
    beside: [...(listed?.named ?? []), ...(received?.named ?? [])],
  }
}

/** Nothing written is nothing paid: 收款 tells the rest. */
function unpaidWhereBlank(source: LedgerSource): LedgerSource {
  return { ...source, reading: { ...source.reading, blankPaidIsZero: true } }
}

function readSheet(source: LedgerSource, listed: ListedCustomers | null): SheetFacts {
  const { reading, fields, table } = source
  const { sheet } = table
  const bound = new Set(fields)
  const itemOf = itemReader({ reading, bound })
  const { rows, rowsOfSums } = readRows(source)
  const read: SheetFacts = { rows: [], items: [], problems: [], rowsOfSums }
  for (const { row, facts } of rows) {
    const nameless = facts.key === ''
    if (nameless && facts.blocking.every(problem => problem.place.field !== 'customer'))
      facts.blocking.push(
        problemIn({ sheet, row }, 'missing-customer', bound.has('customer') ? 'customer' : null),
      )
    read.rows.push(facts)
    if (listed !== null) fillFromList(facts, listed)
    const item = nameless && !hasAmount(row) ? null : itemOf(facts, row)
    if (item) read.items.push(item)
    read.problems.push(...(item?.problems ?? facts.blocking), ...facts.harmless)
  }
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
