// What can go wrong, or happen meanwhile, at one call of a run: derived from the calls an undisturbed run makes.
import type { Fault } from '../types'

export type MishapKind = 'stop' | 'exception' | 'slow' | 'lost lock' | 'meanwhile'

/** One mishap at one service call. `name` is a sentence for a failing test, such as 'stop after call 17 (MailApp.sendEmail), unflushed lost'. */
export type Mishap<Stage> = {
  kind: MishapKind
  name: string
  /** Position in the run's callOrder, from 1. */
  call: number
  fault(stage: Stage): Fault
}

/** Something others do: their own executions, or hands on the grid. */
export type Meanwhile<Stage> = { name: string; act(stage: Stage): void }

/** Calls that leave the document, its properties, the locks or the outside changed. */
const CHANGES =
  /^(Range|RangeList|Sheet|Spreadsheet|Protection|DeveloperMetadata|EmbeddedChart|Filter)\.(set(?!ActiveSelection)|add|append|clear|copy|create|delete|hide|insert|merge|move|protect|remove|show|sort|trim|update)|^(Properties|Cache)\.(set|delete|put|remove)|^Lock\.|^(MailApp|GmailApp)\.send|^ScriptApp\.delete|Builder\.create$|\.flush$/
/** Of these, the ones that wait in the write cache for a flush. */
const CACHED =
  /^(Range|RangeList|Sheet|Spreadsheet|Protection|DeveloperMetadata|EmbeddedChart|Filter)\.(set|add|append|clear|copy|create|delete|hide|insert|merge|move|protect|remove|show|sort|trim|update)/

/** A busy document, and longer than any run may last. */
const SLOW_SECONDS = [45, 400]

/** Whether a call changes anything that outlives the run. */
export const changesSomething = (member: string): boolean => CHANGES.test(member)

type Calls = readonly string[]

/**
 * Stops before and after each call, unflushed writes kept and lost. A stop after one call is the stop before the next, and a call
 * that only reads leaves everything as it was: without `every`, only stops that leave different states behind.
 */
export function stopsOf(calls: Calls, every: boolean): Mishap<unknown>[] {
  if (every) {
    return calls.flatMap((member, at) =>
      (['before', 'after'] as const).flatMap(stop =>
        (['kept', 'lost'] as const).map(unflushed => stopAt({ at, member, stop, unflushed })),
      ),
    )
  }
  const [first = ''] = calls
  const stops = [stopAt({ at: 0, member: first, stop: 'before', unflushed: 'kept' })]
  let isUnflushed = false
  calls.forEach((member, at) => {
    if (!changesSomething(member)) return
    isUnflushed = member === 'SpreadsheetApp.flush' ? false : isUnflushed || CACHED.test(member)
    stops.push(stopAt({ at, member, stop: 'after', unflushed: 'kept' }))
    if (isUnflushed) stops.push(stopAt({ at, member, stop: 'after', unflushed: 'lost' }))
  })
  return stops
}

type Stop = { at: number; member: string; stop: 'before' | 'after'; unflushed: 'kept' | 'lost' }

const stopAt = ({ at, member, stop, unflushed }: Stop): Mishap<unknown> => ({
  kind: 'stop',
  name: `stop ${stop} call ${at + 1} (${member}), unflushed ${unflushed}`,
  call: at + 1,
  fault: () => ({ call: at + 1, stop, unflushed }),
})

/** Each call throws what its service is known to throw: quota, permission, protection, a sheet that is gone, too many lock calls. */
export function exceptionsOf(calls: Calls): Mishap<unknown>[] {
  return calls.map((member, at) => {
    const throwMessage = textThrownBy(member)
    return {
      kind: 'exception',
      name: `call ${at + 1} (${member}) throws “${throwMessage}”`,
      call: at + 1,
      fault: () => ({ call: at + 1, throwMessage }),
    }
  })
}

/** Texts as practitioners report them (platform.md §§1, 3, 6.8, 7); Google translates them, so no script may depend on them. */
function textThrownBy(member: string): string {
  const [service = ''] = member.split('.')
  if (service === 'MailApp') return 'Service invoked too many times for one day: email.'
  if (service === 'Lock') return 'There are too many LockService operations against the same script.'
  if (service === 'Properties') return 'Service invoked too many times for one day: properties.'
  if (/^(Range|RangeList|Sheet)$/.test(service)) {
    return changesSomething(member)
      ? 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.'
      : 'Sheet 1718 not found'
  }
  if (/^Spreadsheet(App)?$/.test(service)) return 'Service Spreadsheets failed while accessing document.'
  return `You do not have permission to call ${member}`
}

/** Each call takes long, or so long that the run is ended. */
export function slowCallsOf(calls: Calls): Mishap<unknown>[] {
  return calls.flatMap((member, at) =>
    SLOW_SECONDS.map(
      (slowBySeconds): Mishap<unknown> => ({
        kind: 'slow',
        name: `call ${at + 1} (${member}) takes ${slowBySeconds} s longer`,
        call: at + 1,
        fault: () => ({ call: at + 1, slowBySeconds }),
      }),
    ),
  )
}

/** The run's locks are gone before each change it makes after taking one. */
export function lostLocksOf(calls: Calls): Mishap<unknown>[] {
  const taken = calls.findIndex(member => /^Lock\.(tryLock|waitLock)$/.test(member))
  if (taken < 0) return []
  return calls.flatMap((member, at): Mishap<unknown>[] => {
    if (at <= taken || !changesSomething(member)) return []
    const name = `locks lost before call ${at + 1} (${member})`
    return [{ kind: 'lost lock', name, call: at + 1, fault: () => ({ call: at + 1, loseLocks: true }) }]
  })
}

/** Each of the others' doings before each call: two executions interleaved, or hands on the sheet while a script runs. */
export function meanwhilesOf<Stage>(calls: Calls, doings: readonly Meanwhile<Stage>[]): Mishap<Stage>[] {
  return calls.flatMap((member, at) =>
    doings.map(
      ({ name, act }): Mishap<Stage> => ({
        kind: 'meanwhile',
        name: `before call ${at + 1} (${member}): ${name}`,
        call: at + 1,
        fault: stage => ({ call: at + 1, meanwhile: () => act(stage) }),
      }),
    ),
  )
}
