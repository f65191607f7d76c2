// One batch of at most ten letters (sixteen of a large ledger): claimed in one write, checked once more against ledger and log, sent one by one with a mark
// each, confirmed in one write (receivables.md §3.3).

import { type Confirmed, stillPlanned } from '../../core/reminders/confirm'
import { claimText } from '../../core/reminders/log/claims'
import type { LetterMark } from '../../core/reminders/log/recovery'
import { recipientsOfLetter } from '../../core/reminders/policy/copies'
import type { SkipReason } from '../../core/reminders/reasons'
import type { PlannedLetter } from '../../core/reminders/types'
import { LETTER_REMARKS, type LetterRemarks } from '../../text/letters/remarks'
import type { Moment, Office } from '../ports'
import { type Loaded, loadLedger } from '../tasks/load'
import { readArrangements } from './arrangements'
import { composeLetter, letterNumber } from './compose'
import { languageFor } from './letters'
import { appendToLog, type LoggedLetter, readLog, writeResults } from './log'
import { type Marks, writeMarks } from './marks'
import { sendingRecord } from './owner'
import { planToday } from './plan-today'
import { toldLevels } from './told'

/** What stays the same from the first batch of a run to the last. */
export type Run = {
  office: Office
  id: string
  since: Moment
  mode: 'by-hand' | 'unattended'
}

export type ClaimedLetter = { letter: string; planned: PlannedLetter }
export type Skipped = { customer: string; name: string; why: SkipReason }
export type Stop = 'time' | 'quota' | null

/** Of a large ledger the reading before each batch takes as long as ten letters; sixteen let 200 go out in one run at 50,000 rows. */
const mostLetters = ({ ledger }: Loaded): number => (ledger.items.length > 20_000 ? 16 : 10)
/** Of what Google says: the marks of a batch stay below the 9 kB of a property. */
const MOST_DETAIL = 120
/** 4.5 minutes: the last letter and the confirmation must fit before Google's six. */
export const SECONDS_TO_SEND = 270

const isTimeUp = ({ office }: Run) => office.desk.secondsRun() >= SECONDS_TO_SEND

/** Letters of the plan this run may send. */
const allowed = ({ mode }: Run, letters: PlannedLetter[]): PlannedLetter[] =>
  mode === 'unattended' ? letters.filter(({ needs }) => needs === 'nothing') : letters

/** Switching unattended sending off, or taking it over, stops a run that is going before its next batch. */
const isStillWanted = ({ mode, office: { desk } }: Run): boolean => {
  if (mode === 'by-hand') return true
  desk.documentStore.refresh()
  return sendingRecord(desk)?.ownerId === desk.person.id()
}

const toldMeanwhile = ({ id, office }: Run, log: LoggedLetter[], customer: string): boolean =>
  log.some(
    entry =>
      entry.customer === customer &&
      entry.run !== id &&
      entry.on === office.desk.today &&
      ['claimed', 'sent', 'unknown', 'by-hand'].includes(entry.outcome),
  )

export type ClaimAsked = { loaded: Loaded; remaining: Confirmed[]; quota: number; claimedSoFar: number }
export type ClaimMade = { claimed: ClaimedLetter[]; skipped: Skipped[]; stop: Stop }

/**
 * Claims the next letters under the document lock: the log is read afresh, so a claim that a colleague's run or mark has made
 * is not made twice. Null when the lock is held.
 */
export const claimBatch = (
  run: Run,
  { loaded, remaining, quota, claimedSoFar }: ClaimAsked,
): ClaimMade | null =>
  run.office.desk.locked(() => {
    const { office } = run
    if (!isStillWanted(run)) return { claimed: [], skipped: [], stop: 'time' }
    const log = readLog(office.desk)
    const plan = planToday(office, { loaded, log, arrangements: readArrangements(office.desk) })
    const { send, skipped } = stillPlanned({ ...plan, letters: allowed(run, plan.letters) }, remaining)
    const batch: PlannedLetter[] = []
    let left = quota
    const most = mostLetters(loaded)
    for (const planned of send.slice(0, most)) {
      if (recipientsOfLetter(planned) > left) break
      left -= recipientsOfLetter(planned)
      batch.push(planned)
    }
    const claimed = batch.map((planned, at) => ({
      letter: letterNumber(run.id, claimedSoFar + at + 1),
      planned,
    }))
    if (claimed.length > 0) {
      appendToLog(
        office.desk,
        log,
        claimed.map(({ letter, planned }) => ({
          letter,
          run: run.id,
          planned,
          to: planned.to,
          outcome: 'claimed',
          subject: composeLetter(office, { planned, loaded, number: letter }).subject,
          language: languageFor(office, planned),
          currency: loaded.ledger.currency,
        })),
      )
    }
    return {
      claimed,
      skipped: skipped.map(one => ({
        customer: one.customer,
        name: loaded.ledger.customers.find(({ key }) => key === one.customer)?.name ?? one.name,
        why: toldMeanwhile(run, log, one.customer) ? ('claimed-elsewhere' as const) : one.why,
      })),
      stop: batch.length < Math.min(send.length, most) ? 'quota' : null,
    }
  })

