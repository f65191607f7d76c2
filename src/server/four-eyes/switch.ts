// 复核 on and off, as the settings say: switching on takes everything for accepted as it stands, switching off keeps the log.
import type { Settings } from '../../contract/settings'
import type { Ledger } from '../../core/ledger/types'
import { keptOf, printOf } from '../../core/snapshot/kept'
import type { KeptItem } from '../../core/snapshot/types'
import { INSTALMENTS } from '../../tables/plans/instalments'
import { formatMoney } from '../../text/format'
import type { Refusal } from '../answer'
import type { Office } from '../ports'
import { loadLedger } from '../tasks/load'
import { appendToReviewLog, baseRecord, dropBase, readAccepted, writeBase } from './accepted'
import { reviewedOf } from './reviewed'

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
  const { ledger } = loaded.value
  const { items, keep } = reviewedOf(ledger, true)
  const what = is.atLeast === 0 ? '' : `≥ ${formatMoney(is.atLeast, ledger.currency)}`
  const at = desk.now()
  const base = was.on
    ? (baseRecord(desk)?.base ?? '')
    : writeBase(
        desk,
        items.map(item => ({ item: keep(item), at })),
        { since: at, by: desk.person.label(), whole: true },
      )
  appendToReviewLog(desk, [{ deed: 'on', what }], base)
  return null
}

/**
 * The accepted state of an earlier version knows neither plans nor other currencies: as they stand now they are taken for accepted, once,
 * as switching on does; what waits besides goes on waiting. Call under the document lock.
 */
export const completeAccepted = ({ desk, settings }: Office, ledger: Ledger): void => {
  if (!settings.fourEyes.on) return
  const kept = baseRecord(desk)
  const state = kept === null || kept.whole ? null : readAccepted(desk)
  if (kept === null || state === null || state.isDamaged) return
  const { items, keep } = reviewedOf(ledger, true)
  const planned = new Map<string, KeptItem[]>()
  const abroad: KeptItem[] = []
  for (const item of items) {
    const whole = keep(item)
    if (whole.currency !== undefined) abroad.push(whole)
    else if (whole.plan !== undefined) {
      const print = printOf(keptOf(item))
      planned.set(print, [...(planned.get(print) ?? []), whole])
    }
  }
  const at = desk.now()
  const accepted = [
    ...state.accepted.map(one => {
      const plan = planned.get(printOf(one.item))?.pop()?.plan
      return plan === undefined ? one : { ...one, item: { ...one.item, plan } }
    }),
    ...abroad.map(item => ({ item, at })),
  ]
  const base = writeBase(desk, accepted, { ...kept, whole: true })
  if (planned.size + abroad.length > 0) {
    appendToReviewLog(desk, [{ deed: 'on', what: INSTALMENTS.name[desk.person.language] }], base)
  }
}
