// A reminder run stopped at every point where something changes, and resumed: nobody gets two letters for one claim, nobody is
// forgotten without a visible entry, at most one letter is of unknown outcome for each stop.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sweepLine, sweepMishaps } from '../../host/faults/sweep'
import { checkLetters, confirmList, everyCall, send, sendingScenario, someCalls } from './sending'

const CUSTOMERS = 20

describe('a reminder run', { timeout: 3_600_000 }, () => {
  it('on 20 customers, stopped anywhere and resumed, leaves nobody twice and nobody forgotten', async () => {
    const report = await sweepMishaps(sendingScenario({ count: CUSTOMERS, logMade: true }), {
      kinds: ['stop'],
      every: everyCall,
    })
    expect(report.trials).toBeGreaterThan(60)
    console.log(`reminder run: ${sweepLine(report)}`)
  })

  it('that also makes the log, stopped anywhere before its first mail and resumed, is as safe', async () => {
    const report = await sweepMishaps(sendingScenario({ count: 2, logMade: false }), {
      kinds: ['stop'],
      every: everyCall,
      ...someCalls,
      only: ({ call, calls }) => call <= calls.indexOf('MailApp.sendEmail'),
    })
    expect(report.trials).toBeGreaterThan(20)
    console.log(`first reminder run: ${sweepLine(report)}`)
  })

  it('stopped several times over, each at any call, has at most one unknown letter a stop', () => {
    const stop = fc.record({
      call: fc.integer({ min: 1, max: 330 }),
      stop: fc.constantFrom('before' as const, 'after' as const),
      unflushed: fc.constantFrom('kept' as const, 'lost' as const),
    })
    const { stage: nextStage } = sendingScenario({ count: CUSTOMERS, logMade: true })
    fc.assert(
      fc.property(fc.array(stop, { minLength: 2, maxLength: 3 }), stops => {
        const stage = nextStage()
        for (const fault of stops) {
          const list = confirmList(stage)
          if (list.length === 0) continue
          stage.host.faults.arm(fault)
          // Google shows the person an error and nothing more; a stop beyond the last call stops nothing.
          try {
            send(stage, list)
          } catch {}
          stage.host.faults.clear()
          stage.host.clock.advance({ minutes: 8 })
        }
        const rest = confirmList(stage)
        if (rest.length > 0) expect(send(stage, rest).answer).toMatchObject({ ok: true })
        checkLetters(stage, stops.length)
      }),
      { numRuns: 10 },
    )
  })
})
