// Before anything reads the log: letters claimed by a run that died get their outcome from its marks.
import { recoverRun } from '../../core/reminders/log/recovery'
import { LETTER_REMARKS } from '../../text/letters/remarks'
import type { Desk } from '../ports'
import { LEASE_KEY, type Lease, lastLease, liveLease } from './lease'
import { type LetterResult, type LoggedLetter, readLog, writeResults } from './log'
import { adoptLog } from './log-guard'
import { MARKS_KEY, readMarks } from './marks'
import { recordRun } from './runs'

const claimedByDeadRuns = (desk: Desk, log: LoggedLetter[]): LoggedLetter[] => {
  const live = liveLease(desk.documentStore)
  // Numbers count up within a run, so their order is the order of sending even in a sorted log.
  return log
    .filter(({ outcome, run }) => outcome === 'claimed' && run !== live?.run)
    .sort((a, b) => (a.letter < b.letter ? -1 : 1))
}

/** What became of the letters of dead runs: as marked; the first unmarked one of each run is of unknown outcome. */
const resultsOf = (desk: Desk, dead: LoggedLetter[]): LetterResult[] => {
  const marks = readMarks(desk.documentStore)
  const remarks = LETTER_REMARKS[desk.person.language]
  // Dropped letters were marked before the first one was sent, so they say nothing about how far the run came.
  const dropped = dead.filter(({ letter }) => marks[letter]?.outcome === 'released')
  const runs = new Map<string, LoggedLetter[]>()
  for (const entry of dead) {
    if (!dropped.includes(entry)) runs.set(entry.run, [...(runs.get(entry.run) ?? []), entry])
  }
  const outcomes = Object.fromEntries(Object.entries(marks).map(([letter, mark]) => [letter, mark.outcome]))
  const recovered = [...runs.values()].flatMap(entries => recoverRun(entries, outcomes))
  return [...dropped.map(({ letter }) => ({ letter, outcome: 'released' as const })), ...recovered].map(
    ({ letter, outcome }) => ({
      letter,
      outcome,
      detail:
        marks[letter]?.detail ??
        (outcome === 'unknown' ? remarks.unknown : outcome === 'released' ? remarks.notReached : ''),
    }),
  )
}

/** A run that died kept its lease: what it did is told from the log. */
const recordDeadRun = (desk: Desk, lease: Lease, log: LoggedLetter[]): void => {
  const letters = log.filter(({ run }) => run === lease.run)
  if (letters.length === 0) return
  const count = (outcome: LoggedLetter['outcome']) =>
    letters.filter(entry => entry.outcome === outcome).length
  recordRun(desk.documentStore, {
    run: lease.run,
    at: lease.since,
    by: lease.by,
    mode: lease.mode,
    sent: count('sent'),
    failed: count('failed'),
    unknown: count('unknown'),
    withheld: 0,
    left: count('released'),
  })
}

/** The log with every dead run settled. Call under the document lock with a fresh `documentStore`; writes only when a run died. */
export const settleDeadRuns = (desk: Desk): LoggedLetter[] => {
  const log = readLog(desk)
  adoptLog(desk, log)
  const results = new Map(
    resultsOf(desk, claimedByDeadRuns(desk, log)).map(result => [result.letter, result]),
  )
  if (results.size > 0) {
    writeResults(desk, [...results.values()])
    // Until the outcomes are safe, the marks are all that is known of them.
    desk.flush()
  }
  const settled = log.map(entry => ({
    ...entry,
    outcome: results.get(entry.letter)?.outcome ?? entry.outcome,
  }))
  const lease = lastLease(desk.documentStore)
  if (lease !== null && liveLease(desk.documentStore) === null) {
    recordDeadRun(desk, lease, settled)
    desk.documentStore.remove(LEASE_KEY, MARKS_KEY)
  }
  return settled
}

/** The log for someone who only looks: settles dead runs when the lock is free, else shows their letters as under way. */
export const readSettledLog = (desk: Desk): LoggedLetter[] => {
  const log = readLog(desk)
  if (claimedByDeadRuns(desk, log).length === 0) return log
  const settled = desk.locked(() => {
    desk.documentStore.refresh()
    return settleDeadRuns(desk)
  })
  return settled ?? log
}
