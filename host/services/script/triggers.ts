// Installable triggers as scripts make, see and delete them: their own user's, in this document.
import { TRIGGERS_PER_USER } from '../../runtime/limits'
import type { Run } from '../../runtime/run'
import { fail, nowOf } from '../../runtime/run'
import { firstRun, type Schedule, WEEK_DAYS } from '../../runtime/triggers/schedule'
import type { SheetTrigger, Trigger } from '../../runtime/world'
import { checkZone } from '../../runtime/zones'
import { enumOf } from '../enums'
import { innerOf, offer } from '../offer'
import { text } from '../spreadsheet/args'

type GoogleTrigger = GoogleAppsScript.Script.Trigger
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder
type GoogleSheetTrigger = GoogleAppsScript.Script.SpreadsheetTriggerBuilder

const ADDON_HOURLY = 'Add-ons may not create time-based triggers to run more frequently than once per hour.'

/** What Google calls the kinds of triggers when there are too many; only the first is known from live Google [C]. */
const KINDS = { CLOCK: 'time-based', ON_OPEN: 'open', ON_EDIT: 'edit', ON_CHANGE: 'change' } as const

/** A user sees the triggers they made in this document, nobody else's. */
export function ownTriggers(run: Run): Trigger[] {
  return run.file.triggers.filter(trigger => trigger.user === run.account.email)
}

export function deleteTrigger(run: Run, trigger: unknown): void {
  const { id } = innerOf<Trigger>(run, trigger, 'Trigger')
  const at = run.file.triggers.findIndex(own => own.id === id && own.user === run.account.email)
  if (at < 0) fail('The trigger was not found.')
  run.file.triggers.splice(at, 1)
}

export function triggerObject(run: Run, trigger: Trigger): GoogleTrigger {
  const clock = trigger.event === 'CLOCK'
  return offer<GoogleTrigger>(run, {
    kind: 'Trigger',
    inner: trigger,
    members: {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.functionName,
      getEventType: () => enumOf(run, 'EventType', trigger.event),
      getTriggerSource: () => enumOf(run, 'TriggerSource', clock ? 'CLOCK' : 'SPREADSHEETS'),
      getTriggerSourceId: () => (clock ? null : run.file.document.id),
    },
  })
}

export function triggerBuilder(run: Run, functionName: string) {
  return offer<GoogleAppsScript.Script.TriggerBuilder>(run, {
    kind: 'TriggerBuilder',
    members: {
      timeBased: () => clockBuilder(run, functionName),
      forSpreadsheet: (spreadsheet: unknown) => {
        const id = typeof spreadsheet === 'string' ? spreadsheet : documentIdOf(run, spreadsheet)
        // An add-on's triggers are for the file it is used in only. Source: ET.
        if (id !== run.file.document.id) fail('You do not have permission to perform that action.')
        return sheetBuilder(run, functionName)
      },
    },
  })
}

function documentIdOf(run: Run, spreadsheet: unknown): string {
  innerOf(run, spreadsheet, 'Spreadsheet')
  return run.file.document.id
}

function sheetBuilder(run: Run, functionName: string): GoogleSheetTrigger {
  let event: SheetTrigger['event'] | undefined
  const on = (chosen: SheetTrigger['event']) => {
    event = chosen
    return builder
  }
  const builder: GoogleSheetTrigger = offer<GoogleSheetTrigger>(run, {
    kind: 'SpreadsheetTriggerBuilder',
    members: {
      onOpen: () => on('ON_OPEN'),
      onEdit: () => on('ON_EDIT'),
      onChange: () => on('ON_CHANGE'),
      create: () => create(run, { functionName, event: event ?? fail('Invalid argument: event type') }),
    },
  })
  return builder
}

function clockBuilder(run: Run, functionName: string): GoogleClock {
  const schedule: Schedule = { zone: run.world.scriptZone }
  const having = (part: Partial<Schedule>) => {
    Object.assign(schedule, part)
    return builder
  }
  const among = (value: number, allowed: number[], member: string) =>
    allowed.includes(value) ? value : fail(`Invalid argument: ${member} takes ${allowed.join(', ')}.`)
  const within = (value: number, [first, last]: [number, number], member: string) =>
    Number.isInteger(value) && value >= first && value <= last
      ? value
      : fail(`Invalid argument: ${member} takes ${first} to ${last}.`)
  const builder: GoogleClock = offer<GoogleClock>(run, {
    kind: 'ClockTriggerBuilder',
    members: {
      everyMinutes: (minutes: number) =>
        having({ everyMinutes: among(minutes, [1, 5, 10, 15, 30], 'everyMinutes') }),
      // The reference names no values; these are what live Google took [C:SA4].
      everyHours: (hours: number) => having({ everyHours: among(hours, [1, 2, 4, 6, 8, 12], 'everyHours') }),
      everyDays: (days: number) => having({ everyDays: within(days, [1, 365], 'everyDays') }),
      everyWeeks: (weeks: number) => having({ everyWeeks: within(weeks, [1, 52], 'everyWeeks') }),
      onWeekDay: (day: unknown) =>
        having({ weekDay: WEEK_DAYS.indexOf(innerOf<(typeof WEEK_DAYS)[number]>(run, day, 'WeekDay')) }),
      onMonthDay: (day: number) => having({ monthDay: within(day, [1, 31], 'onMonthDay') }),
      atHour: (hour: number) => having({ hour: within(hour, [0, 23], 'atHour') }),
      nearMinute: (minute: number) => having({ minute: within(minute, [0, 59], 'nearMinute') }),
      inTimezone: (zone: string) => having({ zone: knownZone(zone) }),
      after: (ms: number) => having({ onceAt: nowOf(run) + Math.max(0, ms) }),
      at: (date: unknown) => having({ onceAt: Number(date) }),
      create: () => createClock(run, functionName, schedule),
    },
  })
  return builder
}

function knownZone(zone: unknown): string {
  try {
    checkZone(text(zone, 'ClockTriggerBuilder.inTimezone'))
    return String(zone)
  } catch {
    return fail(`Invalid argument: ${zone}`)
  }
}

function createClock(run: Run, functionName: string, schedule: Schedule): GoogleTrigger {
  if (run.world.deployment === 'addon' && schedule.everyMinutes !== undefined) fail(ADDON_HOURLY)
  const start = firstRun(schedule, nowOf(run), run.world.random)
  return create(run, { functionName, event: 'CLOCK', schedule, ...start })
}

type NewTrigger = Trigger extends infer T ? (T extends Trigger ? Omit<T, 'id' | 'user'> : never) : never

/** An add-on has one trigger of each kind for a user and document; anybody has twenty in all. Sources: ET, Q. */
function create(run: Run, made: NewTrigger): GoogleTrigger {
  const { world, file, account } = run
  const own = ownTriggers(run)
  if (world.deployment === 'addon' && own.some(({ event }) => event === made.event)) {
    fail(
      `This add-on has created too many ${KINDS[made.event]} triggers in this document for this Google user account.`,
    )
  }
  const ofUser = world.files.flatMap(({ triggers }) => triggers).filter(({ user }) => user === account.email)
  if (ofUser.length >= TRIGGERS_PER_USER) fail('This script has too many triggers.')
  const trigger: Trigger = { id: String(Math.floor(world.random() * 1e15)), user: account.email, ...made }
  file.triggers.push(trigger)
  return triggerObject(run, trigger)
}
