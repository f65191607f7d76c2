// A tick by a second person, or the word of the one who made the change: both written down with who and when.
import type { FourEyesOutputs } from '../../../contract/four-eyes'
import type { Input } from '../../../contract/inputs'
import { mayTick } from '../../../core/four-eyes/pending'
import type { Pending } from '../../../core/four-eyes/types'
import { type Outcome, ok, problem } from '../../answer'
import { appendToReviewLog, baseRecord, foldTicks } from '../../four-eyes/accepted'
import { pendingIn } from '../../four-eyes/pending'
import type { Office } from '../../ports'
import type { Loaded } from '../load'
import { withLedger } from '../with-ledger'

type Asked = Input<'fourEyes.tick'>['changes']
type Found = { change: Pending; what: string }

/** The changes asked about as they stand now; null when one of them is another one by now. */
const found = (office: Office, loaded: Loaded, asked: Asked): Found[] | null => {
  const present = new Map(pendingIn(office, loaded).map(change => [change.key, change]))
  const all = [...new Map(asked.map(one => [one.key, one.what]))].map(([key, what]) => ({
    change: present.get(key),
    what,
  }))
  return all.every((one): one is Found => one.change !== undefined) ? all : null
}

export const tickChanges = (
  office: Office,
  { changes }: Input<'fourEyes.tick'>,
): Outcome<FourEyesOutputs['fourEyes.tick']> =>
  withLedger(office, loaded => {
    const { desk } = office
    const seen = found(office, loaded, changes)
    if (seen === null) return problem('findings-changed')
    const me = desk.person.label()
    const own = seen.find(({ change }) => !mayTick(change, me))
    if (own !== undefined) return problem('own-change', own.what)
    const ticks = seen.map(({ change: { key, before, now }, what }) => ({
      deed: 'ticked' as const,
      what,
      key,
      before,
      now,
    }))
    appendToReviewLog(desk, ticks, baseRecord(desk)?.base ?? '')
    foldTicks(desk)
    return ok({ ticked: seen.length })
  })

export const ownChanges = (
  office: Office,
  { changes }: Input<'fourEyes.own'>,
): Outcome<FourEyesOutputs['fourEyes.own']> =>
  withLedger(office, loaded => {
    const { desk } = office
    const seen = found(office, loaded, changes)
    if (seen === null) return problem('findings-changed')
    const fresh = seen.filter(({ change }) => !change.authors.includes(desk.person.label()))
    const entries = fresh.map(({ change: { key }, what }) => ({ deed: 'own' as const, what, key }))
    appendToReviewLog(desk, entries, baseRecord(desk)?.base ?? '')
    return ok({ owned: seen.length })
  })
