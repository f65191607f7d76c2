// The first word of every task: the ledger as it stands now, each of its sheets read once, with its open items and key accounts.

import { LEDGER_FIELDS } from '../../contract/vocabulary'
import {
  type KeyDecision,
  type KeyMeasure,
  keyAccounts,
  suggestedKeyAccounts,
} from '../../core/accounts/key-accounts'
import { rowsInBoth } from '../../core/archive/doubles'
import { openItems } from '../../core/ledger/open-items'
import { openContracts } from '../../core/ledger/plans/rows'
import { type BesideSource, type LedgerSource, readLedger } from '../../core/ledger/read-ledger'
import type {
  CustomerKey,
  Ledger,
  LedgerField,
  LedgerTable,
  OpenItem,
  Reading,
} from '../../core/ledger/types'
import { everyItem } from '../../core/ledger/who/currencies'
import { withDated } from '../../core/opening/dated'
import type { ForeignOpen } from '../../core/receivables/foreign'
import type { CostRates } from '../../core/sales/cost-rates'
import { salesOf } from '../../core/sales/sales'
import type { Sales } from '../../core/sales/types'
import { type Outcome, ok, problem, type Refusal } from '../answer'
import { rowsUnderWay } from '../archive/under-way'
import { type Books, booksOf, once } from '../books/read'
import { readCostRates } from '../costs/rates'
import { readKeyDecisions } from '../key-accounts/decisions'
import { readAdjustments } from '../money/adjustments'
import { readOpening } from '../money/opening'
import { readNamesAgain } from '../names/known'
import { readPlanSheet } from '../plans/rows'
import type { BesideBinding, Binding, BindingState, Desk, Office, SheetBinding } from '../ports'
import { readLines } from '../receipts/lines'
import { readingOf, readSetup } from '../setup-record'
import { calendarHere } from '../workdays/calendar'

/** A sheet of the ledger: where its columns stand and how its cells are read. */
export type AdoptedSheet = { bound: SheetBinding; reading: Reading }
/** As it was read. */
export type ReadSheet = AdoptedSheet & { table: LedgerTable }

/** A sheet beside the ledger as it was read. */
export type ReadBeside = ReadSheet & { bound: BesideBinding }

export type Loaded = {
  binding: Binding
  sheets: ReadSheet[]
  beside: ReadBeside[]
  ledger: Ledger
  items: OpenItem[]
  /** What is open in other currencies; in no figure. */
  foreign: ForeignOpen[]
  /** One a row, as whole contracts; the same as `items` where nothing is planned. */
  contracts: OpenItem[]
  /** 交易, 服务, 费用, 人员 and 满意度, each read when first asked for. */
  books: Books
  /** 成本率, read when first asked for; null where there is no such sheet. */
  costRates: () => CostRates | null
  /** What counts as revenue by the settings. */
  sales: () => Sales
  suggested: () => Map<CustomerKey, KeyMeasure[]>
  decisions: () => KeyDecision[]
  /** With what people decided. */
  keyAccounts: () => Set<CustomerKey>
}

export const fieldsOf = (columns: Partial<Record<LedgerField, number>>): LedgerField[] =>
  LEDGER_FIELDS.filter(field => columns[field] !== undefined)

/** Reads the sheets at every call; `again` also finds the columns anew, since a colleague may have moved them. */
export const loadLedger = (office: Office, { again = false } = {}): Outcome<Loaded> => {
  const adopted = loadSheets(office, { again })
  if (!adopted.ok) return adopted
  const { desk, settings } = office
  const [first, ...others] = adopted.value
  const moves = (first.reading.due?.adjust ?? 'none') !== 'none'
  const counting = {
    ...(moves ? { workdays: calendarHere(desk) } : {}),
    ...(settings.money.bills === 'maturity' ? { bills: 'maturity' as const } : {}),
  }
  const read = <Sheet extends AdoptedSheet>(sheet: Sheet) => ({
    ...sheet,
    reading: { ...sheet.reading, ...counting },
    table: desk.ledger.read(sheet.bound),
  })
  const [lead, rest] = eachRowOnce(desk, read(first), others.map(read))
  const beside = besideSheets(office).map(read)
  const ledger = ledgerOf(desk, [lead, ...rest], beside)
  const asOf = desk.today
  const rules = { dueSoonDays: settings.thresholds.dueSoonDays }
  const items = openItems(ledger, asOf, rules)
  const foreign = (ledger.foreign ?? []).map((one): ForeignOpen => {
    const items = openItems(one, asOf, rules)
    return { currency: one.currency, items, contracts: openContracts(one, items, { asOf, ...rules }) }
  })
  const books = booksOf(desk, ledger, settings.service.hours)
  const contracts = openContracts(ledger, items, { asOf, ...rules })
  const byContract = () =>
    salesOf({ source: 'contracts', taxRate: null, items: contracts, fields: ledger.fields, deals: null })
  const rates = once(() => readCostRates(desk, ledger.customers))
  const sales = once(() => salesFrom(office, { ledger, contracts, books, costRates: rates }))
  const decisions = once(() => readKeyDecisions(desk))
  // Where 交易 cannot be read the contracts tell: nobody's large customer is written to because a sheet is gone.
  const weighed = () => (sales().missing ? byContract() : sales())
  const suggested = once(() => suggestedKeyAccounts(weighed().list, keyRule(office)))
  return ok({
    binding: {
      sheets: [lead.bound, ...rest.map(({ bound }) => bound)],
      beside: beside.map(({ bound }) => bound),
    },
    sheets: [lead, ...rest],
    beside,
    ledger,
    items,
    foreign,
    contracts,
    books,
    costRates: rates,
    sales,
    suggested,
    decisions,
    keyAccounts: once(() => keyAccounts(suggested(), decisions())),
  })
}

