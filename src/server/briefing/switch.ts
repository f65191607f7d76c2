// Who sends 早报, how far the last one came: kept in the document's properties, with the document's id, so that a copy sends none.
import * as v from 'valibot'
import type { Settings } from '../../contract/settings'
import type { LastBriefing } from '../../core/briefing/types'
import { calendarDate } from '../../core/calendar-date'
import { problem, type Refusal } from '../answer'
import { hourlyOwner, isMine, takeHourly } from '../hourly'
import { getLong, putLong } from '../long-values'
import type { Desk, Office } from '../ports'

const OWNER = 'zq.briefing'
const DAY = 'zq.briefingDay'
const LAST = 'zq.briefingLast'
/** Of grave causes, by short names: 12 characters each. */
const MOST_GRAVE = 3000

const owner = v.object({ ownerId: v.string(), label: v.string(), documentId: v.string() })
const last = v.object({ on: v.string(), grave: v.array(v.string()) })

export const briefingOwner = ({ documentStore, documentId }: Desk): v.InferOutput<typeof owner> | null => {
  const text = documentStore.get(OWNER)
  const parsed = text === null ? null : v.safeParse(owner, JSON.parse(text))
  return parsed?.success === true && parsed.output.documentId === documentId ? parsed.output : null
}

/** Whether this person's hourly job is to send it. */
export const briefsByMe = ({ desk, settings }: Office): boolean =>
  settings.briefing.on && briefingOwner(desk)?.ownerId === desk.person.id() && isMine(desk)

/** Only the owner of the hourly job may switch on, since the mails go out from his account; anybody may switch off. */
export const refuseBriefing = ({ desk, settings }: Office, after: Settings): Refusal | null => {
  if (!after.briefing.on || settings.briefing.on) return null
  const hourly = hourlyOwner(desk)
  return hourly === null || isMine(desk) ? null : problem('hourly-of-other', hourly.label)
}

/** Switching on makes this person the one whose hourly job sends; the job is made where there is none. Call under the document lock. */
export const settleBriefing = ({ desk, settings }: Office, after: Settings): void => {
  if (after.briefing.on === settings.briefing.on) return
  if (!after.briefing.on) {
    desk.documentStore.remove(OWNER)
    return
  }
  takeHourly(desk)
  const record = { ownerId: desk.person.id(), label: desk.person.label(), documentId: desk.documentId }
  desk.documentStore.put({ [OWNER]: JSON.stringify(record) })
}

/** Whether today's are through: one property. */
export const isBriefedToday = ({ documentStore, today }: Desk): boolean => documentStore.get(DAY) === today

export const lastBriefing = ({ documentStore }: Desk): LastBriefing | null => {
  const text = getLong(documentStore, LAST)
  const parsed = text === null ? null : v.safeParse(last, JSON.parse(text))
  const on = parsed?.success === true ? calendarDate(parsed.output.on) : null
  return on === null || parsed?.success !== true ? null : { on, grave: parsed.output.grave }
}

/** `grave`: short names of the causes that stood in it or before it. */
export const noteBriefed = ({ documentStore, today }: Desk, grave: readonly string[]): void => {
  putLong(documentStore, LAST, JSON.stringify({ on: today, grave: grave.slice(0, MOST_GRAVE) }))
  documentStore.put({ [DAY]: today })
}
