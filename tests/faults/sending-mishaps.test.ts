// A reminder run in which a call throws, takes too long or finds its locks gone, and then is done again: nobody twice, nobody forgotten.
import { describe, expect, it } from 'vitest'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import { type Sending, sendingScenario, someCalls } from './sending'

/** Three letters go out in one batch of claims: each call of the batch is met, and the loop over letters three times. */
const CUSTOMERS = 3

describe('a reminder run', { timeout: 3_600_000 }, () => {
  it('answers with a problem the page has words for, whatever call threw, and is done again safely', async () => {
    const { check, ...scenario } = sendingScenario({ count: CUSTOMERS, logMade: true })
    const answered: Scenario<Sending> = {
      ...scenario,
      check: (stage, outcome) => {
        expect(outcome.run?.error).toBeUndefined()
        expect(JSON.parse(String(outcome.run?.value))).toMatchObject({ ok: expect.any(Boolean) })
        check(stage, outcome)
      },
    }
    const report = await sweepMishaps(answered, { kinds: ['exception'], ...someCalls })
    console.log(`reminder run: ${sweepLine(report)}`)
  })

  it('is done again safely after a call took long or the run was ended for it, and after its locks were lost', async () => {
    const scenario = sendingScenario({ count: CUSTOMERS, logMade: true })
    const report = await sweepMishaps(scenario, { kinds: ['slow', 'lost lock'], ...someCalls })
    expect(report.trials).toBeGreaterThan(40)
    console.log(`reminder run: ${sweepLine(report)}`)
  })
})
