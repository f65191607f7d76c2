// The rhythm and the day of set-up by which data counts as looked over.
import type { FreshnessRules } from '../../core/audit/freshness/freshness'
import { calendarDate } from '../../core/calendar-date'
import type { Desk, Office } from '../ports'

const SINCE = 'zq.since'

/** Notes today as the day from which unverified data counts, once: set-up again does not begin anew. */
export const noteSetupDay = (desk: Desk): void => {
  if (desk.documentStore.get(SINCE) === null) desk.documentStore.put({ [SINCE]: desk.today })
}

/** A document set up before this was kept counts from the first look. */
export const freshnessRules = ({ desk, settings }: Office): FreshnessRules => {
  noteSetupDay(desk)
  const { nudge: _, ...rhythm } = settings.verify
  return {
    rhythm,
    since: calendarDate(desk.documentStore.get(SINCE) ?? '') ?? desk.today,
    today: desk.today,
  }
}
