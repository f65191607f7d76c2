// 函件记录: who is waited for, and what keeps a letter from going out twice.
import { describe, expect, it } from 'vitest'
import { type FormalLetter, mailedBefore, unanswered } from '../../../src/core/statements/letters'
import { day } from '../ledger/build'

const letter = (changes: Partial<FormalLetter> = {}): FormalLetter => ({
  ...{ number: 'DZ20261121-01', kind: 'statement', customer: 'a公司', name: 'A公司' },
  ...{ from: day('2026-10-01'), to: day('2026-10-31'), amount: 100_000, state: 'printed' },
  ...{ recipients: [], at: '2026-11-01 10:00', by: 'ann@example.com' },
  ...{ repliedOn: null, difference: '', key: 'k1' },
  ...changes,
})

describe('statements that did not come back', () => {
  it('are the last of each customer, whoever waits longest first, however the sheet was sorted', () => {
    const letters = [
      letter({ number: '3', at: '2026-11-15 10:00' }),
      letter({ number: '2', at: '2026-11-08 10:00', customer: 'b公司' }),
      letter({ number: '1', at: '2026-11-01 10:00' }),
    ]
    expect(unanswered(letters).map(({ number }) => number)).toEqual(['2', '3'])
    expect(unanswered([...letters].reverse()).map(({ number }) => number)).toEqual(['2', '3'])
  })
})

describe('a letter that is about to be mailed', () => {
  const asked = { ...letter(), key: 'k2' }
  const keeping = (state: FormalLetter['state'], changes: Partial<FormalLetter> = {}) =>
    mailedBefore([letter({ state, ...changes })], asked)?.state

  it('is kept back by the same letter of which nobody knows whether it left, from whichever page', () => {
    expect(keeping('sending')).toBe('sending')
    expect(keeping('sending', { amount: 90_000 })).toBeUndefined()
  })

  it('is kept back by one sent from the same page, and by no other', () => {
    expect(keeping('sent', { key: 'k2' })).toBe('sent')
    expect(keeping('sent')).toBeUndefined()
    expect(keeping('failed', { key: 'k2' })).toBeUndefined()
  })
})
