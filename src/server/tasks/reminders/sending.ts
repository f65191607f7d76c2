// The switch: a list to confirm every day, or unattended sending by one owner.
import type { Input } from '../../../contract/inputs'
import type { SendingState } from '../../../contract/reminders'
import { type Outcome, ok, problem } from '../../answer'
import { hourlyOwner, takeHourly } from '../../hourly'
import type { Office } from '../../ports'
import {
  isSenderReady,
  newSendingRecord,
  removeSendingRecord,
  saveSendingRecord,
  sendingRecord,
  sendingState,
} from '../../sending/owner'
import { loadSheets } from '../load'

/**
 * Switching on makes this person the owner of sending and of the hourly job, and approves what stands there now; a present owner
 * is named ('owned-by-other': who, since) unless he is to be taken over. Anyone may switch it off.
 */
export const setSending = (
  office: Office,
  { mode, takeOver }: Input<'sending.set'>,
): Outcome<SendingState> => {
  const { desk, settings } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  if (mode === 'unattended' && !isSenderReady(settings)) return problem('sender-incomplete')
  const changed = desk.locked(() => {
    desk.documentStore.refresh()
    if (mode === 'list') {
      removeSendingRecord(desk)
      return ok(sendingState(office))
    }
    const me = desk.person.id()
    const other = [sendingRecord(desk), hourlyOwner(desk)].find(
      owner => owner !== null && owner.ownerId !== me,
    )
    if (other && !takeOver) return problem('owned-by-other', other.label, other.since)
    const before = sendingRecord(desk)
    takeHourly(desk)
    const fresh = newSendingRecord(office)
    // The same owner approving again keeps his day, so that he does not send twice on it.
    saveSendingRecord(
      desk,
      before?.ownerId === me
        ? { ...before, approved: fresh.approved, ...(fresh.seen && { seen: fresh.seen }), told: '' }
        : fresh,
    )
    return ok(sendingState(office))
  })
  return changed ?? problem('busy')
}