/** The words a person confirmed go with the letter as it stands now. */
const inOwnWords = (planned: PlannedLetter, { own }: PlannedLetter): PlannedLetter =>
  own === undefined ? planned : { ...planned, own }

/** What a letter says; a letter that would say anything else than what was claimed is not sent. */
const facts = ({ to, cc = [], level, claims, items, total }: PlannedLetter): string =>
  JSON.stringify([to, cc, level, claims, items.map(({ row: _, ...item }) => item), total])

export type Checked = {
  ready: ClaimedLetter[]
  dropped: (ClaimedLetter & { why: SkipReason })[]
  loaded: Loaded
}

/** Reads ledger, log and arrangements once more after the claim: a payment or a hold entered between takes its letter out. */
export const checkBatch = (run: Run, claimed: ClaimedLetter[], before: Loaded): Checked => {
  const { office } = run
  const again = loadLedger(office, { again: true })
  if (!again.ok) {
    return { ready: [], dropped: claimed.map(one => ({ ...one, why: 'changed' })), loaded: before }
  }
  const log = readLog(office.desk)
  const own = new Set(claimed.map(({ letter }) => letter))
  const others = log.filter(({ letter }) => !own.has(letter))
  const arrangements = readArrangements(office.desk)
  const claims = claimed.flatMap(one => one.planned.claims)
  const told = toldLevels(office.desk, claims)
  const plan = planToday(office, { loaded: again.value, log: others, arrangements, told })
  const fresh = new Map(allowed(run, plan.letters).map(planned => [planned.customer, planned]))
  const checked: Checked = { ready: [], dropped: [], loaded: again.value }
  for (const one of claimed) {
    const planned = fresh.get(one.planned.customer)
    const rows = log.filter(({ letter }) => letter === one.letter)
    const isLogged = rows.length === 1 && claimText(rows[0]?.claims ?? []) === claimText(one.planned.claims)
    if (planned === undefined) checked.dropped.push({ ...one, why: 'gone' })
    else if (!isLogged || facts(planned) !== facts(one.planned))
      checked.dropped.push({ ...one, why: 'changed' })
    else checked.ready.push({ letter: one.letter, planned: inOwnWords(planned, one.planned) })
  }
  return checked
}

const droppedRemark = (remarks: LetterRemarks, why: SkipReason): string =>
  why === 'gone' ? remarks.gone : remarks.changed

export type Sent = { marks: Marks; skipped: Skipped[]; stop: Stop }

/** Sends what is ready, one mail and one mark at a time; whatever fails or is not reached gets its reason. */
export const sendBatch = (run: Run, { ready, dropped, loaded }: Checked): Sent => {
  const { desk, settings } = run.office
  const remarks = LETTER_REMARKS[desk.person.language]
  const marks: Marks = {}
  const skipped: Skipped[] = []
  let stop: Stop = null
  const mark = (one: ClaimedLetter, outcome: LetterMark, detail: string) => {
    marks[one.letter] = { outcome, detail }
  }
  const skip = ({ planned }: ClaimedLetter, why: SkipReason) => {
    skipped.push({ customer: planned.customer, name: planned.name, why })
  }
  for (const one of dropped) {
    mark(one, 'released', droppedRemark(remarks, one.why))
    skip(one, one.why)
  }
  // Before the first letter leaves: else a stop could not tell the dropped ones from the one under way.
  if (dropped.length > 0) writeMarks(desk.documentStore, marks)
  for (const one of ready) {
    if (stop === null && isTimeUp(run)) stop = 'time'
    if (stop !== null) {
      mark(one, 'released', remarks[stop])
      skip(one, stop)
      continue
    }
    const { subject, text, html } = composeLetter(run.office, {
      planned: one.planned,
      loaded,
      number: one.letter,
    })
    try {
      const { to, cc } = one.planned
      desk.mail.send({ to, ...(cc && { cc }), subject, text, html, name: settings.sender.company })
      mark(one, 'sent', one.planned.own === undefined ? '' : remarks.ownWords)
    } catch (error) {
      // Google translates its messages: shown as they are, never branched on.
      mark(one, 'failed', remarks.failed(String(error).slice(0, MOST_DETAIL)))
      skip(one, 'failed')
      if (desk.mail.quota() < recipientsOfLetter(one.planned)) stop = 'quota'
    }
    writeMarks(desk.documentStore, marks)
  }
  return { marks, skipped, stop }
}

/** Confirms the batch in one write. False when the lock is held: then the marks say it all to the next start. */
export const confirmBatch = ({ office: { desk } }: Run, marks: Marks): boolean => {
  const results = Object.entries(marks).map(([letter, mark]) => ({ letter, ...mark }))
  const isDone = desk.locked(() => {
    writeResults(desk, results)
    return true
  })
  if (isDone !== true) writeMarks(desk.documentStore, marks)
  return isDone === true
}
