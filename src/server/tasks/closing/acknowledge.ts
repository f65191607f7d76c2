// A change after the close is acknowledged with a note: who, when, why. The frozen figures stay as they are.
import type { ClosingOutputs } from '../../../contract/closing'
import type { Input } from '../../../contract/inputs'
import { toMajor } from '../../../core/money'
import { type Outcome, ok, problem } from '../../answer'
import { closesIfAny } from '../../closing/closes'
import { appendNotes, lateIn, noteLate } from '../../closing/late'
import type { Office } from '../../ports'
import { withLedger } from '../with-ledger'

/** Only what he saw: a change that is another one by now is shown again first. */
export const acknowledgeLate = (
  office: Office,
  { month, changes, note }: Input<'closing.acknowledge'>,
): Outcome<ClosingOutputs['closing.acknowledge']> =>
  withLedger(office, loaded => {
    const { desk } = office
    if (note.trim() === '') return problem('input-invalid', 'closing.acknowledge')
    const { currency } = loaded.ledger
    const close = closesIfAny(desk, currency).find(one => one.month === month && one.reopened === null)
    const late = close === undefined ? null : lateIn(office, loaded, close)
    const all = late === null ? [] : [{ currency, late: late.own }, ...late.abroad]
    const open = all.flatMap(({ currency, late: of }) =>
      of.status === 'kept' ? [...of.changes, ...of.unclear].map(change => ({ change, currency })) : [],
    )
    const present = new Map(open.map(one => [one.change.key, one]))
    const asked = new Map(changes.map(change => [change.key, change.what]))
    const seen = [...asked].flatMap(([key, what]) => {
      const found = present.get(key)
      if (found === undefined) return []
      const { change, currency } = found
      const effect = toMajor(change.effect.balance, currency)
      return [{ key, what, note: note.trim(), effect, currency }]
    })
    if (seen.length < asked.size) return problem('findings-changed')
    appendNotes(desk, month, seen)
    desk.flush()
    noteLate(office, loaded)
    return ok({ acknowledged: seen.length })
  })
