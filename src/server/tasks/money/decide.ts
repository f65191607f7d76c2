// A write-off approved or rejected by a second person, and any adjustment made void: the row stays, with who, when and why.
import type { ShownAdjustment } from '../../../contract/adjustments'
import type { Input } from '../../../contract/inputs'
import { type Outcome, ok, problem } from '../../answer'
import { readAdjustments, type WrittenAdjustment, writeAdjustment } from '../../money/adjustments'
import { mayDecide, shownAdjustment } from '../../money/shown'
import type { Desk, Office } from '../../ports'
import { showAdjusted } from '../keep-up'
import { loadLedger } from '../load'

export const decideAdjustment = (
  office: Office,
  { number, way, reason }: Input<'adjustments.decide'>,
): Outcome<ShownAdjustment> =>
  change(office, number, one => {
    const { desk, settings } = office
    const state = way === 'approve' ? 'approved' : 'rejected'
    if (one.state === state) return ok(one)
    if (one.state !== 'proposed') return problem('adjustment-gone', number)
    const may = mayDecide(one, { person: desk.person.label(), approval: settings.money.approval })
    // What somebody proposed he may always take back himself, saying why.
    if (may === 'no' && way === 'approve') return problem('own-change', one.what)
    if (reason === '' && (may !== 'yes' || way === 'reject')) return problem('input-invalid', 'reason')
    return ok({ ...one, state, decided: deed(desk, reason) })
  })

export const voidAdjustment = (
  office: Office,
  { number, reason }: Input<'adjustments.void'>,
): Outcome<ShownAdjustment> =>
  change(office, number, one => {
    if (one.state === 'void') return ok(one)
    if (one.state !== 'standing' && one.state !== 'approved') return problem('adjustment-gone', number)
    return ok({ ...one, state: 'void', voided: deed(office.desk, reason) })
  })

const deed = (desk: Desk, reason: string) => ({ by: desk.person.label(), at: desk.now(), reason })

/** Under the lock, on the row as it stands now; doing it twice changes nothing more. */
const change = (
  office: Office,
  number: string,
  decide: (one: WrittenAdjustment) => Outcome<WrittenAdjustment>,
): Outcome<ShownAdjustment> => {
  const { desk } = office
  const result = desk.locked((): Outcome<ShownAdjustment> => {
    desk.documentStore.refresh()
    const before = loadLedger(office)
    if (!before.ok) return before
    const one = readAdjustments(desk, before.value.ledger.currency).find(row => row.number === number)
    if (one === undefined) return problem('adjustment-gone', number)
    const after = decide(one)
    if (!after.ok) return after
    if (after.value !== one) writeAdjustment(desk, after.value)
    const loaded = loadLedger(office)
    if (!loaded.ok) return loaded
    if (after.value.state !== 'rejected') showAdjusted(office, loaded.value)
    return ok(shownAdjustment(office, after.value, loaded.value.ledger))
  })
  return result ?? problem('busy')
}
