// A reminder run in which a call throws, takes too long or finds its locks gone, and then is done again: nobody twice, nobody forgotten.
import { describe, expect, it } from 'vitest'
import { sweepLine, sweepMishaps } from '../../host/faults/sweep'
import { sendingScenario } from './sending'

/** Three letters go out in one batch of claims: each call of the batch is met, and the loop over letters three times. */
const CUSTOMERS = 3

describe('a reminder run', { timeout: 3_600_000 }, () => {
  it('is done again safely after any of its calls threw', async () => {
    const scenario = sendingScenario({ count: CUSTOMERS, reuse: true })
    const report = await sweepMishaps(scenario, { kinds: ['exception'] })
    expect(report.tried.exception).toBe(report.calls)
    console.log(`reminder run: ${sweepLine(report)}`)
  })

  it('answers with a problem the page has words for, whatever call threw', async () => {
    const { check: _, ...scenario } = sendingScenario({ count: CUSTOMERS, reuse: true })
    await sweepMishaps(
      {
        ...scenario,
        check: (_stage, { run, mishap }) => {
          expect(run?.error, mishap ?? '').toBeUndefined()
          expect(JSON.parse(String(run?.value)), mishap ?? '').toMatchObject({ ok: expect.any(Boolean) })
        },
      },
      { kinds: ['exception'] },
    )
  })

  it('is done again safely after a call took long or the run was ended for it, and after its locks were lost', async () => {
    const scenario = sendingScenario({ count: CUSTOMERS, reuse: true })
    const report = await sweepMishaps(scenario, { kinds: ['slow', 'lost lock'] })
    expect(report.tried['lost lock']).toBeGreaterThan(10)
    console.log(`reminder run: ${sweepLine(report)}`)
  })
})
