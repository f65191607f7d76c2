// What people say of a reconciliation: whose a name is, and why a difference is there. Kept with who and when.
import type { GeneralLedgerOutputs } from '../../../contract/general-ledger'
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import { type Outcome, ok, problem } from '../../answer'
import { explain, sayOfName } from '../../general-ledger/notes'
import type { Office } from '../../ports'
import { loadLedger, loadSheets, lockedSheet } from '../load'

/** Refuses with 'customer-gone' where the ledger does not have the customer any more. */
export const matchName = (
  office: Office,
  { name, customer }: Input<'gl.match'>,
): Outcome<GeneralLedgerOutputs['gl.match']> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const locked = lockedSheet(desk, loaded.value.sheets)
  if (locked !== null) return problem('no-permission', locked)
  const known = loaded.value.ledger.customers.find(({ key }) => key === customer)
  if (customer !== null && known === undefined) return problem('customer-gone', customer)
  const whose = known === undefined ? null : { key: known.key, name: known.name }
  const said = desk.locked(() => {
    sayOfName(desk, { kind: whose === null ? 'nobody' : 'match', name, customer: whose })
    return { name }
  })
  return said === null ? problem('busy') : ok(said)
}

export const unmatchName = (
  office: Office,
  { name }: Input<'gl.unmatch'>,
): Outcome<GeneralLedgerOutputs['gl.unmatch']> =>
  written(office, () => {
    sayOfName(office.desk, { kind: 'open', name, customer: null })
    return { name }
  })

export const explainDifference = (
  office: Office,
  asked: Input<'gl.explain'>,
): Outcome<GeneralLedgerOutputs['gl.explain']> => {
  if (calendarDate(asked.asOf) === null) return problem('value-malformed', asked.asOf)
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const [{ reading }] = adopted.value
  const text = asked.text.trim()
  return written(office, () => {
    const note = explain(office.desk, { ...asked, text, currency: reading.currency })
    return { note: text === '' ? null : { ...note, isCurrent: true } }
  })
}

const written = <T>(office: Office, write: () => T): Outcome<T> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const done = desk.locked(write)
  return done === null ? problem('busy') : ok(done)
}
