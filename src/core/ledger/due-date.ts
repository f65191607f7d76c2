// The due day of a row: given, counted from its terms, inferred, awaited or missing.
import type { CalendarDate } from '../calendar-date'
import type { RowProblem } from './amounts'
import { onceEach } from './cells/repeats'
import { type RowFacts, readValue } from './read-row'
import { dueFrom, parseTerms } from './terms'
import type { DueDate, Reading, Terms } from './types'

/** Terms as they are understood, and the due day of each start as `dueFrom` counts it. */
export type CountedTerms = { meaning: Terms; dueFrom: (start: CalendarDate) => CalendarDate | null }

/** The terms of a ledger, each text parsed and each due day counted once; null for what has to be asked about. */
export function termsReader(confirmed: Reading['terms']): (text: string) => CountedTerms | null {
  return onceEach((text: string) => {
    const meaning = parseTerms(text, confirmed)
    if (meaning === null) return null
    return { meaning, dueFrom: onceEach((start: CalendarDate) => dueFrom(start, meaning)) }
  })
}

type DueFacts = Pick<RowFacts, 'dueOn' | 'startsOn' | 'signedOn' | 'terms'>

/**
 * 应收日期, else 起算日 + 付款周期, else 签订日期 + 付款周期 (inferred: shown, never mailed). Terms that wait for an event are
 * awaiting. A date cell that cannot be read is not stepped over: the due day is then missing, and the cell is the problem.
 * Problems: due-before-start, terms-unknown, missing-due.
 */
export function dueDate(
  facts: DueFacts,
  termsOf: (text: string) => CountedTerms | null,
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
  const counting = terms === '' ? null : termsOf(terms)
  if (counting === null) return missing(terms === '' ? 'missing-due' : 'terms-unknown')
  const { meaning } = counting
  if (meaning.kind === 'awaiting') return { due: { kind: 'awaiting', event: meaning.event }, problems: [] }
  if (!startsOn.ok) return missing()
  const counted = startsOn.value === null ? null : counting.dueFrom(startsOn.value)
  if (counted !== null) return { due: { kind: 'known', on: counted, from: 'terms' }, problems: [] }
  if (!signedOn.ok) return missing()
  const inferred = signedOn.value === null ? null : counting.dueFrom(signedOn.value)
  return inferred === null
    ? missing('missing-due')
    : { due: { kind: 'inferred', on: inferred }, problems: [] }
}

function missing(code?: 'missing-due' | 'terms-unknown'): { due: DueDate; problems: RowProblem[] } {
  const problems: RowProblem[] = code ? [{ code, field: code === 'missing-due' ? 'dueOn' : 'terms' }] : []
  return { due: { kind: 'missing' }, problems }
}
