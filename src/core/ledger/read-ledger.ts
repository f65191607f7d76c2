// The sheets' rows → Ledger: typed items and customers, and every problem named.
import { adjusted, countedOf } from '../adjustments/count'
import type { Adjustment, Wanted } from '../adjustments/types'
import { wantedByItem } from '../adjustments/wanted'
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import { applyReceipts } from './beside/apply-receipts'
import { type ListedCustomers, listedCustomers } from './beside/listed-customers'
import { receiptRows } from './beside/receipt-rows'
import type { CountedPart } from './beside/settle-customer'
import { cellText, isBlank } from './cells/text'
import { gatherCustomers } from './customers'
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
 * contracts; 收款 says what is paid where the contracts have no column for it, and is only compared where they have. `adjustments` lower what
 * is open, no more than there is.
 */
export function readLedger(
  sources: readonly [LedgerSource, ...LedgerSource[]],
  beside: readonly BesideSource[] = [],
  adjustments: readonly Adjustment[] = [],
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
  const wanted = wantedByItem(written, adjustments)
  const applied =
    received === null
      ? null
      : applyReceipts({ received, items: written, customers, feed, wanted: wanted.byItem })
  const settled =
    feed && applied !== null ? applied : adjust(applied?.items ?? written, wanted.byItem, sources)
  const counted = countedOf(adjustments, settled.parts)
  const [{ reading }] = sources
  const fields = [...sources, ...beside.filter(({ role }) => role === 'customers')].flatMap(one => one.fields)
  return {
    currency: reading.currency,
    style: reading.style,
    fields: [...new Set(feed ? [...fields, ...SAYS_PAID] : fields)],
    items: settled.items,
    customers,
    problems: [
      ...sheets.flatMap(sheet => sheet.problems),
      ...problems,
      ...(listed?.problems ?? []),
      ...(applied?.problems ?? []),
      ...wanted.problems,
      ...counted.problems,
    ],
    rowsOfSums: [...sheets.flatMap(({ rowsOfSums }) => rowsOfSums), ...(received?.rowsOfSums ?? [])],
    receipts: applied === null ? null : { feed, list: applied.list, unclaimed: applied.unclaimed },
    beside: [...(listed?.named ?? []), ...(received?.named ?? [])],
    ...(adjustments.length === 0
      ? {}
      : { adjustments: { counted: counted.counted, unused: counted.unused } }),
  }
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
