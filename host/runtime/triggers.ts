// Moving the clock: the triggers due on the way run one after the other, each as the person who made it.
import { enumOf } from '../services/enums'
import type { Execution } from '../types'
import { setNow } from './clock'
import { execute } from './execute'
import { limitsOf } from './limits'
import type { Run } from './run'
import { nextRun } from './schedule'
import type { OpenFile, Trigger, World } from './world'
import { quotaDay } from './world'
import { wallOf } from './zones'

/** Moves the clock to an instant. Throws when it lies in the past. */
export function moveClock(world: World, to: number): Execution[] {
  if (to < world.now) throw new Error('The clock only moves forward')
  const ran: Execution[] = []
  for (;;) {
    const due = nextDue(world, to)
    if (!due) break
    setNow(world, Math.max(world.now, due.trigger.next))
    due.trigger.next = nextRun(due.trigger.schedule, due.trigger.next)
    ran.push(fire(world, due))
  }
  setNow(world, Math.max(world.now, to))
  return ran
}

type Due = { file: OpenFile; trigger: Trigger }

function nextDue(world: World, until: number): Due | undefined {
  const due = world.files
    .flatMap(file => file.triggers.map(trigger => ({ file, trigger })))
    .filter(({ trigger }) => trigger.next <= until)
  return due.sort((one, other) => one.trigger.next - other.trigger.next)[0]
}

function fire(world: World, { file, trigger }: Due): Execution {
  const day = quotaDay(world, trigger.user, world.now)
  const withDocument = world.deployment === 'bound' || world.documentInClockTrigger
  const execution = execute({
    world,
    file,
    email: trigger.user,
    functionName: trigger.functionName,
    kind: 'clock trigger',
    withDocument,
    event: run => clockEvent(run, trigger),
  })
  day.triggerMs += execution.simulatedSeconds * 1000
  // Beyond the day's trigger time Google does not start the function at all.
  if (day.triggerMs > limitsOf(world.account).triggerMs)
    trigger.next = Math.max(trigger.next, day.startedAt + 86_400_000)
  return execution
}

function clockEvent(run: Run, trigger: Trigger): unknown {
  const wall = new Date(wallOf(run.startedAt, 'UTC'))
  const { authMode } = run
  return run.realm.adopt({
    authMode: enumOf(run, 'AuthMode', authMode),
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    month: wall.getUTCMonth() + 1,
    second: wall.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
    'week-of-year': Math.ceil((dayOfYear(wall) + 1) / 7),
    year: wall.getUTCFullYear(),
  })
}

function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000)
}
