// The sweep of faults on small scripts, where every trial and its outcome can be counted by hand.
import { describe, expect, it } from 'vitest'
import { type Scenario, sweepLine, sweepMishaps } from '../../../host/faults/sweep'
import type { Host } from '../../../host/types'
import { openWith, scriptRun } from '../open'

type Stage = { host: Host }

const scenario = (script: string, check: Scenario<Stage>['check'] = () => undefined): Scenario<Stage> => ({
  stage: () => ({ host: openWith([['1']]) }),
  run: ({ host }) => scriptRun(host, script),
  check,
})

const WRITES = `const sheet = SpreadsheetApp.getActiveSheet()
  const range = sheet.getRange('A1')
  range.setValue(2)
  SpreadsheetApp.flush()
  return range.getValue()`

const shown = ({ host }: Stage) => host.sheet('表').values('A1')[0]?.[0]

describe('a sweep', () => {
  it('stops a run wherever the stop leaves another state behind, or everywhere when asked', async () => {
    const states = new Set<unknown>()
    const noting = scenario(WRITES, stage => states.add(shown(stage)))
    const some = await sweepMishaps(noting, { kinds: ['stop'] })
    // Before the first call; after the write, kept and lost; after the flush, with nothing left to lose.
    expect(some).toEqual({ calls: 5, trials: 4, tried: { stop: { of: 4, trials: 4 } } })
    expect(states).toEqual(new Set([1, 2]))
    const all = await sweepMishaps(noting, { kinds: ['stop'], every: true })
    expect(all.trials).toBe(5 * 4)
  })

  it('lets every call throw once, and take long or too long', async () => {
    const outcomes: string[] = []
    const noting = scenario(WRITES, (_stage, { run }) => outcomes.push(run?.error?.message ?? 'done'))
    const report = await sweepMishaps(noting, { kinds: ['exception', 'slow'] })
    expect(report.tried).toEqual({ exception: { of: 5, trials: 5 }, slow: { of: 10, trials: 10 } })
    expect(outcomes.filter(text => text.includes('protected cell'))).toHaveLength(1)
    expect(outcomes.filter(text => text === 'Exceeded maximum execution time')).toHaveLength(5)
    // The undisturbed run, and the five calls that took 45 seconds.
    expect(outcomes.filter(text => text === 'done')).toHaveLength(6)
    expect(sweepLine(report)).toBe('15 trials over the 5 calls of a run: exception 5, slow 10')
  })

  it('takes the lock away before each change that follows it', async () => {
    const script = `const lock = LockService.getDocumentLock()
      lock.tryLock(1)
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(2)
      return lock.hasLock()`
    const held: unknown[] = []
    await sweepMishaps(
      scenario(script, (_stage, { run }) => held.push(run?.value)),
      { kinds: ['lost lock'] },
    )
    expect(held[0]).toBe(true)
    expect(held.slice(1)).not.toContain(true)
  })

  it('lets others work before every call, and the run sees it', async () => {
    const values: unknown[] = []
    const report = await sweepMishaps(
      {
        ...scenario(`return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`, (_stage, { run }) =>
          values.push(run?.value),
        ),
        meanwhile: [
          { name: 'Ann types', act: ({ host }) => void host.as('ann@example.com').type('表', 'A1', '5') },
          { name: 'Bob runs a script', act: ({ host }) => void scriptRun(host, WRITES, 'bob@example.com') },
        ],
      },
      { kinds: ['meanwhile'] },
    )
    expect(report.tried.meanwhile).toEqual({ of: 6, trials: 6 })
    expect(values).toEqual([1, 5, 2, 5, 2, 5, 2])
  })

  it('tries an even spread when told to try a few', async () => {
    const { tried } = await sweepMishaps(scenario(WRITES), { kinds: ['exception'], most: 2 })
    expect(tried.exception).toEqual({ of: 5, trials: 2 })
  })

  it('fails with the name of the mishap, and when there is nothing to try', async () => {
    const never = scenario(WRITES, (stage, { mishap }) => {
      if (mishap !== null) expect(shown(stage)).toBe(2)
    })
    await expect(sweepMishaps(never, { kinds: ['stop'] })).rejects.toThrow(
      /^stop before call 1 \(SpreadsheetApp\.getActiveSheet\), unflushed kept: /,
    )
    await expect(sweepMishaps(scenario(WRITES), { kinds: ['lost lock'] })).rejects.toThrow(
      'There is no lost lock to try in 5 calls',
    )
  })
})
