// What is done to the ledger as a whole: only by who may edit it, one at a time, on the ledger as it stands now.
import { type Outcome, problem } from '../answer'
import type { Office } from '../ports'
import { type Loaded, loadLedger, loadSheets, lockedSheet } from './load'

/** `decide` runs under the document lock. */
export const withLedger = <T>(office: Office, decide: (loaded: Loaded) => Outcome<T>): Outcome<T> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const result = desk.locked((): Outcome<T> => {
    desk.documentStore.refresh()
    const loaded = loadLedger(office)
    return loaded.ok ? decide(loaded.value) : loaded
  })
  return result ?? problem('busy')
}
