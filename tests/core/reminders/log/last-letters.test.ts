// The days of last letters kept beside the log: as text and back, the latest kept where room is short.
import { expect, it } from 'vitest'
import { textDigest } from '../../../../src/core/digest'
import {
  type LastLetterMap,
  lastLettersFrom,
  lastLettersOf,
  lastLettersText,
} from '../../../../src/core/reminders/log/last-letters'
import { day } from '../build'

const some = (): LastLetterMap =>
  new Map(['2026-11-21', '2026-12-31', '2027-02-28'].map((on, at) => [textDigest(String(at)), day(on)]))

it('are the same when read back, and what somebody wrote between is left out', () => {
  const text = lastLettersText(some(), 10)
  expect(text).toHaveLength(45)
  expect(lastLettersFrom(text)).toEqual(some())
  expect([
    ...lastLettersFrom(`${text.slice(0, 15)}${'#'.repeat(15)}${text.slice(15)}`).values(),
  ]).toHaveLength(3)
  expect(lastLettersFrom('z'.repeat(15))).toEqual(new Map())
})

it('give way where room is short, the oldest first', () => {
  const days = [...lastLettersFrom(lastLettersText(some(), 2)).values()]
  expect(days.sort()).toEqual(['2026-12-31', '2027-02-28'])
})

it('are kept of a customer and of each mailbox, however it is written; of a cell that is no day nothing', () => {
  const kept = lastLettersOf('acme', ['A@Example.com', 'b@example.com'], '2026-11-21')
  expect(kept).toHaveLength(3)
  expect(kept[1]).toEqual(lastLettersOf('other', ['a@example.com'], '2026-11-21')[1])
  expect(lastLettersOf('acme', [], 'yesterday')).toEqual([])
})
