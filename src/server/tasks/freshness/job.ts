// The hourly job's part in freshness: on a workday each owner hears once of his customers whose data is to be looked over.
import { planNudges } from '../../../core/audit/freshness/nudges'
import { recipientsOfLetter } from '../../../core/reminders/policy/copies'
import { NUDGE_WORDS } from '../../../text/letters/nudges'
import {
  claimNudge,
  confirmNudge,
  isNudgedToday,
  noteNudged,
  nudgeSwitch,
  toldDays,
} from '../../freshness/nudging'
import { addOwners, ownersIn, readPeople } from '../../freshness/people'
import type { Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { readLog } from '../../sending/log'
import { mailNote } from '../../sending/notes'
import { planToday, standingKnown } from '../../sending/plan-today'
import { type Loaded, loadLedger } from '../load'
import { isMailTime } from '../reminders/job'
import { nudgeLines } from './nudge-lines'
import { staleIn } from './view'

/** Time for customers' letters and the summary of their run comes first. */
const LATEST_SECONDS = 200

/** One property. 早报 says the same in its own mail. */
export const areNudgesDue = ({ desk, settings }: Office): boolean =>
  settings.verify.nudge && !settings.briefing.on && !isNudgedToday(desk)

export const nudgesJob = (office: Office): void => {
  const { desk } = office
  if (!nudgeSwitch.isMine(office) || !isMailTime(office)) return
  const loaded = loadLedger(office)
  if (!loaded.ok) return
  const stale = staleIn(office, loaded.value)
  if (stale.length > 0) {
    const owners = ownersIn(loaded.value.ledger)
    if (desk.locked(() => addOwners(desk, owners)) === null) return
  }
  const nudges = planNudges({ stale, people: readPeople(desk), told: toldDays(desk), today: desk.today })
  const { currency } = loaded.value.ledger
  const words = NUDGE_WORDS[desk.person.language]
  let left = nudges.length === 0 ? 0 : desk.mail.quota() - reservedQuota(office, loaded.value)
  for (const nudge of nudges) {
    // Tried again in an hour.
    if (left < 1 || desk.secondsRun() > LATEST_SECONDS) return
    const address = nudge.to.toLowerCase()
    const claimed = claimNudge(desk, address)
    if (claimed === null) return
    if (!claimed) continue
    const lines = nudgeLines(nudge, { currency, language: desk.person.language })
    left -= 1
    try {
      mailNote(desk, { to: nudge.to, subject: words.subject(nudge.customers.length), lines })
    } catch (error) {
      // An address Google does not take must not cost the others their mail.
      console.warn(`Not told ${nudge.to}: ${String(error)}`)
      continue
    }
    confirmNudge(desk, address)
  }
  noteNudged(desk)
}

/** What today's letters to customers and the note about them may need, whether they are sent by hand or by the clock. */
export const reservedQuota = (
  office: Office,
  loaded: Loaded,
  known = standingKnown(office, loaded),
): number => {
  const { desk } = office
  const plan = planToday(office, { loaded, log: readLog(desk), arrangements: readArrangements(desk), known })
  return plan.letters.reduce((sum, letter) => sum + recipientsOfLetter(letter), 1)
}
