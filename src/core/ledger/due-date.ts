// The due day of a row: given, counted from its terms, inferred, awaited or missing.
import type { RowProblem } from './amounts'
import { type RowFacts, readValue } from './read-row'
import { dueFrom } from './terms'
import type { DueDate, Terms } from './types'

type DueFacts = Pick<RowFacts, 'dueOn' | 'startsOn' | 'signedOn' | 'terms'>

/**
 * 应收日期, else 起算日 + 付款周期, else 签订日期 + 付款周期 (inferred: shown, never mailed). Terms that wait for an event are
 * awaiting. A date cell that cannot be read is not stepped over: the due day is then missing, and the cell is the problem.
 * Problems: due-before-start, terms-unknown, missing-due.
 */
export function dueDate(
  facts: DueFacts,
  meaningOf: (terms: string) => Terms | null,
): { due: DueDate; problems: RowProblem[] } {
  const { dueOn, startsOn, signedOn, terms } = facts
  if (!dueOn.ok) return missing()
  if (dueOn.value !== null) {
    const start = readValue(startsOn) ?? readValue(signedOn)
    const early = start !== null && dueOn.value < start
    return {
      due: { kind: 'known', on: dueOn.value, from: 'given' },
      problems: early ? [{ code: 'due-before-start', field: 'dueOn' }] : [],
    }
  }
  const meaning = terms === '' ? null : meaningOf(terms)
  if (meaning === null) return missing(terms === '' ? 'missing-due' : 'terms-unknown')
  if (meaning.kind === 'awaiting') return { due: { kind: 'awaiting', event: meaning.event }, problems: [] }
  if (!startsOn.ok) return missing()
  const counted = startsOn.value === null ? null : dueFrom(startsOn.value, meaning)
  if (counted !== null) return { due: { kind: 'known', on: counted, from: 'terms' }, problems: [] }
  if (!signedOn.ok) return missing()
  const inferred = signedOn.value === null ? null : dueFrom(signedOn.value, meaning)
  return inferred === null
    ? missing('missing-due')
    : { due: { kind: 'inferred', on: inferred }, problems: [] }
}

function missing(code?: 'missing-due' | 'terms-unknown'): { due: DueDate; problems: RowProblem[] } {
  const problems: RowProblem[] = code ? [{ code, field: code === 'missing-due' ? 'dueOn' : 'terms' }] : []
  return { due: { kind: 'missing' }, problems }
}
