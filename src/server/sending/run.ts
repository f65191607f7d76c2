// A whole run: lease, batches until all is sent, time is up or the quota is used, then its record.
import type { RunResult } from '../../contract/reminders'
import type { CustomerKey } from '../../core/ledger/types'
import type { LedgerAge } from '../../core/receipts/newest'
import type { Confirmed } from '../../core/reminders/confirm'
import type { ReminderPlan } from '../../core/reminders/types'
import type { RunCounts } from '../../text/letters/words'
import { type Outcome, ok, problem } from '../answer'
import { unansweredIn } from '../follow-ups/unanswered'
import { type RunSaid, writeReasons } from '../holds/not-sent'
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
import { type KnownStanding, planToday, standingKnown } from './plan-today'
import { settleDeadRuns } from './recovery'
import { recordRun } from './runs'

/** `choose` names the letters of the plan, made once dead runs are settled and ledger and log are read. */
export type RunAsked = {
  mode: Run['mode']
  choose: (plan: ReminderPlan) => Confirmed[]
  /** Recipients to leave in today's quota, for the note to the owner. */
  keepQuota: number
  /** How old the newest receipt is where that is too old, else null: then nothing leaves, and 为何未发 says so. */
  staleAge?: (known: KnownStanding, loaded: Loaded) => LedgerAge | null
}

/** `stale`: as asked for, null where letters might leave. */
export type RunReport = { result: RunResult; counts: RunCounts; stale: LedgerAge | null }

/**
 * Sends the chosen letters. Refuses with 'sender-incomplete', 'busy' (who, since) or what the ledger says; letters that could not
 * go are in `skipped` with their reason.
 */
export const runReminders = (office: Office, asked: RunAsked): Outcome<RunReport> => {
  const { mode, choose, keepQuota } = asked
  const { desk } = office
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const run: Run = { office, id: newRun(desk), since: desk.now(), mode }
  const begun = begin(run)
  if (!begun.ok) return begun
  try {
    const arrangements = readArrangements(office.desk)
    const log = begun.value
    const known = standingKnown(office, loaded.value)
    const plan = planToday(office, { loaded: loaded.value, log, arrangements, known })
    const stale = asked.staleAge?.(known, loaded.value) ?? null
    const confirmed = stale === null ? choose(plan) : []
    return ok(sendAll(run, { loaded: loaded.value, log, known, plan, confirmed, keepQuota, stale }))
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
    const live = liveLease(desk.documentStore)
    if (live !== null) return problem('busy', live.by, live.since)
    const log = settleDeadRuns(desk)
    takeLease(desk.documentStore, { run: id, by: desk.person.label(), mode, since })
    return ok(log)
  })
  return begun ?? problem('busy')
}

/** How far a run has come; `remaining` are the confirmed letters no batch has dealt with yet. */
type Progress = {
  loaded: Loaded
  remaining: Confirmed[]
  sent: number
  sentTo: Set<CustomerKey>
  claimed: number
  skipped: Skipped[]
  stopped: RunResult['stopped']
  /** False when the last batch could not be written to the log: its marks stay for the next start. */
  isConfirmed: boolean
}

