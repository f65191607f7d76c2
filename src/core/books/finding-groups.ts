// Findings of a book by cause, those that keep an amount out first; how grave each is for 健全度.
import type { Severity } from '../audit/types'
import { groupBy } from '../group-by'
import type { BookProblem, BookProblemCode } from './types'

/** 'amounts': the row does not count as it stands. 'letters': it counts, but for no period, nobody or nowhere. 'rest': worth a look. */
const BOOK_SEVERITY: Record<BookProblemCode, Severity> = {
  'cell-error': 'amounts',
  'amount-missing': 'amounts',
  'amount-unreadable': 'amounts',
  'amount-precision': 'amounts',
  'amount-ambiguous': 'amounts',
  'number-unreadable': 'amounts',
  'discount-unclear': 'amounts',
  'person-missing': 'amounts',
  'person-twice': 'amounts',
  'date-missing': 'letters',
  'date-unreadable': 'letters',
  'date-order-unknown': 'letters',
  'date-turned': 'letters',
  'date-impossible': 'letters',
  'customer-missing': 'letters',
  'score-unreadable': 'letters',
  'mail-unreadable': 'letters',
  'amount-differs': 'rest',
  'customer-unknown': 'rest',
  'superior-unknown': 'rest',
  'rate-unreadable': 'rest',
  'moment-unreadable': 'letters',
  'moment-without-time': 'rest',
  'moment-order': 'letters',
  'hours-differ': 'rest',
  'flag-unreadable': 'rest',
  'customer-differs': 'letters',
  'score-missing': 'amounts',
  'answer-twice': 'rest',
}

export type BookGroup = { code: BookProblemCode; severity: Severity; problems: BookProblem[] }

/** The gravest first, within the same severity the largest. */
export function groupBookProblems(problems: readonly BookProblem[]): BookGroup[] {
  return [...groupBy(problems, ({ code }) => code)]
    .map(([code, alike]) => ({ code, severity: BOOK_SEVERITY[code], problems: alike }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.problems.length - a.problems.length,
    )
}

const ORDER: readonly Severity[] = ['amounts', 'letters', 'rest']
