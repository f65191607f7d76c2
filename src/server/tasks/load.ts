// The first word of every task: the ledger as it stands now, each of its sheets read once, with its open items and key accounts.

import { LEDGER_FIELDS } from '../../contract/vocabulary'
import { keyAccounts } from '../../core/accounts/key-accounts'
import { rowsInBoth } from '../../core/archive/doubles'
import { openItems } from '../../core/ledger/open-items'
import { type BesideSource, type LedgerSource, readLedger } from '../../core/ledger/read-ledger'
import type {
  CustomerKey,
  Ledger,
  LedgerField,
  LedgerTable,
  OpenItem,
  Reading,
} from '../../core/ledger/types'
import { withDated } from '../../core/opening/dated'
import type { ForeignOpen } from '../../core/receivables/foreign'
import { type Outcome, ok, problem, type Refusal } from '../answer'
import { rowsUnderWay } from '../archive/under-way'
import { readAdjustments } from '../money/adjustments'
import { readOpening } from '../money/opening'
import { readNamesAgain } from '../names/known'
import type { BesideBinding, Binding, BindingState, Desk, Office, SheetBinding } from '../ports'
import { readLines } from '../receipts/lines'
import { readingOf, readSetup } from '../setup-record'

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
  keyAccounts: Set<CustomerKey>
}

export const fieldsOf = (columns: Partial<Record<LedgerField, number>>): LedgerField[] =>
  LEDGER_FIELDS.filter(field => columns[field] !== undefined)

/** Reads the sheets at every call; `again` also finds the columns anew, since a colleague may have moved them. */
export const loadLedger = (office: Office, { again = false } = {}): Outcome<Loaded> => {
  const adopted = loadSheets(office, { again })
  if (!adopted.ok) return adopted
  const { desk, settings } = office
  const [first, ...others] = adopted.value
  const read = <Sheet extends AdoptedSheet>(sheet: Sheet) => ({
    ...sheet,
    table: desk.ledger.read(sheet.bound),
  })
  const [lead, rest] = eachRowOnce(desk, read(first), others.map(read))
  const beside = besideSheets(office).map(read)
  const written = readLedger(
    [sourceOf(lead), ...rest.map(sourceOf)],
    beside.map((sheet): BesideSource => ({ ...sourceOf(sheet), role: sheet.bound.role })),
    { known: readNamesAgain(desk), adjustments: readAdjustments(desk, lead.reading.currency) },
  )
  const opening = readOpening(desk)
  const ledger =
    opening === null ? written : withDated(written, readLines(desk, written.currency), opening.on)
  const asOf = desk.today
  const rules = { dueSoonDays: settings.thresholds.dueSoonDays }
  const items = openItems(ledger, asOf, rules)
  const foreign = (ledger.foreign ?? []).map(one => ({
    currency: one.currency,
    items: openItems(one, asOf, rules),
  }))
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
    keyAccounts: keyAccounts(items, { asOf, share: settings.policy.keyAccountShare }),
  })
}

/** Rows that a stopped run left on two sheets are counted where they stood. */
const eachRowOnce = (desk: Desk, lead: ReadSheet, rest: ReadSheet[]): [ReadSheet, ReadSheet[]] => {
  const way = rowsUnderWay(desk.documentStore, { sheets: [lead.bound, ...rest.map(({ bound }) => bound)] })
  if (way === null) return [lead, rest]
  const { items } = readLedger([sourceOf(lead), ...rest.map(sourceOf)])
  const doubled = rowsInBoth(items, way)
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
