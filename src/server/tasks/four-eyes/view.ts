// 复核: new items and changed amounts since they were accepted, each with who is known to have made it.
import { type FourEyesView, MOST_PENDING } from '../../../contract/four-eyes'
import type { Input } from '../../../contract/inputs'
import { mayTick } from '../../../core/four-eyes/pending'
import { type Outcome, ok } from '../../answer'
import { baseRecord, readAccepted } from '../../four-eyes/accepted'
import { pendingAgainst } from '../../four-eyes/pending'
import type { Office } from '../../ports'
import { shownChange } from '../../snapshot/shown'
import { loadLedger } from '../load'

export const viewFourEyes = (office: Office, _: Input<'fourEyes'>): Outcome<FourEyesView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const { on, atLeast } = settings.fourEyes
  const view = { asOf: desk.today, currency: loaded.value.ledger.currency, on, atLeast }
  if (!on) return ok({ ...view, since: null, damaged: false, changes: [], count: 0 })
  const state = readAccepted(desk)
  const pending = pendingAgainst(office, loaded.value, state)
  const me = desk.person.label()
  const kept = baseRecord(desk)
  return ok({
    ...view,
    since: kept === null ? null : { at: kept.since, by: kept.by },
    damaged: state.isDamaged,
    changes: pending.slice(0, MOST_PENDING).map(change => ({
      ...shownChange(change, change.kind === 'changed' ? change.facts : []),
      authors: change.authors,
      mine: !mayTick(change, me),
    })),
    count: pending.length,
  })
}
