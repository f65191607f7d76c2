// The hourly job's part in reminders: unattended sending by its owner, once a workday, within the hours people read mail.

import { textDigest } from '../../../core/digest'
import type { LedgerAge } from '../../../core/receipts/newest'
import { LETTER_WORDS } from '../../../text/letters'
import type { RunCounts } from '../../../text/letters/words'
import { oneLine } from '../../email/escape'
import { moneyStanding } from '../../follow-ups/standing'
import type { Desk, Office } from '../../ports'
import { approvedNow } from '../../sending/approved'
import { sendNote } from '../../sending/notes'
import {
  isSenderReady,
  isSuspended,
  type SendingRecord,
  saveSendingRecord,
  sendingRecord,
} from '../../sending/owner'
import { type KnownStanding, standingKnown } from '../../sending/plan-today'
import { runReminders } from '../../sending/run'
import { recentRuns, runTotals } from '../../sending/runs'
import { calendarHere } from '../../workdays/calendar'
import { type Loaded, loadLedger } from '../load'

/** No letter leaves from this hour on. */
const LAST_HOUR = 20
/** Of broken promises in the note. */
const MOST_NAMED = 10

const hourOf = ({ desk }: Office): number => Number(desk.now().slice(11, 13))

/** A workday, between the hour in 设置 and the evening. 节假日 is read only in those hours. */
export const isMailTime = (office: Office): boolean => {
  const hour = hourOf(office)
  if (hour < office.settings.sendHour || hour >= LAST_HOUR) return false
  return calendarHere(office.desk).isWorkday(office.desk.today)
}

/** Cheap when nothing is due: one property read. */
export const remindersJob = (office: Office): void => {
  const { desk, settings } = office
  const kept = sendingRecord(desk)
  if (kept === null || kept.ownerId !== desk.person.id()) return
  if (kept.day === desk.today && kept.done) return
  if (!isMailTime(office)) return
  if (!isSenderReady(settings)) return
  if (isSuspended(office, kept)) tellSuspended(office, kept)
  else sendUnattended(office, kept)
}

const sendUnattended = (office: Office, kept: SendingRecord) => {
  const run = runReminders(office, {
    mode: 'unattended',
    keepQuota: 1,
    staleAge: (known, loaded) => staleAge(office, known, loaded),
    choose: ({ letters }) =>
      letters.filter(({ needs }) => needs === 'nothing').map(({ customer, total }) => ({ customer, total })),
  })
  if (!run.ok) return
  // Receipts may be entered in the course of the day: looked at again every hour.
  if (run.value.stale !== null) return tellStale(office, kept, run.value.stale)
  // Approved before it was noted part by part: what stands there and was not changed is noted now.
  if (kept.seen === undefined) noteRecord(office.desk, kept.ownerId, { seen: approvedNow(office) })
  const isLastHour = hourOf(office) >= LAST_HOUR - 1
  // What the quota left over goes on the next workday.
  const done = run.value.result.stopped !== 'time' || isLastHour
  noteRecord(office.desk, kept.ownerId, { day: office.desk.today, done })
  if (done) tellDay(office, run.value.counts)
}

const standingOf = (office: Office, known: KnownStanding, loaded: Loaded) =>
  moneyStanding(loaded, {
    ...known,
    calendar: known.calendar(),
    asOf: office.desk.today,
    staleAfter: office.settings.receiptsAge,
  })

/** Where the team says how old the newest receipt may be, and it is older. */
const staleAge = (office: Office, known: KnownStanding, loaded: Loaded): LedgerAge | null => {
  if (office.settings.receiptsAge === null) return null
  const { age } = standingOf(office, known, loaded)
  return age.stale ? age : null
}

/** Once for each newest receipt, not every day. */
const tellStale = ({ desk, settings }: Office, kept: SendingRecord, age: LedgerAge) => {
  if (age.newest === null || kept.staleTold === age.newest) return
  noteRecord(desk, kept.ownerId, { staleTold: age.newest })
  const { paused, summary } = LETTER_WORDS[desk.person.language]
  sendNote(desk, {
    subject: paused.subject(settings.sender.company),
    lines: [paused.line(age.newest, age.staleAfter), summary.openDocument],
  })
}

/** A colleague may have switched sending off or taken it over while the letters went out. */
const noteRecord = (desk: Desk, ownerId: string, noted: Partial<SendingRecord>) => {
  desk.locked(() => {
    desk.documentStore.refresh()
    const now = sendingRecord(desk)
    if (now?.ownerId === ownerId) saveSendingRecord(desk, { ...now, ...noted })
  })
}

/** All of today's unattended runs in one note, those that died midway included; none when nothing happened. */
const tellDay = (office: Office, { withheld, left }: RunCounts) => {
  const { desk, settings } = office
  const today = recentRuns(desk.documentStore).filter(
    ({ at, mode }) => mode === 'unattended' && at.slice(0, 10) === desk.today,
  )
  const counts = { ...runTotals(today), withheld, left }
  if (counts.sent + counts.failed + counts.unknown + left === 0) return
  const { summary } = LETTER_WORDS[desk.person.language]
  sendNote(desk, {
    subject: summary.subject(settings.sender.company, counts),
    lines: [...summary.lines(counts), ...standingLines(office), summary.openDocument],
  })
}

/** Promises that were not kept, and that nobody entered a receipt for days: told in the same mail. */
const standingLines = (office: Office): string[] => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return []
  const known = standingKnown(office, loaded.value)
  const { broken, age } = standingOf(office, known, loaded.value)
  const { summary } = LETTER_WORDS[desk.person.language]
  const names = broken.slice(0, MOST_NAMED).map(({ name }) => oneLine(name))
  return [
    ...(names.length > 0 ? [summary.broken(names, broken.length - names.length)] : []),
    ...(age.stale && age.newest !== null ? [summary.stale(age.newest, age.staleAfter)] : []),
  ]
}

/** Once for each change, not every hour. */
const tellSuspended = (office: Office, kept: SendingRecord) => {
  const now = textDigest(JSON.stringify(approvedNow(office)))
  if (kept.told === now) return
  saveSendingRecord(office.desk, { ...kept, told: now })
  const { subject, body } = LETTER_WORDS[office.desk.person.language].suspended
  sendNote(office.desk, { subject, lines: body.split('\n') })
}
