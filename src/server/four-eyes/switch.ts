// 复核 on and off, as the settings say: switching on takes everything for accepted as it stands, switching off keeps the log.
import type { Settings } from '../../contract/settings'
import { keptOf } from '../../core/snapshot/kept'
import { formatMoney } from '../../text/format'
import type { Refusal } from '../answer'
import type { Office } from '../ports'
import { loadLedger } from '../tasks/load'
import { appendToReviewLog, baseRecord, dropBase, writeBase } from './accepted'

/** Brings the accepted state in line with what is about to be saved; refuses where the ledger cannot be read. Call under the document lock. */
export const settleFourEyes = (before: Office, after: Settings): Refusal | null => {
  const { desk } = before
  const [was, is] = [before.settings.fourEyes, after.fourEyes]
  if (!was.on && !is.on) return null
  if (!is.on) {
    appendToReviewLog(desk, [{ deed: 'off', what: '' }], '')
    dropBase(desk)
    return null
  }
  if (was.on && was.atLeast === is.atLeast) return null
  const loaded = loadLedger(before)
  if (!loaded.ok) return loaded
  const { contracts: items, currency } = loaded.value.ledger
  const what = is.atLeast === 0 ? '' : `≥ ${formatMoney(is.atLeast, currency)}`
  const at = desk.now()
  const base = was.on
    ? (baseRecord(desk)?.base ?? '')
    : writeBase(
        desk,
        items.map(item => ({ item: keptOf(item), at })),
        { since: at, by: desk.person.label() },
      )
  appendToReviewLog(desk, [{ deed: 'on', what }], base)
  return null
}
