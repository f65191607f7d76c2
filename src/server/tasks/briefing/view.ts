// 早报 on its page: on or off, by whose job, whom it reaches, and this person's robot.
import type { BriefingView } from '../../../contract/briefing'
import type { Input } from '../../../contract/inputs'
import { addressees } from '../../../core/audit/freshness/nudges'
import { type Outcome, ok } from '../../answer'
import { readRobot, robotView } from '../../briefing/robots'
import { briefingSwitch } from '../../briefing/switch'
import { ownersIn, readPeople } from '../../freshness/people'
import { hourlyOwner } from '../../hourly'
import type { Office } from '../../ports'
import { readSettings } from '../../settings'
import { loadLedger } from '../load'
import { saveSettings } from '../more/settings'

export const viewBriefing = (office: Office, _: Input<'briefing'>): Outcome<BriefingView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const owners = ownersIn(loaded.value.ledger)
  const addresseeOf = addressees(readPeople(desk))
  const by = briefingSwitch.ownerIn(desk)
  const robot = readRobot(desk)
  const { on } = settings.briefing
  return ok({
    settings: settings.briefing,
    by: by?.label ?? null,
    mine: by?.ownerId === desk.person.id(),
    stopped: on && (by === null || hourlyOwner(desk)?.ownerId !== by.ownerId),
    sendHour: settings.sendHour,
    owners: owners.length,
    unreachable: owners.filter(owner => addresseeOf(owner) === null).length,
    robot: robot === null ? null : robotView(robot),
  })
}

export const saveBriefing = (office: Office, changed: Input<'briefing.save'>): Outcome<BriefingView> => {
  // The owner of unattended sending approves on pages that show what he approves; this is none.
  const briefing = { ...office.settings.briefing, ...changed }
  const saved = saveSettings(office, { settings: { briefing }, seen: '' })
  if (!saved.ok) return saved
  const { desk } = office
  return viewBriefing({ desk, settings: readSettings(desk.documentStore) }, {})
}
