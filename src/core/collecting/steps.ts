// The days of a plan: the later a customer usually is, the earlier he is called; always on workdays.
import { addDays, type CalendarDate } from '../calendar-date'
import { workdaysLater } from '../workdays/later'
import type { WorkCalendar } from '../workdays/work-calendar'
import type { CollectingStep } from './types'

/** The friendly word goes out as many days before as he is usually late, within these. */
const LEAD = { least: 7, most: 21 }
/** Up to so many days late in the usual case, he is called so many days before the due day. */
const CALLS = [
  { upTo: 7, before: 0 },
  { upTo: 15, before: 3 },
  { upTo: 30, before: 7 },
  { upTo: Number.POSITIVE_INFINITY, before: 14 },
]
const CHASE_WORKDAYS = 3

export type StepsFrom = {
  due: CalendarDate
  asOf: CalendarDate
  usual: number
  hasMail: boolean
  calendar: Pick<WorkCalendar, 'workdayFrom' | 'workdayUntil'>
}

/** In order, one a day, none before `asOf`: a friendly word whose day is past goes out on the next workday while it is still before the call. */
export const collectingSteps = ({ due, asOf, usual, hasMail, calendar }: StepsFrom): CollectingStep[] => {
  const before = CALLS.find(({ upTo }) => usual <= upTo)?.before ?? 0
  const lead = Math.min(LEAD.most, Math.max(LEAD.least, usual))
  const today = calendar.workdayFrom(asOf)
  const call = calendar.workdayUntil(addDays(due, 0 - before))
  const planned = calendar.workdayUntil(addDays(due, 0 - lead))
  const dueDay = calendar.workdayUntil(due)
  const all: CollectingStep[] = [
    { step: 'remind', on: planned < today ? today : planned, channel: hasMail ? 'email' : 'wechat' },
    { step: 'call', on: call < today ? today : call, channel: 'call' },
    { step: 'confirm', on: dueDay, channel: 'wechat' },
    { step: 'chase', on: workdaysLater(due, CHASE_WORKDAYS, calendar), channel: 'call' },
  ]
  // Of two on one day the call says more than a message.
  const callOn = all[1]?.on ?? call
  return all.filter(
    ({ step, on }) =>
      on >= today &&
      (step !== 'remind' || on < callOn) &&
      (step !== 'confirm' || on > callOn) &&
      (step !== 'call' || on <= due),
  )
}
