// Who owns the hourly job of this document: one person, one trigger; a copy of the spreadsheet has no owner.
import * as v from 'valibot'
import type { HourlyState } from '../contract/reminders'
import type { CalendarDate } from '../core/calendar-date'
import { calendarDate } from '../core/calendar-date'
import type { Desk } from './ports'

const OWNER = 'zq.hourly.owner'
const BEAT = 'zq.hourly.beat'

/** User property left by a clock trigger that found no document, for the sidebar to tell; the next run that finds one removes it. */
export const NO_DOCUMENT = 'zq.noDocument'

const record = v.object({
  ownerId: v.string(),
  label: v.string(),
  documentId: v.string(),
  since: v.string(),
  triggerUid: v.string(),
})

export type HourlyOwner = {
  ownerId: string
  label: string
  documentId: string
  since: CalendarDate
  triggerUid: string
}

/** Null when nobody is, and when the record came from another document. */
export const hourlyOwner = (desk: Desk): HourlyOwner | null => {
  const text = desk.documentStore.get(OWNER)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  if (!parsed.success || parsed.output.documentId !== desk.documentId) return null
  const since = calendarDate(parsed.output.since)
  return since === null ? null : { ...parsed.output, since }
}

export const isMine = (desk: Desk): boolean => hourlyOwner(desk)?.ownerId === desk.person.id()

/** Makes this person the owner and sees to his trigger; a former owner's trigger finds the record and removes itself. */
export const takeHourly = (desk: Desk): void => {
  const present = hourlyOwner(desk)
  const ownerId = desk.person.id()
  const triggerUid = desk.hourlyTrigger.ensure()
  if (present?.ownerId === ownerId && present.triggerUid === triggerUid) return
  const owner: HourlyOwner = {
    ownerId,
    label: desk.person.label(),
    documentId: desk.documentId,
    since: present?.ownerId === ownerId ? present.since : desk.today,
    triggerUid,
  }
  desk.documentStore.put({ [OWNER]: JSON.stringify(owner) })
}

/** Removes this person's trigger, and the record when it is his. */
export const releaseHourly = (desk: Desk): void => {
  desk.hourlyTrigger.remove()
  if (isMine(desk)) desk.documentStore.remove(OWNER, BEAT)
}

/** Notes that the hourly job ran, and found its document. */
export const beat = (desk: Desk): void => {
  desk.documentStore.put({ [BEAT]: desk.now() })
  desk.userStore.remove(NO_DOCUMENT)
}

/** When the hourly job last ran for its owner, `YYYY-MM-DD HH:mm`. */
export const lastBeat = ({ documentStore }: Desk): string | null => documentStore.get(BEAT)

/** Google's hourly triggers are late by up to two hours (platform.md §2.3): silent for longer is worth a word. */
const STALE_HOURS = 3
/** Set-up notes the day only. */
const FIRST_HOURS = 24

export const hourlyState = (desk: Desk): HourlyState => {
  const owner = hourlyOwner(desk)
  if (owner === null) return { owner: null, mine: false, lastBeat: null, stale: false }
  const beaten = lastBeat(desk)
  const lastSign = beaten ?? `${owner.since} 00:00`
  const mine = owner.ownerId === desk.person.id()
  const isSilent = hoursBetween(lastSign, desk.now()) > (beaten === null ? FIRST_HOURS : STALE_HOURS)
  const isLost = mine && desk.userStore.get(NO_DOCUMENT) !== null
  return { owner: owner.label, mine, lastBeat: beaten, stale: isSilent || isLost }
}

/** Between two moments of one zone; a change of summer time counts as an hour more or less. */
const hoursBetween = (from: string, to: string) =>
  (Date.parse(`${to.replace(' ', 'T')}:00Z`) - Date.parse(`${from.replace(' ', 'T')}:00Z`)) / 3_600_000
