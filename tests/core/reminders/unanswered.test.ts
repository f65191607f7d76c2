// Whom to call: two letters, no money and no word since.
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/core/calendar-date'
import { bounceIn, cameBackIn } from '../../../src/core/reminders/log/answers'
import { customerReasons } from '../../../src/core/reminders/reasons'
import type { LogEntry } from '../../../src/core/reminders/types'
import { lettersSinceAnswer, unansweredLetters } from '../../../src/core/reminders/unanswered'
import { arrangement, daysAgo, entry, openItem, plan } from './build'

const item = openItem({ overdueBy: 40 })
const letter = (level: 0 | 1 | 2, days: number, given: Partial<LogEntry> = {}) =>
  entry({
    letter: `L${level}-${days}`,
    level,
    on: daysAgo(days),
    claims: [{ item: item.key, level, due: daysAgo(40) }],
    ...given,
  })
const log = [letter(2, 5), letter(1, 20)]

const toCall = (given: Parameters<typeof plan>[1] = {}, answered: CalendarDate | null = null) =>
  unansweredLetters({
    plan: plan([item], { log, ...given }),
    log: given.log ?? log,
    answeredOn: () => answered,
  })

describe('who was written to twice', () => {
  it('is to be called, with what was sent when, oldest first, and what is overdue', () => {
    expect(toCall()).toEqual([
      {
        customer: 'acme',
        name: 'acme',
        letters: [
          { on: daysAgo(20), level: 1 },
          { on: daysAgo(5), level: 2 },
        ],
        overdue: 10_000,
        daysOverdue: 40,
      },
    ])
  })

  it('is not once he gave a sign since the first of them, also on the day of the second', () => {
    expect(toCall({}, daysAgo(19))).toEqual([])
    expect(toCall({}, daysAgo(5))).toEqual([])
    expect(toCall({}, daysAgo(20))).toEqual([])
    expect(toCall({}, daysAgo(21))).toHaveLength(1)
  })

  it('is not for one letter, a notice, a call that was marked, or a letter that did not go', () => {
    expect(toCall({ log: [letter(1, 20)] })).toEqual([])
    expect(toCall({ log: [letter(0, 50), letter(1, 20)] })).toEqual([])
    expect(toCall({ log: [letter(1, 20), letter(2, 5, { outcome: 'by-hand' })] })).toEqual([])
    expect(toCall({ log: [letter(1, 20), letter(2, 5, { outcome: 'failed' })] })).toEqual([])
  })

  it('is not when a person set him aside, or nothing is overdue any more', () => {
    expect(toCall({ arrangements: [arrangement({ way: 'never' })] })).toEqual([])
    expect(toCall({ arrangements: [arrangement({ holdUntil: daysAgo(-3) })] })).toEqual([])
    expect(
      unansweredLetters({ plan: plan([openItem({ dueIn: 5 })], { log }), log, answeredOn: () => null }),
    ).toEqual([])
  })
})

it('nobody is asked about who was not written to twice', () => {
  const never = () => {
    throw new Error('asked')
  }
  expect(unansweredLetters({ plan: plan([item]), log: [letter(1, 20)], answeredOn: never })).toEqual([])
})

it('为何未发 says so where he would only wait, and nowhere else', () => {
  const outcome = { mode: 'unattended', sent: new Set<string>(), skipped: new Map() } as const
  const unanswered = new Set(['acme'])
  const waiting = plan([item], { log })
  expect(customerReasons(waiting, outcome)).toMatchObject([{ reason: 'gap' }])
  expect(customerReasons(waiting, { ...outcome, unanswered })).toMatchObject([{ reason: 'unanswered' }])
  const never = plan([item], { log, arrangements: [arrangement({ way: 'never' })] })
  expect(customerReasons(never, { ...outcome, unanswered })).toMatchObject([{ reason: 'never' }])
})

it('往来 counts the letters as the list of calls does: since the last answer; what came back reached nobody', () => {
  const replied = cameBackIn(`${daysAgo(12)} 下周付`)
  const sent = [
    letter(1, 30),
    letter(2, 20, { replied }),
    letter(2, 8),
    letter(2, 6, { outcome: 'by-hand' }),
    letter(2, 5, { bounced: bounceIn('查无此人') }),
    letter(2, 4, { outcome: 'failed' }),
    letter(2, 3, { customer: 'other' }),
    letter(0, 2),
  ]
  expect(lettersSinceAnswer(sent, 'acme', null)).toBe(1)
  expect(lettersSinceAnswer(sent, 'acme', daysAgo(8))).toBe(0)
  expect(lettersSinceAnswer([...sent, letter(2, 0, { replied: cameBackIn('是') })], 'acme', null)).toBe(0)
})
