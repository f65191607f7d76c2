// What still goes on with a contract, wherever it is written down: one read of each of our sheets, whatever the rows.
import type { Ongoing } from '../../core/archive/eligible'
import { receiptsOf } from '../../core/receipts/receipts'
import { isOngoing } from '../../core/reminders/holds'
import { placeKey } from '../../core/sheet-row'
import { findings } from '../../core/warnings/findings'
import { eachCurrency } from '../currencies'
import { readFollowUps } from '../follow-ups/entries'
import { readHolds } from '../holds/holds'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { readArrangements } from '../sending/arrangements'
import { readLog } from '../sending/log'
import type { Loaded } from '../tasks/load'

export const ongoingIn = ({ desk, settings }: Office, loaded: Loaded): Ongoing => {
  const { ledger, items } = loaded
  const { currency, customers } = ledger
  // A warning about a customer as a whole says nothing of his finished contracts.
  const warned = findings(items, customers, settings.thresholds).filter(({ item }) => item !== '')
  const lines = readLines(desk, currency)
  const unfinished = new Set(
    receiptsOf(lines)
      .filter(({ state }) => state === 'unfinished')
      .map(({ receipt }) => receipt),
  )
  const contractOf = new Map(
    eachCurrency(loaded)
      .flatMap(one => one.items)
      .flatMap(({ key, instalment }) => (instalment === undefined ? [] : [[key, [instalment.contract]]])),
  )
  const letters = readLog(desk).filter(({ outcome }) => outcome === 'claimed' || outcome === 'unknown')
  const promises = readFollowUps(desk, currency).filter(
    ({ promised }) => promised !== null && promised.on >= desk.today,
  )
  const held = readHolds(desk, currency).filter(hold => isOngoing(hold, desk.today))
  const holds = readArrangements(desk).filter(
    ({ holdUntil }) => holdUntil !== null && holdUntil >= desk.today,
  )
  return {
    warned: new Set(warned.flatMap(({ places }) => places.map(placeKey))),
    inLetters: new Set(
      letters.flatMap(({ claims }) => claims.flatMap(({ item }) => [item, ...(contractOf.get(item) ?? [])])),
    ),
    inReceipts: new Set(lines.filter(({ receipt }) => unfinished.has(receipt)).map(({ item }) => item)),
    promised: new Set([...promises, ...holds, ...held].map(({ customer }) => customer)),
  }
}
