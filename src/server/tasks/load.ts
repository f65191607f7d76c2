// The first word of every task: the ledger as it stands now, read once, with its open items and key accounts.

import { LEDGER_FIELDS } from '../../contract/vocabulary'
import { keyAccounts } from '../../core/accounts/key-accounts'
import { openItems } from '../../core/ledger/open-items'
import { readLedger } from '../../core/ledger/read-ledger'
import type { CustomerKey, Ledger, LedgerField, OpenItem, Reading } from '../../core/ledger/types'
import { type Outcome, ok, problem, type Refusal } from '../answer'
import type { Binding, BindingState, Office } from '../ports'
import { readingOf, readSetup, type SetupRecord } from '../setup-record'

export type Loaded = {
  binding: Binding
  reading: Reading
  ledger: Ledger
  items: OpenItem[]
  keyAccounts: Set<CustomerKey>
}

export const fieldsOf = (columns: Partial<Record<LedgerField, number>>): LedgerField[] =>
  LEDGER_FIELDS.filter(field => columns[field] !== undefined)

/** Reads the sheet at every call; `again` also finds the columns anew, since a colleague may have moved them. */
export const loadLedger = (office: Office, { again = false } = {}): Outcome<Loaded> => {
  const bound = loadBinding(office, { again })
  if (!bound.ok) return bound
  const { binding, setup } = bound.value
  const reading = readingOf(setup)
  const table = office.desk.ledger.read(binding)
  const ledger = readLedger({ table, reading, fields: fieldsOf(binding.columns) })
  const asOf = office.desk.today
  const items = openItems(ledger, asOf, { dueSoonDays: office.settings.thresholds.dueSoonDays })
  return ok({
    binding,
    reading,
    ledger,
    items,
    keyAccounts: keyAccounts(items, { asOf, share: office.settings.policy.keyAccountShare }),
  })
}

/** The adopted columns without reading a row. */
export const loadBinding = (
  { desk }: Office,
  { again = false } = {},
): Outcome<{ binding: Binding; setup: SetupRecord }> => {
  const state = desk.ledger.binding(again ? 'again' : undefined)
  if (state.status !== 'bound') return refusal(state)
  const setup = readSetup(desk.documentStore)
  return setup === null ? problem('not-set-up') : ok({ binding: state.binding, setup })
}

const refusal = (state: Exclude<BindingState, { status: 'bound' }>): Refusal => {
  if (state.status === 'sheet-gone') return problem('sheet-gone', state.sheet)
  if (state.status === 'columns-missing' || state.status === 'columns-doubled') {
    return problem(state.status, ...state.headers)
  }
  return problem('not-set-up')
}
