// How the host gives objects to the script: only what is offered exists, everything else throws by its name.
import type { Run } from '../runtime/run'
import { fail, serviceCall, thrownBy } from '../runtime/run'

/** Methods by the names of Google's type; a name that Google does not have is refused by the compiler. */
export type Offered<T> = {
  [K in keyof T]?: T[K] extends (...args: never[]) => unknown ? (...args: never[]) => unknown : T[K]
}

type Call = (...args: unknown[]) => unknown

/** An object of a service. `inner` is what the host keeps about it, see `innerOf`. */
export function offer<T extends object>(
  run: Run,
  {
    kind,
    members,
    inner,
    counted = true,
  }: { kind: string; members: Offered<T>; inner?: unknown; counted?: boolean },
): T {
  const methods = members as Record<string, unknown>
  noteOffered(run, kind, methods)
  const wrapped = new Map<string, Call>()
  const proxy = new Proxy(Object.create(null) as T, {
    get(_target, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined
      if (key === 'toString') return () => kind
      const member = Object.hasOwn(methods, key) ? methods[key] : undefined
      if (member === undefined) throw notOffered(run, `${kind}.${key}`)
      if (typeof member !== 'function') return member
      const known = wrapped.get(key)
      if (known) return known
      const call: Call = (...args) =>
        counted
          ? serviceCall(run, `${kind}.${key}`, () => (member as Call)(...args))
          : uncounted(run, member as Call, args)
      wrapped.set(key, call)
      return call
    },
    has: (_target, key) => typeof key === 'string' && Object.hasOwn(methods, key),
    set(_target, key) {
      throw notOffered(run, `${kind}.${String(key)} =`)
    },
  })
  run.inner.set(proxy, { kind, inner })
  return proxy
}

/** Objects of a kind may differ in their members, as builders do; those of one run of the host are few. */
function noteOffered({ world }: Run, kind: string, methods: object): void {
  const known = world.offered.get(kind)
  if (!known) world.offered.set(kind, new Set(Object.keys(methods)))
}

function uncounted(run: Run, member: Call, args: unknown[]): unknown {
  try {
    return run.realm.adopt(member(...args))
  } catch (error) {
    throw thrownBy(run, error)
  }
}

function notOffered(run: Run, name: string): Error {
  return run.realm.error('Error', `${name} is not offered by this host`)
}

/** What the host keeps about an object it gave to the script. Fails as Google does when it is something else. */
export function innerOf<T>(run: Run, value: unknown, kind: string): T {
  const known = typeof value === 'object' && value !== null ? run.inner.get(value) : undefined
  if (known?.kind !== kind) fail(`The parameters don't match the method signature: ${kind} expected.`)
  return known.inner as T
}

export function isOffered(run: Run, value: unknown, kind: string): boolean {
  return typeof value === 'object' && value !== null && run.inner.get(value)?.kind === kind
}

/** An enum of a service: each value is one object for the whole run, whose text and JSON are its name. */
export function offerEnum(run: Run, kind: string, names: readonly string[]): object {
  run.world.offered.set(kind, new Set(names))
  const values = new Map(names.map((name, ordinal) => [name, enumValue(run, { kind, name, ordinal })]))
  return new Proxy(Object.create(null), {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined
      const value = values.get(key)
      if (!value) throw notOffered(run, `${kind}.${key}`)
      return value
    },
  })
}

function enumValue(
  run: Run,
  { kind, name, ordinal }: { kind: string; name: string; ordinal: number },
): object {
  // Without a prototype, so that it crosses into the realm as the very same object.
  const value = Object.freeze(
    Object.assign(Object.create(null), {
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
    }),
  )
  run.inner.set(value, { kind, inner: name })
  return value
}
