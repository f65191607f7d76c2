// Random histories on the built add-on: people's hands, two who send, the hourly trigger, stops at any call; every mail is judged from a plain book.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBooks } from '../../../core/reminders/model/books'
import { ends, histories, seed } from '../../../core/reminders/model/sizes'
import { anyStep, someInvoices } from '../../../core/reminders/model/steps'
import { take } from './built-desk'
import { openBuiltDesk, prepared } from './sheets'

const COUNT = histories(50, 20)
/** Service calls of a run with a few letters. */
const CALLS = 330

it(`in ${COUNT} histories no customer gets two letters for one claim or one he must not get`, {
  timeout: 3_600_000,
}, () => {
  const saved = prepared()
  const seen = { tried: 0, steps: 0, letters: 0, stops: 0, unknown: 0 }
  const history = fc
    .tuple(someInvoices(5), fc.array(anyStep(CALLS), { minLength: 1, maxLength: 9, size: 'max' }))
    .map(([first, then]) => [...first, ...then])
  fc.assert(
    fc.property(history, steps => {
      const desk = openBuiltDesk(saved, openBooks())
      for (const step of steps) take(desk, step)
      seen.tried += 1
      seen.steps += steps.length
      for (const count of ['letters', 'stops', 'unknown'] as const) seen[count] += desk.counts[count]
    }),
    { ...ends, numRuns: COUNT, seed, endOnFailure: process.env.ZHANGQI_SOAK === undefined },
  )
  console.log(`${seen.tried} histories on the built add-on, seed ${seed}: ${JSON.stringify(seen)}`)
  // Histories in which nothing happens would show nothing.
  expect(seen.letters).toBeGreaterThan(seen.tried / 2)
  expect(seen.stops).toBeGreaterThan(seen.tried / 25)
})
