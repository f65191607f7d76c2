// A whole run: lease, batches until all is sent, time is up or the quota is used, then its record.
import type { RunResult } from '../../contract/outputs'
import type { Confirmed } from '../../core/reminders/confirm'
import type { RunCounts } from '../../text/letters/words'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { type Loaded, loadLedger } from '../tasks/load'
import { readArrangements } from './arrangements'
import {
  checkBatch,
  claimBatch,
  confirmBatch,
  type Run,
  SECONDS_TO_SEND,
  type Skipped,
  sendBatch,
} from './batch'
import { newRun } from './compose'
import { LEASE_KEY, liveLease, takeLease } from './lease'
import type { LoggedLetter } from './log'
import { MARKS_KEY } from './marks'
import { isSenderReady } from './owner'
import { planToday } from './plan-today'
import { settleDeadRuns } from './recovery'
import { recordRun } from './runs'

/** `choose` names the letters once dead runs are settled and ledger and log are read. */
export type RunAsked = {
  mode: Run['mode']
  choose: (from: { loaded: Loaded; log: LoggedLetter[] }) => Confirmed[]
  /** Recipients to leave in today's quota, for the note to the owner. */
  keepQuota: number
}

export type RunReport = { result: RunResult; counts: RunCounts }

/**
 * Sends the chosen letters. Refuses with 'sender-incomplete', 'busy' (who, since) or what the ledger says; letters that could not
 * go are in `skipped` with their reason.
 */
export const runReminders = (office: Office, { mode, choose, keepQuota }: RunAsked): Outcome<RunReport> => {
  const { desk } = office
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const run: Run = { office, id: newRun(desk), since: desk.now(), mode, arrangements: readArrangements(desk) }
  const begun = begin(run)
  if (!begun.ok) return begun
  try {
    const confirmed = choose({ loaded: loaded.value, log: begun.value })
    return ok(sendAll(run, { loaded: loaded.value, confirmed, keepQuota, log: begun.value }))
  } catch (error) {
    // Not reached when Google kills the run; then the lease runs out by itself.
    desk.documentStore.remove(LEASE_KEY)
    throw error
  }
}

/** Takes the lease and settles what dead runs left behind; answers the log. */
const begin = ({ office: { desk }, id, since, mode }: Run): Outcome<LoggedLetter[]> => {
  const begun = desk.locked(() => {
    desk.documentStore.refresh()
    const live = liveLease(desk)
    if (live !== null) return problem('busy', live.by, live.since)
    const log = settleDeadRuns(desk)
    takeLease(desk.documentStore, { run: id, by: desk.person.label(), mode, since })
    return ok(log)
  })
  return begun ?? problem('busy')
}

type Job = { loaded: Loaded; confirmed: Confirmed[]; keepQuota: number; log: LoggedLetter[] }

const sendAll = (run: Run, { confirmed, keepQuota, log, ...start }: Job): RunReport => {
  const { desk } = run.office
  const skipped: Skipped[] = []
  const plan = planToday(run.office, { loaded: start.loaded, log, arrangements: run.arrangements })
  const names = new Map(plan.letters.map(({ customer, name }) => [customer, name]))
  let { loaded } = start
  let remaining = confirmed
  let sent = 0
  let claimedSoFar = 0
  let stopped: RunResult['stopped'] = 'done'
  let isConfirmed = true
  while (remaining.length > 0 && stopped === 'done' && isConfirmed) {
    if (desk.secondsRun() >= SECONDS_TO_SEND) {
      stopped = 'time'
      break
    }
    const quota = desk.mail.quota() - keepQuota
    const claim = claimBatch(run, { loaded, remaining, quota, claimedSoFar })
    if (claim === null) {
      stopped = 'time'
      break
    }
    skipped.push(...claim.skipped)
    claimedSoFar += claim.claimed.length
    stopped = claim.stop ?? 'done'
    if (claim.claimed.length > 0) {
      const checked = checkBatch(run, claim.claimed, loaded)
      loaded = checked.loaded
      const done = sendBatch(run, checked)
      skipped.push(...done.skipped)
      sent += Object.values(done.marks).filter(({ outcome }) => outcome === 'sent').length
      stopped = done.stop ?? stopped
      isConfirmed = confirmBatch(run, done.marks)
    }
    const settled = new Set([
      ...claim.claimed.map(({ planned }) => planned.customer),
      ...skipped.map(({ customer }) => customer),
    ])
    remaining = remaining.filter(({ customer }) => !settled.has(customer))
  }
  const why = stopped === 'quota' ? 'quota' : 'time'
  for (const { customer } of remaining) skipped.push({ customer, name: names.get(customer) ?? customer, why })
  const waiting = new Set(plan.withheld.filter(({ daysOverdue }) => daysOverdue > 0).map(one => one.customer))
  const counts: RunCounts = {
    sent,
    failed: skipped.filter(one => one.why === 'failed').length,
    unknown: 0,
    withheld: waiting.size,
    left: skipped.filter(one => one.why === 'time' || one.why === 'quota').length,
  }
  end(run, counts, isConfirmed)
  return { result: { run: run.id, sent, skipped, stopped: isConfirmed ? stopped : 'time' }, counts }
}

/** Marks stay when the last batch could not be confirmed: the next start reads them. */
const end = ({ office: { desk }, id, since, mode }: Run, counts: RunCounts, isConfirmed: boolean) => {
  recordRun(desk.documentStore, { run: id, at: since, by: desk.person.label(), mode, ...counts })
  desk.documentStore.remove(LEASE_KEY, ...(isConfirmed ? [MARKS_KEY] : []))
}
