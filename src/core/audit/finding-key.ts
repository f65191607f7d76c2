// A name for each finding by which it is known again: whose item, which field, what the cell says. Never the row number.
import type { NamedRow } from '../ledger/types'
import type { Place, Problem } from '../problem'
import { byItsPlace } from '../sheet-row'
import type { Finding } from './types'

/** Findings that say the same of the same item share a key: whoever acknowledges one takes all of them for what they are. */
export function withKeys(problems: readonly Problem[], rows: readonly NamedRow[]): Finding[] {
  if (problems.length === 0) return []
  const rowAt = byItsPlace(rows)
  const nameOf = (place: Place) => rowAt(place)?.key ?? ''
  return problems.map(problem => {
    const { code, place, value, other } = problem
    const parts = [code, nameOf(place), place.field ?? '', value]
    if (other !== undefined) parts.push(nameOf(other.place), other.value)
    return { ...problem, key: parts.join('\u001f') }
  })
}
