// The script's own world: a fresh global for every run, in its own realm, so that `instanceof Date` and `Array` hold in the bundle.
// Its Date tells the virtual clock in the script's zone; the machine's zone plays no part.
import { types } from 'node:util'
import { type Context, createContext, Script } from 'node:vm'
import { offsetAt } from './zones'

export type Realm = {
  global: Context
  /** Arrays, plain objects and host Dates made anew in the realm; everything else as it is. */
  adopt(value: unknown): unknown
  date(instant: number): Date
  array(length: number): unknown[]
  error(name: string, message: string): Error
}

type Makers = {
  array(length: number): unknown[]
  object(): Record<string, unknown>
  date(instant: number): Date
  error(name: string, message: string): Error
}

const PRELUDE = new Script(`(now => {
  const Clock = Date
  // No proxy: a bundle that reads a hundred thousand dates would be charged for it.
  const clocked = function Date(...args) {
    if (new.target === undefined) return new Clock(now()).toString()
    return Reflect.construct(Clock, args.length ? args : [now()], new.target)
  }
  Object.defineProperties(clocked, Object.getOwnPropertyDescriptors(Clock))
  clocked.now = now
  Object.defineProperty(Clock.prototype, 'constructor', { value: clocked, configurable: true, writable: true })
  Object.defineProperty(globalThis, 'Date', { value: clocked, configurable: true, writable: true })
  return {
    array: length => new Array(length),
    object: () => ({}),
    date: instant => new Clock(instant),
    error: (name, message) => Object.assign(new Error(message), { name }),
  }
})`)

/**
 * Node looks a global name up in the host at every mention, twenty times dearer than Google's engine does: a bundle that calls Math for
 * each cell would be charged for it. Names that are bound in the script's own scope are found there first.
 */
const BUILT_INS = new Script(
  'const { Array, Boolean, Date, Error, JSON, Map, Math, Number, Object, RegExp, Set, String } = globalThis',
)

export function createRealm(now: () => number): Realm {
  const global = createContext({})
  const makers: Makers = PRELUDE.runInContext(global)(now)
  BUILT_INS.runInContext(global)
  const adopt = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return adoptArray(value)
    if (types.isDate(value)) return makers.date(value.getTime())
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    const copy = makers.object()
    for (const [key, item] of Object.entries(value)) copy[key] = adopt(item)
    return copy
  }
  const adoptArray = (items: unknown[]): unknown[] => {
    const copy = makers.array(items.length)
    for (let index = 0; index < items.length; index++) copy[index] = adopt(items[index])
    return copy
  }
  return { global, adopt, date: makers.date, array: makers.array, error: makers.error }
}

/** Runs with the process in another zone, so that the local methods of the realm's Dates are those of the script's zone. */
export function inZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    checkSwitched(zone)
    return act()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

function checkSwitched(zone: string): void {
  const probe = Date.UTC(2026, 6, 1)
  const offset = -new Date(probe).getTimezoneOffset() * 60_000
  // Only the main thread of a process can change its zone.
  if (offset !== offsetAt(probe, zone))
    throw new Error(`The host cannot switch to ${zone} here: run it in a process, not in a worker thread`)
}
