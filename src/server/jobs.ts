// The hourly job: a table of what may be due; each looks at one property and leaves when it is not.
import { isAuditDue, weeklyAudit } from './audit/weekly'
import { isBoardDue } from './board/draw'
import { showBeatOnce } from './board/heartbeat'
import { beat, hourlyOwner } from './hourly'
import { migrate } from './migrations/migrate'
import type { Office } from './ports'
import { mayRun } from './sending/authorization'
import { areSnapshotsDue, snapshotsJob } from './tasks/account-snapshots/keep'
import { briefingJob, isBriefingDue } from './tasks/briefing/job'
import { hasTotalsToday } from './tasks/daily-totals'
import { areNudgesDue, nudgesJob } from './tasks/freshness/job'
import { hasNewRows } from './tasks/new-rows'
import { isPlanDue, planJob } from './tasks/receivables/plan'
import { refresh } from './tasks/refresh'
import { remindersJob } from './tasks/reminders/job'
import { hasListToday } from './tasks/warnings/update'
import { isWorkWaiting, workJob } from './tasks/work/job'

type Job = { name: string; isDue: (office: Office) => boolean; run: (office: Office) => void }

/** Totals, 预警 and board once a day, due dates and colours also when rows came in. */
const refreshQuietly = (office: Office): void => {
  const done = refresh(office, {})
  if (!done.ok) console.warn(`Not refreshed: ${done.problem.code} ${done.problem.values.join(', ')}`)
}

/** Customers' letters come first, then what the owners are told: totals can wait an hour. */
const JOBS: readonly Job[] = [
  { name: 'reminders', isDue: () => true, run: remindersJob },
  { name: 'briefing', isDue: isBriefingDue, run: briefingJob },
  { name: 'nudges', isDue: areNudgesDue, run: nudgesJob },
  {
    name: 'refresh',
    isDue: office =>
      !hasTotalsToday(office.desk) ||
      !hasListToday(office.desk) ||
      hasNewRows(office.desk) ||
      isBoardDue(office),
    run: refreshQuietly,
  },
  { name: 'collection-plan', isDue: isPlanDue, run: planJob },
  { name: 'snapshots', isDue: areSnapshotsDue, run: snapshotsJob },
  { name: 'audit', isDue: isAuditDue, run: weeklyAudit },
  { name: 'long-work', isDue: isWorkWaiting, run: workJob },
]

/** A job is not begun when less than this is left of the six minutes. */
const LATEST_START_SECONDS = 280

/**
 * Runs what is due for the owner of this document's hourly job. A trigger of anyone else, and one that came into a copy, removes
 * itself.
 */
export const runHour = (office: Office): void => {
  const { desk } = office
  if (!mayRun(desk)) return
  const owner = hourlyOwner(desk)
  if (owner === null || owner.ownerId !== desk.person.id()) {
    desk.hourlyTrigger.remove()
    return
  }
  const left = migrate(desk, 'clock')
  if (left.length > 0) console.warn(`Protected, left as it was: ${left.join(', ')}`)
  for (const job of JOBS) {
    if (desk.secondsRun() > LATEST_START_SECONDS || !job.isDue(office)) continue
    try {
      job.run(office)
    } catch (error) {
      // One job's bug must not cost the others their turn.
      console.error(`${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  // The last job may have been to uninstall.
  if (hourlyOwner(desk) === null) return
  beat(desk)
  showBeatOnce(desk)
}
