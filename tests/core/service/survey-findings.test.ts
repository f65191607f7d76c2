// A due survey is a row of 预警.
import { expect, it } from 'vitest'
import { DEFAULT_SERVICE } from '../../../src/core/service/rules'
import { surveyFindings } from '../../../src/core/service/survey-findings'
import { customer, openItem } from '../reminders/build'
import { anAnswer, day, TODAY } from './build'

const customers = ['a', 'b', 'c', 'd'].map(key => customer({ key, name: key, owner: '林晓' }))
const items = customers.map(({ key }) => openItem({ customer: key, signedOn: day('2026-03-01') }))
const found = (
  answers: ReturnType<typeof anAnswer>[],
  given: Partial<Parameters<typeof surveyFindings>[0]> = {},
) =>
  surveyFindings({
    answers,
    customers,
    items,
    keyAccounts: new Set(['a', 'b']),
    rhythm: DEFAULT_SERVICE.survey,
    asOf: TODAY,
    ...given,
  })

it('key accounts never asked are named; of the others only those whose year has passed', () => {
  const answers = [anAnswer('2026-10-01', 5, { customer: 'a' }), anAnswer('2025-11-20', 4, { customer: 'c' })]
  expect(found(answers)).toMatchObject([
    {
      customer: 'b',
      kind: 'stale-satisfaction',
      severity: 'low',
      days: 0,
      dueOn: null,
      owner: '林晓',
      action: 'contact',
    },
    { customer: 'c', severity: 'low', days: 1, dueOn: '2026-11-20', lastOn: '2025-11-20' },
  ])
})

it('a key account a month past its day is graver, so that it is asked anew', () => {
  const answers = ['a', 'b'].map((key, at) =>
    anAnswer(['2026-07-20', '2026-07-22'][at] ?? '', 3, { customer: key }),
  )
  expect(found(answers).map(({ severity, grade, days }) => [severity, grade, days])).toEqual([
    ['medium', 1, 32],
    ['low', 0, 30],
  ])
})

it('an answer closes it; who buys no more is left alone; no rhythm asks nobody', () => {
  const due = [anAnswer('2026-07-20', 3, { customer: 'a' })]
  const isA = (list: ReturnType<typeof found>) => list.some(one => one.customer === 'a')
  expect(isA(found(due))).toBe(true)
  expect(isA(found([...due, anAnswer('2026-11-20', 4, { customer: 'a' })]))).toBe(false)
  const gone = [openItem({ customer: 'a', open: 0, state: 'settled', signedOn: day('2024-03-01') })]
  expect(isA(found(due, { items: gone }))).toBe(false)
  expect(found(due, { rhythm: { key: 0, others: 0 } })).toEqual([])
})
