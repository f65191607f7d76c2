// google.script.run: what may cross between page and server, in both directions.
// Source: developers.google.com/apps-script/guides/html/reference/run.
import { types } from 'node:util'

/** An argument from the page. Throws for a Date, a function or a cycle, as the call then fails; undefined in an array becomes null. */
export function checkedArgument(value: unknown, above: object[] = []): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw illegal(typeof value)
  if (typeof value !== 'object') return value
  if (types.isDate(value)) throw illegal('Date')
  // Ranges, blobs and other objects of services.
  if (types.isProxy(value)) throw illegal('service object')
  if (above.includes(value)) throw illegal('cycle')
  const inside = [...above, value]
  if (Array.isArray(value)) return value.map(item => checkedArgument(item, inside))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, checkedArgument(item, inside)]))
}

function illegal(what: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${what}`)
}

/** A result for the page: anything that may not cross makes the whole result null, without a word. */
export function returnedValue(value: unknown): unknown {
  try {
    return checkedArgument(value)
  } catch {
    return null
  }
}
