// A reminder run in which a call throws, takes too long or finds its locks gone, and then is done again: nobody twice, nobody forgotten.
import { describe, expect, it } from 'vitest'
import { sweepLine, sweepMishaps } from '../../host/faults/sweep'
import { firstInARow, sendingScenario } from './sending'

/** Three letters go out in one batch of claims: each call of the batch is met, and the loop over letters three times. */
const CUSTOMERS = 3

describe('a reminder run', { timeout: 3_600_000 }, () => {
  it('is done again safely after any of its calls threw', async () => {
    const scenario = sendingScenario({ count: CUSTOMERS, logMade: true })
    const report = await sweepMishaps(scenario, { kinds: ['exception'], only: firstInARow })
    expect(report.tried.exception).toBeGreaterThan(100)
    console.log(`reminder run: ${sweepLine(report)}`)
  })

  it('answers with a problem the page has words for, whatever call threw', async () => {
    const { check: _, ...scenario } = sendingScenario({ count: CUSTOMERS, logMade: true })
    await sweepMishaps(
      {
        ...scenario,
        check: (_stage, { run, mishap }) => {
          expect(run?.error, mishap ?? '').toBeUndefined()
          expect(JSON.parse(String(run?.value)), mishap ?? '').toMatchObject({ ok: expect.any(Boolean) })
        },
      },
      { kinds: ['exception'], only: firstInARow },
    )
  })

  it('is done again safely after a call took long or the run was ended for it, and after its locks were lost', async () => {
    const scenario = sendingScenario({ count: CUSTOMERS, logMade: true })
    const report = await sweepMishaps(scenario, { kinds: ['slow', 'lost lock'], only: firstInARow })
    expect(report.tried['lost lock']).toBeGreaterThan(10)
    console.log(`reminder run: ${sweepLine(report)}`)
  })
})
