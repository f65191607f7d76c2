// One execution of a function of the bundle: its counts, its time, its rights, and the end it may come to.

import { costOf, FLUSH } from '../costs'
import type { CellEdit, SheetsDocument, Zone } from '../document/document'
import { loseUnflushed, markFlushed, stage } from '../document/document'
import { localised } from '../services/texts'
import type { AuthMode, Execution, Fault } from '../types'
import { setNow } from './clock'
import type { OwnTime } from './own-time'
import type { Realm } from './realm'
import type { OpenFile, UserAccount, World } from './world'

/** How the run was started: it decides what the script may do. */
export type RunKind =
  | 'simple trigger'
  | 'clock trigger'
  | 'event trigger'
  | 'custom function'
  | 'menu'
  | 'page'
  | 'editor'

export type Run = {
  readonly world: World
  readonly file: OpenFile
  readonly account: UserAccount
  /** Who set it off, where that is another person than the one it runs as. */
  readonly activeUser: string
  readonly kind: RunKind
  readonly authMode: AuthMode
  readonly realm: Realm
  /** Undefined where the run has no active spreadsheet. */
  readonly document: SheetsDocument | undefined
  readonly limitMs: number
  readonly startedAt: number
  /** Simulated time of this run so far. */
  elapsedMs: number
  /** Runs while the script computes and stands while a service works. */
  readonly ownTime: OwnTime
  /** Set when the run was stopped; from then on nothing has an effect. */
  stopped: string | undefined
  /** Cells moved by the call under way. */
  cellsMoved: number
  pendingCells: number
  depth: number
  readonly faults: Fault[]
  readonly record: Execution
  /** Service objects by the proxy the script holds. */
  readonly inner: WeakMap<object, { kind: string; inner: unknown }>
}

/** An exception as a service throws it; becomes an Error of the script's realm. */
export class ServiceError extends Error {
  override readonly name = 'Exception'
}

/** Throws what Google's services throw. */
export function fail(message: string): never {
  throw new ServiceError(message)
}

export function nowOf(run: Run): number {
  return run.startedAt + run.elapsedMs
}

/** One service call of the script: rights, faults, effect, cost. `effect` returns host values; the script gets them in its realm. */
export function serviceCall(run: Run, member: string, effect: () => unknown): unknown {
  if (run.depth > 0) return effect()
  run.ownTime.stop()
  run.depth += 1
  try {
    if (run.stopped) throw stoppedError(run)
    count(run, member)
    return run.realm.adopt(withFaults(run, member, () => withCost(run, member, effect)))
  } catch (error) {
    throw thrownBy(run, error)
  } finally {
    run.depth -= 1
    run.ownTime.start()
  }
}

/** A service's exception as the script's own Error, in the language of the account. */
export function thrownBy(run: Run, error: unknown): unknown {
  if (!(error instanceof ServiceError)) return error
  return run.realm.error('Exception', localised(error.message, run.account.locale))
}

function count(run: Run, member: string): void {
  const { record } = run
  record.calls[member] = (record.calls[member] ?? 0) + 1
  record.totalCalls += 1
  record.callOrder.push(member)
}

function withCost(run: Run, member: string, effect: () => unknown): unknown {
  run.cellsMoved = 0
  const result = effect()
  passWithinLimit(run, costOf(member, run.cellsMoved))
  return result
}

function passWithinLimit(run: Run, ms: number): void {
  run.elapsedMs += ms
  if (run.elapsedMs > run.limitMs) throw stop(run, 'Exceeded maximum execution time')
}

function withFaults(run: Run, member: string, act: () => unknown): unknown {
  const due = run.faults.filter(fault => isDue(run, member, fault))
  for (const fault of due) {
    run.faults.splice(run.faults.indexOf(fault), 1)
    if ('slowBySeconds' in fault) passWithinLimit(run, fault.slowBySeconds * 1000)
    if ('loseLocks' in fault) releaseLocks(run)
    if ('meanwhile' in fault) {
      setNow(run.world, Math.max(run.world.now, nowOf(run)))
      fault.meanwhile()
    }
    if ('throwMessage' in fault) fail(fault.throwMessage)
    if ('stop' in fault && fault.stop === 'before') throw stop(run, 'Stopped', fault.unflushed)
  }
  const result = act()
  const after = due.find(fault => 'stop' in fault)
  if (after && 'stop' in after) throw stop(run, 'Stopped', after.unflushed)
  return result
}

function isDue(run: Run, member: string, fault: Fault): boolean {
  if ('call' in fault) return run.record.totalCalls === fault.call
  return member === fault.member && run.record.calls[member] === (fault.nth ?? 1)
}

/** Ends the run as Google's kill does: every later call fails, whatever the script catches. */
export function stop(run: Run, reason: string, unflushed: 'kept' | 'lost' = 'kept'): Error {
  if (run.document) {
    if (unflushed === 'lost') loseUnflushed(run.document)
    else markFlushed(run.document)
  }
  run.stopped = localised(reason, run.account.locale)
  return stoppedError(run)
}

function stoppedError(run: Run): Error {
  return run.realm.error('Exception', run.stopped ?? '')
}

/** Time passes without a call: sleeping, waiting for a lock or for a person. */
export function pass(run: Run, ms: number): void {
  run.elapsedMs += ms
}

export function countRead(run: Run, zone: Zone): void {
  const cells = cellsIn(zone)
  run.record.cellsRead += cells
  run.cellsMoved += cells
}

/** Writes cells through the write cache and counts them. */
export function writeCells(run: Run, sheetId: string, edits: CellEdit[]): void {
  countWritten(run, edits.length)
  stage(documentOf(run), sheetId, edits)
}

export function countWritten(run: Run, cells: number): void {
  run.record.cellsWritten += cells
  run.cellsMoved += cells
  run.pendingCells += cells
}

/** SpreadsheetApp.flush: what was written is safe and seen by others. */
export function flush(run: Run): void {
  pass(
    run,
    run.pendingCells > 0 ? FLUSH.pending + FLUSH.cell * Math.min(run.pendingCells, 20_000) : FLUSH.nothing,
  )
  run.pendingCells = 0
  markFlushed(documentOf(run))
}

export function documentOf(run: Run): SheetsDocument {
  return run.document ?? fail('There is no active spreadsheet in this context.')
}

export function cellsIn(zone: Zone): number {
  return (zone.right - zone.left + 1) * (zone.bottom - zone.top + 1)
}

/** Gives back every lock this run holds. */
export function releaseLocks(run: Run): void {
  for (const [name, holder] of run.world.locks) if (holder === run) run.world.locks.delete(name)
}
