// 满意度, one row an answer: whose, when, 1 to 5, and what he said. A form's or a survey's own sheet of answers is read the same way.

import { readBook } from '../books/read-book'
import type { BookSource, ReadBook, SurveyAnswer } from '../books/types'
import type { CustomerKey } from '../ledger/types'
import { scoreIn } from './score'

/** An answer nobody's stays, without a customer; a row pasted twice counts once. */
export function readSurveys(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<SurveyAnswer> {
  const whoseField = source.fields.includes('customerId') ? 'customerId' : 'customer'
  const seen = new Set<string>()
  return readBook(source, known, (cells, whose) => {
    if (whose.customer === '') cells.name('customer-missing', whoseField)
    const on = cells.date('on')
    const minute = on === null ? null : (cells.moment('on', null)?.minute ?? null)
    if (cells.isBlank('on')) cells.name('date-missing', 'on')
    if (cells.isBlank('score')) cells.name('score-missing', 'score')
    const score = scoreIn(cells)
    if (score === null) return null
    const comment = cells.text('comment')
    // Two people of one customer may give the same score on one day; not in the same minute, nor in the same words.
    if (on !== null && (minute !== null || comment !== '')) {
      const print = [whose.customer, on, minute ?? '', score, comment].join('\u001f')
      if (seen.has(print)) {
        cells.name('answer-twice', 'score')
        return null
      }
      seen.add(print)
    }
    const { sheet, row, customer, customerName } = whose
    return { sheet, row, customer, customerName, on, score, comment, source: cells.text('source') }
  })
}
