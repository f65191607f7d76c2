// Who tells the owners by mail, and who was told when: kept in the document's properties.
import * as v from 'valibot'
import type { NudgeState } from '../../contract/freshness'
import { addDays, type CalendarDate, calendarDate } from '../../core/calendar-date'
import { hourlyOwner } from '../hourly'
import { hourlySwitch } from '../hourly-switch'
import { getLong, putLong } from '../long-values'
import type { Desk, Office } from '../ports'

const TOLD = 'zq.nudged'
const DAY = 'zq.nudgeDay'
/** A mail older than this says nothing any more. */
const KEPT_DAYS = 60

/** `sent` false: claimed, and the run died or the mail failed. */
const told = v.record(v.string(), v.object({ on: v.string(), sent: v.boolean() }))
type Told = v.InferOutput<typeof told>

export const nudgeSwitch = hourlySwitch('zq.nudge', ({ verify }) => verify.nudge)

export const nudgeState = ({ desk, settings }: Office): NudgeState => {
  const by = nudgeSwitch.ownerIn(desk)
  const on = settings.verify.nudge && by !== null
  return {
    on,
    by: by?.label ?? null,
    mine: by?.ownerId === desk.person.id(),
    stopped: on && hourlyOwner(desk)?.ownerId !== by?.ownerId,
  }
}

/** Whether today's mails are through: one property. */
export const isNudgedToday = ({ documentStore, today }: Desk): boolean => documentStore.get(DAY) === today

export const noteNudged = ({ documentStore, today }: Desk): void => documentStore.put({ [DAY]: today })

const readTold = ({ documentStore }: Desk): Told => {
  const text = getLong(documentStore, TOLD)
  const parsed = text === null ? null : v.safeParse(told, JSON.parse(text))
  return parsed?.success === true ? parsed.output : {}
}

/** The day each address was last told, for certain. */
export const toldDays = (desk: Desk): Map<string, CalendarDate> => {
  const days = new Map<string, CalendarDate>()
  for (const [address, { on, sent }] of Object.entries(readTold(desk))) {
    const day = calendarDate(on)
    if (sent && day !== null) days.set(address, day)
  }
  return days
}

/** Claims the address for today; false when it is claimed already, by whatever run. Null when the lock is held. */
export const claimNudge = (desk: Desk, address: string): boolean | null =>
  desk.locked(() => {
    desk.documentStore.refresh()
    const present = readTold(desk)
    if (present[address]?.on === desk.today) return false
    const oldest = addDays(desk.today, -KEPT_DAYS)
    const kept = Object.entries(present).filter(([, { on }]) => on >= oldest)
    const claimed = { ...Object.fromEntries(kept), [address]: { on: desk.today, sent: false } }
    putLong(desk.documentStore, TOLD, JSON.stringify(claimed))
    return true
  })

/** After the mail left: until then, and when a colleague holds the lock, the address counts as not told, but not again today. */
export const confirmNudge = (desk: Desk, address: string): void => {
  desk.locked(() => {
    desk.documentStore.refresh()
    const confirmed = { ...readTold(desk), [address]: { on: desk.today, sent: true } }
    putLong(desk.documentStore, TOLD, JSON.stringify(confirmed))
  })
}
