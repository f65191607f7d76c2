// What waits for a second person in the ledger as it stands: nothing, and nothing read, where 复核 is off.

import { heldKeys, pendingChanges } from '../../core/four-eyes/pending'
import type { Pending } from '../../core/four-eyes/types'
import { linesByItem } from '../../core/receipts/by-item'
import type { ReceiptLine } from '../../core/receipts/types'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import { type AcceptedState, readAccepted } from './accepted'
import { reviewedOf } from './reviewed'

/** `lines`: of our own 收款, where somebody has read them already. */
type Standing = Pick<Loaded, 'ledger'> & { lines?: readonly ReceiptLine[] }

/** Where the accepted state is gone everything waits: letters must not go out on the word of nobody. */
export const pendingIn = (office: Office, loaded: Pick<Loaded, 'ledger'>): Pending[] =>
  office.settings.fourEyes.on ? pendingAgainst(office, loaded, readAccepted(office.desk)) : []

export const pendingAgainst = (
  { desk, settings }: Office,
  { ledger, lines }: Standing,
  { accepted, ownedBy, isWhole }: AcceptedState,
): Pending[] =>
  pendingChanges({
    accepted,
    ...reviewedOf(ledger, isWhole),
    linesOf: linesByItem(lines ?? readLines(desk, ledger.currency), ledger.contracts),
    ownedBy,
    atLeast: settings.fourEyes.atLeast,
  })

/** A run that sends plans anew for every batch; what is ticked meanwhile counts from the next run on. */
const readForLetters = new WeakMap<Desk, AcceptedState>()

/** What letters leave out, for `isUnreviewed`. */
export const heldPlaces = (office: Office, standing: Standing): ReadonlySet<string> => {
  const { desk, settings } = office
  if (!settings.fourEyes.on) return new Set()
  const accepted = readForLetters.get(desk) ?? readAccepted(desk)
  readForLetters.set(desk, accepted)
  return new Set(heldKeys(pendingAgainst(office, standing, accepted)))
}
