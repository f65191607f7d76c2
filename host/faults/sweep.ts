// Runs one scenario under every mishap, one after the other, and says how many were tried.
import type { Execution, Host } from '../types'
import type { Meanwhile, Mishap, MishapKind } from './mishaps'
import { exceptionsOf, lostLocksOf, meanwhilesOf, slowCallsOf, stopsOf } from './mishaps'

export { changesSomething } from './mishaps'
export type { MishapKind }

/** A run to be disturbed. `Stage` is whatever the scenario keeps about its document. */
export type Scenario<Stage extends { host: Host }> = {
  /** Makes ready what the next trial works on: a new document, or a used one with new matter in it. */
  stage(): Stage
  /** The run under test, one execution. It may throw, as `person.rpc` does for a run that was stopped. */
  run(stage: Stage): Execution
  /** What others may do at any call of the run. */
  meanwhile?: readonly Meanwhile<Stage>[]
  /** Throws when something that must hold whatever happened does not. */
  check(stage: Stage, outcome: Outcome): void
}

/** `run` is null when it threw; `mishap` is null for the undisturbed run. */
export type Outcome = { run: Execution | null; mishap: string | null }

export type SweepOptions = {
  kinds: readonly MishapKind[]
  /** Every stop at every call, also those that leave the same state behind. Default false. */
  every?: boolean
  /** At most so many of each kind, spread evenly over the run. Default all. */
  most?: number
  /** Leaves out mishaps, such as those at calls of a loop whose first turn stands for all. `call` counts from 1. */
  only?: (at: { kind: MishapKind; call: number; calls: readonly string[] }) => boolean
}

export type SweepReport = {
  /** Service calls of the undisturbed run. */
  calls: number
  trials: number
  /** By kind: how many were tried of those there are. */
  tried: Partial<Record<MishapKind, { of: number; trials: number }>>
}

/**
 * Tries every mishap of the kinds asked for, each in a run of its own. Rejects with the first failing check, with the mishap's name before
 * its message; also when the scenario offers nothing to try, so that no test passes for want of trials.
 */
export async function sweepMishaps<Stage extends { host: Host }>(
  scenario: Scenario<Stage>,
  { kinds, every = false, most = Number.POSITIVE_INFINITY, only = () => true }: SweepOptions,
): Promise<SweepReport> {
  const undisturbed = scenario.stage()
  const first = scenario.run(undisturbed)
  scenario.check(undisturbed, { run: first, mishap: null })
  const calls = first.callOrder
  const tried: SweepReport['tried'] = {}
  for (const kind of kinds) {
    const mishaps = mishapsOf(kind, { calls, scenario, every }).filter(({ call }) =>
      only({ kind, call, calls }),
    )
    if (mishaps.length === 0) throw new Error(`There is no ${kind} to try in ${calls.length} calls`)
    const chosen = spread(mishaps, most)
    for (const mishap of chosen) {
      tryOne(scenario, mishap)
      // The realms of ended runs are only let go of between the turns of the event loop.
      await new Promise(next => setImmediate(next))
    }
    tried[kind] = { of: mishaps.length, trials: chosen.length }
  }
  return {
    calls: calls.length,
    trials: Object.values(tried).reduce((sum, { trials }) => sum + trials, 0),
    tried,
  }
}

/** Such as '160 trials over the 310 calls of a run: stop 120, exception 40 of 310', for a test to print. */
export function sweepLine({ calls, trials, tried }: SweepReport): string {
  const kinds = Object.entries(tried).map(([kind, { of, trials: tries }]) =>
    tries < of ? `${kind} ${tries} of ${of}` : `${kind} ${tries}`,
  )
  return `${trials} trials over the ${calls} calls of a run: ${kinds.join(', ')}`
}

/** The first, the last and those between at even distances. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, at) => Math.round((at * (all.length - 1)) / (most - 1))).flatMap(
    at => all.slice(at, at + 1),
  )
}

function tryOne<Stage extends { host: Host }>(scenario: Scenario<Stage>, mishap: Mishap<Stage>): void {
  const stage = scenario.stage()
  stage.host.faults.arm(mishap.fault(stage))
  const run = orNull(() => scenario.run(stage))
  stage.host.faults.clear()
  try {
    scenario.check(stage, { run, mishap: mishap.name })
  } catch (error) {
    if (error instanceof Error) error.message = `${mishap.name}: ${error.message}`
    throw error
  }
}

function orNull(run: () => Execution): Execution | null {
  try {
    return run()
  } catch {
    return null
  }
}

function mishapsOf<Stage extends { host: Host }>(
  kind: MishapKind,
  { calls, scenario, every }: { calls: readonly string[]; scenario: Scenario<Stage>; every: boolean },
): Mishap<Stage>[] {
  switch (kind) {
    case 'stop':
      return stopsOf(calls, every)
    case 'exception':
      return exceptionsOf(calls)
    case 'slow':
      return slowCallsOf(calls)
    case 'lost lock':
      return lostLocksOf(calls)
    case 'meanwhile':
      return meanwhilesOf(calls, scenario.meanwhile ?? [])
  }
}
