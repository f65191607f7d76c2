// A run that died midway: at most one letter of unknown outcome, none taken for unsent that may have left.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LetterMark, recoverRun } from '../../../../src/core/reminders/log/recovery'
import { entry } from '../build'

const claimed = (count: number) =>
  Array.from({ length: count }, (_, at) => entry({ letter: `L${at}`, outcome: 'claimed' }))

const outcomes = (count: number, marks: Record<string, LetterMark>) =>
  recoverRun(claimed(count), marks).map(({ outcome }) => outcome)

describe('recovery', () => {
  it('keeps the marks; the first letter after them may have left, the later ones did not', () => {
    expect(outcomes(4, { L0: 'sent', L1: 'failed' })).toEqual(['sent', 'failed', 'unknown', 'released'])
  })

  it('a run that stopped before its first mark leaves one letter of unknown outcome', () => {
    expect(outcomes(3, {})).toEqual(['unknown', 'released', 'released'])
  })

  it('a letter dropped by its run stays released', () => {
    expect(outcomes(3, { L0: 'released', L1: 'sent' })).toEqual(['released', 'sent', 'unknown'])
  })

  it('a lost mark before a later one leaves that letter unknown, never released', () => {
    expect(outcomes(3, { L1: 'sent' })).toEqual(['unknown', 'sent', 'unknown'])
  })

  it('nothing claimed, nothing to recover', () => {
    expect(recoverRun([], { L0: 'sent' })).toEqual([])
  })

  it('wherever the run stops, no letter that left is called unsent and at most one is unknown', () => {
    const run = fc.record({
      attempts: fc.array(fc.constantFrom<LetterMark>('sent', 'failed', 'released'), { maxLength: 10 }),
      stop: fc.nat({ max: 21 }),
    })
    fc.assert(
      fc.property(run, ({ attempts, stop }) => {
        // Each letter is two effects, the mail and then its mark; the run stops after `stop` effects.
        const left = attempts.map((outcome, at) => outcome === 'sent' && stop > 2 * at)
        const marks = Object.fromEntries(
          attempts.flatMap((outcome, at) => (stop > 2 * at + 1 ? [[`L${at}`, outcome]] : [])),
        )
        const found = outcomes(attempts.length, marks)
        expect(found.filter(outcome => outcome === 'unknown').length).toBeLessThanOrEqual(1)
        found.forEach((outcome, at) => {
          if (outcome === 'sent') expect(left[at]).toBe(true)
          if (outcome === 'released' || outcome === 'failed') expect(left[at]).toBe(false)
        })
      }),
    )
  })
})
