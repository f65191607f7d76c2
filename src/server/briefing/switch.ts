// Who sends 早报, how far the last one came: kept in the document's properties.
import * as v from 'valibot'
import type { LastBriefing } from '../../core/briefing/types'
import { calendarDate } from '../../core/calendar-date'
import { hourlySwitch } from '../hourly-switch'
import { getLong, putLong } from '../long-values'
import type { Desk } from '../ports'

const DAY = 'zq.briefingDay'
const LAST = 'zq.briefingLast'
/** Of grave causes, by short names: 12 characters each. */
const MOST_GRAVE = 3000

const last = v.object({
  on: v.string(),
  grave: v.array(v.string()),
  more: v.exactOptional(v.boolean()),
})

export const briefingSwitch = hourlySwitch('zq.briefing', settings => settings.briefing.on)

/** Whether today's are through: one property. */
export const isBriefedToday = ({ documentStore, today }: Desk): boolean => documentStore.get(DAY) === today

export const lastBriefing = ({ documentStore }: Desk): LastBriefing | null => {
  const text = getLong(documentStore, LAST)
  const parsed = text === null ? null : v.safeParse(last, JSON.parse(text))
  const on = parsed?.success === true ? calendarDate(parsed.output.on) : null
  return on === null || parsed?.success !== true ? null : { ...parsed.output, on }
}

/** `grave`: short names of the causes that stood in it or before it. */
export const noteBriefed = ({ documentStore, today }: Desk, grave: readonly string[]): void => {
  const more = grave.length > MOST_GRAVE
  putLong(documentStore, LAST, JSON.stringify({ on: today, grave: grave.slice(0, MOST_GRAVE), more }))
  documentStore.put({ [DAY]: today })
}
