// The due day of a row: given, counted from its terms, inferred, awaited or missing.
import { addDays, type CalendarDate } from '../calendar-date'
import type { RowProblem } from './amounts'
import { onceEach } from './cells/repeats'
import { dueFrom } from './due/count'
import { movedDay } from './due/move'
import { DEFAULT_DUE_RULES } from './due/rules'
import { type RowFacts, readValue } from './read-row'
import { monthlyDays, parseTerms } from './terms'
import type { CustomerKey, DueDate, Reading, Terms } from './types'

/** Terms as they are understood, and the due day of each start as `dueFrom` counts it; `movedFrom` where that day is worked. */
export type CountedTerms = {
  meaning: Terms
  dueFrom: (start: CalendarDate) => CalendarDate | null
  movedFrom: (start: CalendarDate) => CalendarDate | null
}

/** How 月结 is read and due days are moved; a due day stays where it is without a calendar. */
export type Counting = Pick<Reading, 'due' | 'workdays'>

export type TermsOf = (text: string, customer?: CustomerKey) => CountedTerms | null

/**
 * The terms of a ledger, each text parsed and each due day counted once; null for what has to be asked about. A customer with whom
 * 月结 was agreed otherwise is read by his own rule, whatever the text was confirmed to mean for the others.
 */
export function termsReader(
  confirmed: Reading['terms'],
  { due = DEFAULT_DUE_RULES, workdays }: Counting = {},
): TermsOf {
  const counted = (meaning: Terms | null): CountedTerms | null => {
    if (meaning === null) return null
    const fromStart = onceEach((start: CalendarDate) => counting(start, meaning))
    if (workdays === undefined || due.adjust === 'none')
      return { meaning, dueFrom: fromStart, movedFrom: fromStart }
    const moved = onceEach((day: CalendarDate) => movedDay(day, due.adjust, workdays))
    return {
      meaning,
      dueFrom: fromStart,
      movedFrom: start => {
        const day = fromStart(start)
        return day === null ? null : moved(day)
      },
    }
  }
  const forAll = onceEach((text: string) => counted(parseTerms(text, confirmed, due)))
  const rules = new Map(Object.entries(due.customers))
  if (rules.size === 0) return forAll
  const forOne = onceEach((customer: CustomerKey) => {
    const rule = rules.get(customer)
    if (rule === undefined) return null
    return onceEach((text: string) => {
      const said = monthlyDays(text) === null ? confirmed : {}
      return counted(parseTerms(text, said, rule))
    })
  })
  return (text, customer = '') => (forOne(customer) ?? forAll)(text)
}

/** Goods that came and prepayments are due when their day is there: 起算日. */
function counting(start: CalendarDate, meaning: Terms): CalendarDate | null {
  if (meaning.kind !== 'awaiting') return dueFrom(start, meaning)
  const isDated = meaning.event === 'delivery' || meaning.event === 'prepayment'
  return isDated ? addDays(start, meaning.days ?? 0) : null
}

type DueFacts = Pick<RowFacts, 'dueOn' | 'startsOn' | 'signedOn' | 'terms' | 'key'>

/**
 * 应收日期, else 起算日 + 付款周期, else 签订日期 + 付款周期 (inferred: shown, never mailed). Terms that wait for an event are
 * awaiting until 起算日 says when the goods came. Only counted days are moved to workdays. A date cell that cannot be read is not stepped over: the due day is then missing, and the cell is the problem.
 * Problems: due-before-start, terms-unknown, missing-due.
 */
export function dueDate(facts: DueFacts, termsOf: TermsOf): { due: DueDate; problems: RowProblem[] } {
  const { dueOn, startsOn, signedOn, terms, key } = facts
  if (!dueOn.ok) return missing()
  if (dueOn.value !== null) {
    const start = readValue(startsOn) ?? readValue(signedOn)
    const early = start !== null && dueOn.value < start
    return {
      due: { kind: 'known', on: dueOn.value, from: 'given' },
      problems: early ? [{ code: 'due-before-start', field: 'dueOn' }] : [],
    }
  }
  const counted = terms === '' ? null : termsOf(terms, key)
  if (counted === null) return missing(terms === '' ? 'missing-due' : 'terms-unknown')
  const { meaning } = counted
  if (!startsOn.ok && meaning.kind !== 'awaiting') return missing()
  const start = readValue(startsOn)
  const day = start === null ? null : countedDay(start, counted)
  if (day !== null) return { due: { kind: 'known', from: 'terms', ...day }, problems: [] }
  if (meaning.kind === 'awaiting') return { due: { kind: 'awaiting', event: meaning.event }, problems: [] }
  if (!signedOn.ok) return missing()
  const inferred = signedOn.value === null ? null : countedDay(signedOn.value, counted)
  return inferred === null ? missing('missing-due') : { due: { kind: 'inferred', ...inferred }, problems: [] }
}

/** `agreed` is there only where the day was moved. */
export function countedDay(
  start: CalendarDate,
  { dueFrom: agreedFrom, movedFrom }: CountedTerms,
): { on: CalendarDate; agreed?: CalendarDate } | null {
  const agreed = agreedFrom(start)
  const on = movedFrom(start)
  if (agreed === null || on === null) return null
  return on === agreed ? { on } : { on, agreed }
}

function missing(code?: 'missing-due' | 'terms-unknown'): { due: DueDate; problems: RowProblem[] } {
  const problems: RowProblem[] = code ? [{ code, field: code === 'missing-due' ? 'dueOn' : 'terms' }] : []
  return { due: { kind: 'missing' }, problems }
}