const sendAll = (
  run: Run,
  {
    loaded,
    log,
    known,
    plan,
    confirmed,
    keepQuota,
    stale,
  }: {
    loaded: Loaded
    log: LoggedLetter[]
    known: KnownStanding
    plan: ReminderPlan
    confirmed: Confirmed[]
    keepQuota: number
    stale: LedgerAge | null
  },
): RunReport => {
  let progress: Progress = {
    loaded,
    remaining: confirmed,
    sent: 0,
    sentTo: new Set(),
    claimed: 0,
    skipped: [],
    stopped: 'done',
    isConfirmed: true,
  }
  while (progress.remaining.length > 0 && progress.stopped === 'done') {
    progress = sendNextBatch(run, progress, keepQuota)
  }
  const { sent, stopped } = progress
  const names = new Map(loaded.ledger.customers.map(({ key, name }) => [key, name]))
  const why = stopped === 'quota' ? 'quota' : 'time'
  const left = progress.remaining.map(
    ({ customer }) => ({ customer, name: names.get(customer) ?? customer, why }) as const,
  )
  const skipped = [...progress.skipped, ...left]
  const waiting = new Set(plan.withheld.filter(({ daysOverdue }) => daysOverdue > 0).map(one => one.customer))
  const counts: RunCounts = {
    sent,
    failed: skipped.filter(one => one.why === 'failed').length,
    unknown: 0,
    withheld: waiting.size,
    left: skipped.filter(one => one.why === 'time' || one.why === 'quota').length,
  }
  noteReasons(run, () => ({
    plan,
    outcome: {
      mode: run.mode,
      isStale: stale !== null,
      sent: progress.sentTo,
      skipped: new Map(skipped.map(({ customer, why }) => [customer, why])),
      unanswered: new Set(
        unansweredIn(run.office.desk, { loaded, plan, log, known }).map(({ customer }) => customer),
      ),
    },
    currency: loaded.ledger.currency,
  }))
  end(run, counts, progress)
  return { result: { run: run.id, sent, skipped, stopped }, counts, stale }
}

const sendNextBatch = (run: Run, before: Progress, keepQuota: number): Progress => {
  const { desk } = run.office
  if (desk.secondsRun() >= SECONDS_TO_SEND) return { ...before, stopped: 'time' }
  const claim = claimBatch(run, {
    loaded: before.loaded,
    remaining: before.remaining,
    quota: desk.mail.quota() - keepQuota,
    claimedSoFar: before.claimed,
  })
  // Somebody holds the document for longer than a lock waits: the next run goes on.
  if (claim === null) return { ...before, stopped: 'time' }
  const dealtWith = new Set(
    [...claim.claimed.map(one => one.planned), ...claim.skipped].map(one => one.customer),
  )
  const after: Progress = {
    ...before,
    remaining: before.remaining.filter(({ customer }) => !dealtWith.has(customer)),
    claimed: before.claimed + claim.claimed.length,
    skipped: [...before.skipped, ...claim.skipped],
    stopped: claim.stop ?? 'done',
  }
  if (claim.claimed.length === 0) return after
  const checked = checkBatch(run, claim.claimed, before.loaded)
  const batch = sendBatch(run, checked)
  const isConfirmed = confirmBatch(run, batch.marks)
  for (const { letter, planned } of claim.claimed)
    if (batch.marks[letter]?.outcome === 'sent') before.sentTo.add(planned.customer)
  return {
    ...after,
    loaded: checked.loaded,
    sent: before.sent + Object.values(batch.marks).filter(({ outcome }) => outcome === 'sent').length,
    skipped: [...after.skipped, ...batch.skipped],
    stopped: isConfirmed ? (batch.stop ?? after.stopped) : 'time',
    isConfirmed,
  }
}

/** Under lease and lock, so that no other run writes between reading and adding; letters that went are told of, whether this can be written or not. */
const noteReasons = ({ office: { desk }, id, since }: Run, said: () => Omit<RunSaid, 'run' | 'at'>) => {
  try {
    desk.locked(() => writeReasons(desk, { run: id, at: since, ...said() }))
  } catch (error) {
    console.warn(`No reasons written: ${String(error)}`)
  }
}

const end = ({ office: { desk }, id, since, mode }: Run, counts: RunCounts, { isConfirmed }: Progress) => {
  // The clock finds nothing to do on most days; the last run that did something stays in sight.
  if (mode === 'by-hand' || counts.sent + counts.failed + counts.left > 0) {
    recordRun(desk.documentStore, { run: id, at: since, by: desk.person.label(), mode, ...counts })
  }
  desk.documentStore.remove(LEASE_KEY, ...(isConfirmed ? [MARKS_KEY] : []))
}