/** The ledger as the cells of its sheets say now, under the lock where a colleague wrote while one waited for it. */
export const ledgerNow = (desk: Desk, { sheets, beside }: Pick<Loaded, 'sheets' | 'beside'>): Ledger => {
  const read = <Sheet extends ReadSheet>(sheet: Sheet) => ({
    ...sheet,
    table: desk.ledger.read(sheet.bound),
  })
  const [lead, ...others] = sheets.map(read)
  if (lead === undefined) throw new Error('A ledger has a sheet')
  const [first, rest] = eachRowOnce(desk, lead, others)
  return ledgerOf(desk, [first, ...rest], beside.map(read))
}

/** The ledger of sheets that were read, with what our own sheets say of it. */
export const ledgerOf = (desk: Desk, sheets: readonly ReadSheet[], beside: readonly ReadBeside[]): Ledger => {
  const [lead, ...rest] = sheets.map(sourceOf)
  if (lead === undefined) throw new Error('A ledger has a sheet')
  const written = readLedger(
    [lead, ...rest],
    beside.map((sheet): BesideSource => ({ ...sourceOf(sheet), role: sheet.bound.role })),
    {
      known: readNamesAgain(desk),
      adjustments: readAdjustments(desk, lead.reading.currency),
      planned: readPlanSheet(desk),
    },
  )
  const opening = readOpening(desk)
  return opening === null ? written : withDated(written, readLines(desk, written.currency), opening.on)
}

export const salesFrom = (
  { settings }: Office,
  { ledger, contracts, books, costRates }: Pick<Loaded, 'ledger' | 'contracts' | 'books' | 'costRates'>,
): Sales => {
  const { revenue: source, taxRate } = settings.sales
  const read = source === 'deals' ? books.deals() : null
  return salesOf({
    source,
    taxRate,
    items: contracts,
    fields: ledger.fields,
    deals: read === null ? null : { lines: read.entries, hasCost: read.fields.includes('cost') },
    costRates: costRates(),
  })
}

const keyRule = ({ desk, settings }: Office) => {
  const { purchases, profitShare, need } = settings.sales
  return { asOf: desk.today, share: settings.policy.keyAccountShare, purchases, profitShare, need }
}

/** Rows that a stopped run left on two sheets are counted where they stood. */
const eachRowOnce = (desk: Desk, lead: ReadSheet, rest: ReadSheet[]): [ReadSheet, ReadSheet[]] => {
  const way = rowsUnderWay(desk.documentStore, { sheets: [lead.bound, ...rest.map(({ bound }) => bound)] })
  if (way === null) return [lead, rest]
  const written = readLedger([sourceOf(lead), ...rest.map(sourceOf)])
  const doubled = rowsInBoth(everyItem(written), way)
  const once = (sheet: ReadSheet): ReadSheet => {
    if (sheet.bound.sheet !== way.to) return sheet
    const rows = sheet.table.rows.map(row =>
      doubled.has(row.row) ? { row: row.row, cells: {}, beside: [] } : row,
    )
    return { ...sheet, table: { ...sheet.table, rows } }
  }
  return [once(lead), rest.map(once)]
}

export const sourceOf = ({ bound, reading, table }: ReadSheet): LedgerSource => ({
  table,
  reading,
  fields: fieldsOf(bound.columns),
})

/** The adopted sheets without reading a row. */
export const loadSheets = (
  { desk }: Office,
  { again = false } = {},
): Outcome<readonly [AdoptedSheet, ...AdoptedSheet[]]> => {
  const state = desk.ledger.binding(again ? 'again' : undefined)
  if (state.status !== 'bound') return refusal(state)
  const setup = readSetup(desk.documentStore)
  if (setup === null) return problem('not-set-up')
  const adopted = (bound: SheetBinding): AdoptedSheet => ({ bound, reading: readingOf(setup, bound.sheetId) })
  const [first, ...others] = state.binding.sheets
  return ok([adopted(first), ...others.map(adopted)])
}

/** 客户 and 收款 as bound, without reading a row; none where the ledger cannot be worked with. */
export const besideSheets = ({ desk }: Office): (AdoptedSheet & { bound: BesideBinding })[] => {
  const state = desk.ledger.binding()
  const setup = readSetup(desk.documentStore)
  if (state.status !== 'bound' || setup === null) return []
  return state.binding.beside.map(bound => ({ bound, reading: readingOf(setup, bound.sheetId) }))
}

/** The name of the first sheet that this person may not edit, 归档 aside, where only what is done with it writes; null when all may be. */
export const lockedSheet = (desk: Desk, sheets: readonly { bound: SheetBinding }[]): string | null =>
  sheets.find(({ bound }) => !bound.archive && !desk.ledger.mayEdit(bound))?.bound.sheet ?? null

const refusal = (state: Exclude<BindingState, { status: 'bound' }>): Refusal => {
  if (state.status === 'sheet-gone') return problem('sheet-gone', state.sheet)
  if (state.status === 'columns-missing' || state.status === 'columns-doubled') {
    return problem(state.status, ...state.headers)
  }
  return problem('not-set-up')
}
