// 服务 and 满意度 read cell by cell.
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../src/core/books/services'
import type { BookSource } from '../../../src/core/books/types'
import { readSurveys } from '../../../src/core/service/surveys'
import { CLOCK, day, sheetOf } from './build'

const KNOWN = new Set(['甲', '乙'])
const services = (source: BookSource) => readServices(source, KNOWN, () => CLOCK)
const named = ({ problems }: { problems: { row: number; field: string; code: string }[] }) =>
  problems.map(({ row, field, code }) => [row, field, code])

describe('the response', () => {
  const FIELDS = ['receivedAt', 'customer', 'respondedAt', 'responseHours'] as const

  it('is the work hours between the two times, as text or as cells with a time', () => {
    const { entries, problems } = services(
      sheetOf(FIELDS, [
        ['2026-11-20 17:00', '甲', '2026-11-23 10:30', ''],
        [{ day: day('2026-11-20'), minute: 600 }, '甲', { day: day('2026-11-20'), minute: 630 }, ''],
        ['2026/11/20 9:00:00', '甲', '', ''],
      ]),
    )
    expect(problems).toEqual([])
    expect(entries.map(one => [one.on, one.responseHours, one.responded])).toEqual([
      ['2026-11-20', 2.5, true],
      ['2026-11-20', 0.5, true],
      ['2026-11-20', null, false],
    ])
  })

  it('as typed wins, and half an hour of difference is named with what it should be', () => {
    const { entries, problems } = services(
      sheetOf(FIELDS, [
        ['2026-11-20 10:00', '甲', '2026-11-20 12:00', 5],
        ['2026-11-20 10:00', '甲', '2026-11-20 12:00', 2.5],
      ]),
    )
    expect(entries.map(one => one.responseHours)).toEqual([5, 2.5])
    expect(problems).toMatchObject([{ row: 2, field: 'responseHours', code: 'hours-differ', counted: 2 }])
  })

  it('says nothing, and why, where a time is missing, unreadable or before the other', () => {
    const read = services(
      sheetOf(FIELDS, [
        ['2026-11-20', '甲', '2026-11-20 12:00', ''],
        ['2026-11-20 10:00', '甲', '下午', ''],
        ['2026-11-20 10:00', '甲', '2026-11-19 10:00', ''],
        ['2026-11-20 10:00', '甲', '#REF!', ''],
      ]),
    )
    expect(read.entries.map(one => one.responseHours)).toEqual([null, null, null, null])
    expect(named(read)).toEqual([
      [2, 'respondedAt', 'moment-without-time'],
      [3, 'respondedAt', 'moment-unreadable'],
      [4, 'respondedAt', 'moment-order'],
      [5, 'respondedAt', 'cell-error'],
    ])
  })

  it('is read from 响应时间, too, where that holds moments instead of hours', () => {
    const { entries, problems } = services(
      sheetOf(
        ['receivedAt', 'customer', 'responseHours'],
        [
          ['2026-11-20 10:00', '甲', '2026-11-20 12:00'],
          ['2026-11-20 10:00', '甲', 3],
        ],
      ),
    )
    expect(problems).toEqual([])
    expect(entries.map(one => one.responseHours)).toEqual([2, 3])
  })

  it('takes a time alone for one of the day in the column beside it', () => {
    const { entries, problems } = services(
      sheetOf(
        ['on', 'receivedAt', 'respondedAt', 'customer'],
        [[{ day: day('2026-11-20') }, '10:00', { day: day('1899-12-30'), minute: 660 }, '甲']],
      ),
    )
    expect(problems).toEqual([])
    expect(entries[0]?.responseHours).toBe(1)
  })
})

it('a case that came back says so by a word, a tick or a number', () => {
  const read = services(
    sheetOf(
      ['on', 'customer', 'reopened'],
      [
        ['2026-11-20', '甲', '是'],
        ['2026-11-20', '甲', 2],
        ['2026-11-20', '甲', ''],
        ['2026-11-20', '甲', '否'],
        ['2026-11-20', '甲', true],
        ['2026-11-20', '甲', '也许'],
      ],
    ),
  )
  expect(read.entries.map(one => one.reopened)).toEqual([true, true, false, false, true, null])
  expect(named(read)).toEqual([[7, 'reopened', 'flag-unreadable']])
})

describe('a survey', () => {
  const FIELDS = ['on', 'customerId', 'customer', 'score', 'comment'] as const
  const surveys = (rows: Parameters<typeof sheetOf>[1]) =>
    readSurveys(
      {
        ...sheetOf(FIELDS, rows),
        idOf: id => (id === 'C1' ? { customer: '甲', name: '甲' } : undefined),
      },
      KNOWN,
    )

  it('is read by the customer’s number before his name; whom nobody knows is named, not dropped', () => {
    const read = surveys([
      ['2026-11-20', 'C1', '', 5, ''],
      ['2026-11-20', '', '乙', 4, ''],
      ['2026-11-20', 'C9', '', 3, ''],
      ['2026-11-20', 'C1', '乙', 2, ''],
      ['2026-11-20', '', '', 1, ''],
    ])
    expect(read.entries.map(one => one.customer)).toEqual(['甲', '乙', '#c9', '甲', ''])
    expect(named(read)).toEqual([
      [5, 'customerId', 'customer-differs'],
      [6, 'customerId', 'customer-missing'],
      [4, 'customerId', 'customer-unknown'],
    ])
  })

  it('scores 1 to 5 as a number, in stars, in points or in the usual words', () => {
    const scores = ['5分', '★★★★', 'A.非常满意', '不满意', 'Neutral', 4, '9', '（跳过）', '']
    const read = surveys(scores.map(score => ['2026-11-20', 'C1', '', score, '']))
    expect(read.entries.map(({ score }) => score)).toEqual([5, 4, 5, 2, 3, 4])
    expect(named(read)).toEqual([
      [8, 'score', 'score-unreadable'],
      [10, 'score', 'score-missing'],
    ])
  })

  it('pasted twice counts once; two people of one customer may agree', () => {
    const read = surveys([
      ['2026-11-20 10:00:00', 'C1', '', 5, ''],
      ['2026-11-20 10:00:00', 'C1', '', 5, ''],
      ['2026-11-20 10:02:00', 'C1', '', 5, ''],
      ['2026-11-19', 'C1', '', 5, ''],
      ['2026-11-19', 'C1', '', 5, ''],
    ])
    expect(read.entries).toHaveLength(4)
    expect(named(read)).toEqual([[3, 'score', 'answer-twice']])
  })
})
