// 改由我运行: a colleague takes over the hourly job whose owner's trigger is dead.
import type { Input } from '../../../contract/inputs'
import type { HourlyState } from '../../../contract/reminders'
import { type Outcome, ok, problem } from '../../answer'
import { hourlyState, takeHourly } from '../../hourly'
import type { Office } from '../../ports'
import { sendingRecord } from '../../sending/owner'
import { loadSheets } from '../load'

/** Letters that go out unattended are not taken over with it: refuses with 'owned-by-other' (who, since) where a colleague sends. */
export const takeJob = (office: Office, _: Input<'hourly.take'>): Outcome<HourlyState> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const taken = desk.locked(() => {
    desk.documentStore.refresh()
    const sending = sendingRecord(desk)
    if (sending !== null && sending.ownerId !== desk.person.id())
      return problem('owned-by-other', sending.label, sending.since)
    takeHourly(desk)
    return ok(hourlyState(desk))
  })
  return taken ?? problem('busy')
}
