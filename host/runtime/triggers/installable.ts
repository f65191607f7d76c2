// Installable triggers: each runs as the person who made it, within that person's trigger time of the day.
import type { Execution } from '../../types'
import { setNow } from '../clock'
import { execute, notRun } from '../execute'
import { limitsOf } from '../limits'
import type { Run } from '../run'
import type { ClockTrigger, OpenFile, Trigger, World } from '../world'
import { accountOf, quotaDay, roleOf } from '../world'
import { clockEvent } from './event-objects'
import { nextRun } from './schedule'

/** Moves the clock to an instant; the triggers due on the way run one after the other. Throws when it lies in the past. */
export function moveClock(world: World, to: number): Execution[] {
  if (to < world.now) throw new Error('The clock only moves forward')
  const ran: Execution[] = []
  for (;;) {
    const due = nextDue(world, to)
    if (!due) break
    setNow(world, Math.max(world.now, due.trigger.next))
    due.trigger.next = nextRun(due.trigger.schedule, due.trigger)
    ran.push(fireOnTime(world, due))
  }
  setNow(world, Math.max(world.now, to))
  return ran
}

/** Moves the clock as in an outage of Google's: what was due on the way does not run, and each trigger goes on with its first run after it. */
export function skipTime(world: World, to: number): void {
  if (to < world.now) throw new Error('The clock only moves forward')
  for (const trigger of world.files.flatMap(clockTriggers))
    while (trigger.next <= to) trigger.next = nextRun(trigger.schedule, trigger)
  setNow(world, to)
}

type Due = { file: OpenFile; trigger: ClockTrigger }

function nextDue(world: World, until: number): Due | undefined {
  const due = world.files
    .flatMap(file => clockTriggers(file).map(trigger => ({ file, trigger })))
    .filter(({ file, trigger }) => trigger.next <= until && isAlive(world, file, trigger))
  return due.sort((one, other) => one.trigger.next - other.trigger.next)[0]
}

export function clockTriggers(file: OpenFile): ClockTrigger[] {
  return file.triggers.filter((trigger): trigger is ClockTrigger => trigger.event === 'CLOCK')
}

/** A trigger stops without a word when its maker has lost the document or the add-on. Source: ET, TI. */
function isAlive(world: World, file: OpenFile, { user }: Trigger): boolean {
  if (roleOf(file, user) === 'none') return false
  return world.deployment === 'bound' || (accountOf(world, user).installed && file.enabled)
}

function fireOnTime(world: World, { file, trigger }: Due): Execution {
  const withDocument = world.deployment === 'bound' || world.documentInClockTrigger
  const execution = fire(world, {
    file,
    trigger,
    kind: 'clock trigger',
    withDocument,
    event: run => clockEvent(run, trigger),
  })
  const day = quotaDay(world, trigger.user, world.now)
  if (outOfTime(world, trigger.user)) trigger.next = Math.max(trigger.next, day.startedAt + 86_400_000)
  return execution
}

export type Firing = {
  file: OpenFile
  trigger: Trigger
  kind: 'clock trigger' | 'event trigger'
  withDocument?: boolean
  by?: string
  event: (run: Run) => unknown
}

/** Starts a trigger's function, unless it is dead or the day's trigger time of its maker is used up. */
export function fire(world: World, { file, trigger, ...how }: Firing): Execution {
  const { user: email, functionName } = trigger
  const request = { world, file, email, functionName, ...how }
  if (!isAlive(world, file, trigger)) return notRun(request, 'the person has lost the document or the add-on')
  const day = quotaDay(world, email, world.now)
  if (outOfTime(world, email)) return notRun(request, 'Service using too much computer time for one day')
  const execution = execute(request)
  day.triggerMs += execution.simulatedSeconds * 1000
  return execution
}

function outOfTime(world: World, email: string): boolean {
  return quotaDay(world, email, world.now).triggerMs > limitsOf(world.account).triggerMs
}
