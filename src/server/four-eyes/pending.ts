// What waits for a second person in the ledger as it stands: nothing, and nothing read, where 复核 is off.

import { heldItems, pendingChanges } from '../../core/four-eyes/pending'
import type { Pending } from '../../core/four-eyes/types'
import { linesByItem } from '../../core/receipts/by-item'
import type { ReceiptLine } from '../../core/receipts/types'
import { placeKey } from '../../core/sheet-row'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import { type AcceptedState, readAccepted } from './accepted'

/** `lines`: of our own 收款, where somebody has read them already. */
type Standing = Pick<Loaded, 'ledger'> & { lines?: readonly ReceiptLine[] }

/** Where the accepted state is gone everything waits: letters must not go out on the word of nobody. */
export const pendingIn = (office: Office, loaded: Pick<Loaded, 'ledger'>): Pending[] =>
  office.settings.fourEyes.on ? pendingAgainst(office, loaded, readAccepted(office.desk)) : []

export const pendingAgainst = (
  { desk, settings }: Office,
  { ledger, lines }: Standing,
  { accepted, ownedBy }: AcceptedState,
): Pending[] =>
  pendingChanges({
    accepted,
    items: ledger.contracts,
    linesOf: linesByItem(lines ?? readLines(desk, ledger.currency), ledger.contracts),
    ownedBy,
    atLeast: settings.fourEyes.atLeast,
  })

/** A run that sends plans anew for every batch; what is ticked meanwhile counts from the next run on. */
const readForLetters = new WeakMap<Desk, AcceptedState>()

/** The rows that letters leave out, by `placeKey`. */
export const heldPlaces = (office: Office, standing: Standing): ReadonlySet<string> => {
  const { desk, settings } = office
  if (!settings.fourEyes.on) return new Set()
  const accepted = readForLetters.get(desk) ?? readAccepted(desk)
  readForLetters.set(desk, accepted)
  return new Set(heldItems(pendingAgainst(office, standing, accepted)).map(placeKey))
}
