// The balances handed over, read and held against the ledger as it stands: everything the page and the list are made of.
import type { BalanceSource, GlLine } from '../../contract/general-ledger'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { type OurAccount, ourAccounts } from '../../core/general-ledger/our-balances'
import { readBalances } from '../../core/general-ledger/read-balances'
import { glKey, type NameMatches, reconcile } from '../../core/general-ledger/reconcile'
import { splitText } from '../../core/general-ledger/split-text'
import type { Balances, Reconciliation } from '../../core/general-ledger/types'
import type { Cell, Customer, CustomerKey } from '../../core/ledger/types'
import type { CurrencyCode, Minor } from '../../core/money'
import { causeText } from '../../text/general-ledger'
import { type Outcome, ok, problem } from '../answer'
import { knownNames } from '../names/known'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import { loadLedger } from '../tasks/load'
import { type GlNotes, readGlNotes } from './notes'

export type Held = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** A sheet or file by its name; '' for pasted text. */
  source: string
  tolerance: Minor
  balances: Balances
  accounts: Map<CustomerKey, OurAccount>
  reconciliation: Reconciliation
  lines: GlLine[]
  notes: GlNotes
}

export type Asked = { asOf: string; source: BalanceSource }

/** Refuses a day that has not come, a sheet that is gone, and balances in which nothing can be found. */
export const hold = (office: Office, asked: Asked): Outcome<Held> => {
  const { desk, settings } = office
  const asOf = calendarDate(asked.asOf)
  if (asOf === null || asOf > desk.today) return problem('value-malformed', asked.asOf)
  const grid = gridOf(desk, asked.source)
  if (!grid.ok) return grid
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const { currency } = ledger
  const read = readBalances(grid.value.cells, currency)
  if (!read.ok) return problem(read.why === 'empty' ? 'balances-empty' : 'balances-no-header')
  const { balances } = read
  const accounts = ourAccounts(ledger, readLines(desk, currency), asOf)
  const notes = readGlNotes(desk, currency)
  const { tolerance } = settings.policy
  const matches = ownNames(desk, ledger.customers, notes)
  const reconciliation = reconcile({ accounts, rows: balances.rows, matches, asOf, tolerance })
  const lines = reconciliation.lines.map((line): GlLine => {
    const said = notes.explanations.get(line.key)
    const says = causeText(line.cause, desk.person.language)
    if (said === undefined) return { ...line, says, note: null }
    return { ...line, says, note: { ...said, isCurrent: said.difference === line.difference } }
  })
  const source = grid.value.name
  return ok({ asOf, currency, source, tolerance, balances, accounts, reconciliation, lines, notes })
}

/** Names that are a customer's by what is known of him; what was said here of a name comes before. */
const ownNames = (desk: Desk, customers: readonly Customer[], { matches }: GlNotes): NameMatches => {
  const renamed = customers.flatMap(({ key, name }) =>
    glKey(name) === key ? [] : [[glKey(name), key] as const],
  )
  return new Map([...renamed, ...knownNames(desk).names, ...matches])
}

const gridOf = (
  desk: Desk,
  source: BalanceSource,
): Outcome<{ cells: readonly (readonly Cell[])[]; name: string }> => {
  if (source.kind === 'text') return ok({ cells: splitText(source.text), name: source.name })
  const preview = desk.adoption.preview(source.sheetId)
  return preview === null ? problem('balances-gone') : ok({ cells: preview.values, name: preview.sheet })
}
