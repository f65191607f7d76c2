// Cases, answers and rows of 服务 and 满意度 as the tests need them.
import type { BookField, BookRow, BookSource, ServiceCase, SurveyAnswer } from '../../../src/core/books/types'
import { type CalendarDate, calendarDate } from '../../../src/core/calendar-date'
import type { Cell } from '../../../src/core/ledger/types'
import { DEFAULT_HOURS } from '../../../src/core/workdays/office-hours'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { workClock } from '../../../src/core/workdays/work-hours'

export const day = (text: string): CalendarDate => {
  const read = calendarDate(text)
  if (read === null) throw new Error(text)
  return read
}

export const TODAY = day('2026-11-21')
export const CLOCK = workClock(workCalendar([]), DEFAULT_HOURS)

let row = 1

export const aCase = (given: Partial<ServiceCase> = {}): ServiceCase => {
  row += 1
  return {
    sheet: '服务',
    row,
    customer: 'acme',
    customerName: 'Acme',
    on: day('2026-10-12'),
    kind: '维修',
    received: null,
    responded: false,
    responseHours: null,
    solvedOn: null,
    promisedOn: null,
    reopened: null,
    score: null,
    state: '',
    improvement: '',
    owner: '',
    ...given,
  }
}

export const anAnswer = (on: string, score: number, given: Partial<SurveyAnswer> = {}): SurveyAnswer => {
  row += 1
  return {
    sheet: '满意度',
    row,
    customer: 'acme',
    customerName: 'Acme',
    on: day(on),
    score,
    comment: '',
    source: '',
    ...given,
  }
}

/** Rows under a header of these fields, from row 2 on. */
export const sheetOf = (fields: readonly BookField[], rows: readonly (readonly Cell[])[]): BookSource => ({
  sheet: '表',
  fields,
  units: {},
  currency: 'CNY',
  keyOf: name => name,
  rows: rows.map(
    (cells, at): BookRow => ({
      row: at + 2,
      cells: Object.fromEntries(fields.map((field, index) => [field, cells[index] ?? ''])),
    }),
  ),
})
