// Runs a function of the bundle from start to end and says what it did.
import { Script } from 'node:vm'
import { apart, markFlushed } from '../document/document'
import { installServices } from '../services/globals'
import { AUTHORIZATION_REQUIRED, localised } from '../services/texts'
import type { AuthMode, Execution } from '../types'
import { setNow } from './clock'
import { CUSTOM_FUNCTION_MS, RUN_MS, SIMPLE_TRIGGER_MS } from './limits'
import { ownTime } from './own-time'
import { createRealm, inZone } from './realm'
import { guardOf, readOnly } from './rights'
import type { Run, RunKind } from './run'
import { fail, nowOf, releaseLocks, thrownBy } from './run'
import type { OpenFile, World } from './world'
import { accountOf } from './world'

/** Real time after which a run that does not end by itself is ended. */
const WATCHDOG_MS = 120_000
/** A person asked by ui.alert may take their time. */
const WITH_A_PERSON_MS = 30 * 60_000

export type RunRequest = {
  world: World
  file: OpenFile
  email: string
  functionName: string
  kind: RunKind
  authMode?: AuthMode
  /** Values as they cross into the realm; `json` ones are parsed there. */
  args?: unknown[]
  /** Made in the realm from the run, as event objects are. */
  event?: (run: Run) => unknown
  withDocument?: boolean
  /** Whoever set it off; without it the person it runs as. */
  by?: string
}

/** Runs one function. Never throws for what the script does; throws when the bundle has no such function. */
export function execute(request: RunRequest): Execution {
  const { world, file, email } = request
  const toEnd = () => {
    const run = startRun(request)
    const result = runFunction(run, request)
    finish(run)
    return { ...run.record, ...result }
  }
  const guard = request.authMode === 'CUSTOM_FUNCTION' ? readOnly : guardOf(file, email)
  return inZone(world.scriptZone, () => apart(file.document, toEnd, guard))
}

/** What is told of a function that Google would not have started. */
export function notRun({ world, functionName, email }: RunRequest, reason: string): Execution {
  return { ...emptyRecord({ functionName, user: email, startedAt: world.now }), notRun: reason }
}

/** A call from the page of somebody who has allowed nothing fails before the function starts. */
export function unauthorized(request: RunRequest): Execution {
  const message = localised(AUTHORIZATION_REQUIRED, accountOf(request.world, request.email).locale)
  const error = { name: 'Exception', message, stack: '', killed: false }
  return { ...notRun(request, 'the person has allowed nothing'), error }
}

function limitOf(kind: RunKind): number {
  if (kind === 'custom function') return CUSTOM_FUNCTION_MS
  return kind === 'simple trigger' ? SIMPLE_TRIGGER_MS : RUN_MS
}

function startRun({
  world,
  file,
  email,
  functionName,
  kind,
  authMode = 'FULL',
  withDocument = true,
  by = email,
}: RunRequest): Run {
  const holder: { run?: Run } = {}
  const realm = createRealm(() => (holder.run ? nowOf(holder.run) : world.now))
  const run: Run = {
    world,
    file,
    account: accountOf(world, email),
    activeUser: by,
    kind,
    authMode,
    realm,
    document: withDocument ? file.document : undefined,
    limitMs: limitOf(kind),
    startedAt: world.now,
    elapsedMs: 0,
    ownTime: ownTime(),
    stopped: undefined,
    cellsMoved: 0,
    pendingCells: 0,
    depth: 0,
    faults: world.faults.splice(0),
    record: emptyRecord({ functionName, user: email, startedAt: world.now }),
    inner: new WeakMap(),
  }
  holder.run = run
  installServices(run)
  return run
}

function runFunction(run: Run, request: RunRequest): Pick<Execution, 'value' | 'error'> {
  run.ownTime.start()
  try {
    request.world.bundle.code.runInContext(run.realm.global, { timeout: WATCHDOG_MS })
    const target = run.realm.global[request.functionName]
    if (typeof target !== 'function') {
      fail(`Script function not found: ${request.functionName}`)
    }
    const args = request.event ? [request.event(run)] : (request.args ?? []).map(arg => run.realm.adopt(arg))
    const value = callWatched(run, target, args)
    return run.stopped ? { value: undefined, error: stopError(run) } : { value: plain(value, run) }
  } catch (error) {
    return { value: undefined, error: run.stopped ? stopError(run) : errorOf(thrownBy(run, error)) }
  } finally {
    run.ownTime.stop()
    run.record.cpuMs = run.ownTime.ms
  }
}

const CALL = new Script('__call()')

/** Called through the realm, so that the watchdog also ends a loop that never comes back. */
function callWatched(
  { realm, world }: Run,
  target: (...args: unknown[]) => unknown,
  args: unknown[],
): unknown {
  realm.global.__call = () => target(...args)
  try {
    return CALL.runInContext(realm.global, {
      timeout: world.answerAlert ? WITH_A_PERSON_MS : WATCHDOG_MS,
    })
  } finally {
    delete realm.global.__call
  }
}

function finish(run: Run): void {
  const { record } = run
  if (run.document && !run.stopped) markFlushed(run.document)
  releaseLocks(run)
  record.simulatedSeconds = run.elapsedMs / 1000
  setNow(run.world, Math.max(run.world.now, nowOf(run)))
}

function emptyRecord({
  functionName,
  user,
  startedAt,
}: {
  functionName: string
  user: string
  startedAt: number
}): Execution {
  return {
    functionName,
    user,
    startedAt: new Date(startedAt).toISOString(),
    value: undefined,
    calls: {},
    totalCalls: 0,
    callOrder: [],
    cellsRead: 0,
    cellsWritten: 0,
    simulatedSeconds: 0,
    cpuMs: 0,
    log: [],
    toasts: [],
    alerts: [],
  }
}

function stopError(run: Run): NonNullable<Execution['error']> {
  return { name: 'Exception', message: run.stopped ?? '', stack: '', killed: true }
}

function errorOf(error: unknown): NonNullable<Execution['error']> {
  if (typeof error !== 'object' || error === null) {
    return { name: 'Error', message: String(error), stack: '', killed: false }
  }
  const { name = 'Error', message = String(error), stack = '' } = error as Partial<Error>
  return { name, message, stack, killed: false }
}

/** The value in the host's realm. Objects of services stay what they are, as nothing outside can use them. */
function plain(value: unknown, run: Run): unknown {
  if (typeof value !== 'object' || value === null || run.inner.has(value)) return value
  if (Array.isArray(value)) return Array.from(value, item => plain(item, run))
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, run)]))
}
