// Random histories of a team's desk against the program's decisions in memory, each letter and each plan judged from a plain book.
// `npm run soak` tries fifty times as many from a seed of its own.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBooks } from './books'
import { take } from './core-desk'
import { openCoreDesk } from './memory'
import { ends, histories, seed } from './sizes'
import { anyStep, someInvoices } from './steps'

const COUNT = histories(1_000, 50)

it(`in ${COUNT} histories nobody is told twice, too soon or of what is paid or held, and nothing is silent without a true reason`, {
  timeout: 3_600_000,
}, () => {
  const seen = { tried: 0, steps: 0, letters: 0, stops: 0, unknown: 0 }
  const history = fc
    .tuple(someInvoices(8), fc.array(anyStep(12), { minLength: 1, maxLength: 28, size: 'max' }))
    .map(([first, then]) => [...first, ...then])
  fc.assert(
    fc.property(history, steps => {
      const desk = openCoreDesk(openBooks())
      for (const step of steps) take(desk, step)
      seen.tried += 1
      seen.steps += steps.length
      for (const count of ['letters', 'stops', 'unknown'] as const) seen[count] += desk.counts[count]
    }),
    { ...ends, numRuns: COUNT, seed },
  )
  console.log(`${seen.tried} histories, seed ${seed}: ${JSON.stringify(seen)}`)
  // Histories in which nothing happens would show nothing.
  expect(seen.letters).toBeGreaterThan(seen.tried)
  expect(seen.stops).toBeGreaterThan(seen.tried / 10)
  expect(seen.unknown).toBeGreaterThan(seen.tried / 50)
})
