// 整理 disturbed at every call and then done again, and then undone: the team's cells are as they were, each with its format.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Execution, Host } from '../../host/types'
import { looks, SHEET } from '../server/adopting'
import { drive } from '../server/archive/settled'
import { beginTidying, fixesOf, tidy, type Untidy, undoAll, untidyLedger } from '../server/data/untidy'
import { value } from '../server/receivables-desk'
import { everyCall } from './sending'

const opened = (saved: ReturnType<Host['save']>): Untidy => {
  const host = openHost({ document: { saved } })
  return { host, ann: host.as(host.owner) }
}
/** Each trial opens, tidies and undoes: a few of each kind in the daily run. */
const some = everyCall ? {} : { most: 8 }
const kinds = ['stop', 'exception', 'slow', 'lost lock'] as const

const toldRefusal = (run: Execution | null): boolean => /"why":"refused"/.test(String(run?.value))

describe('tidying', { timeout: 3_600_000 }, () => {
  it('disturbed at any call is completed by doing it again, and undone as a whole', async () => {
    const ready = untidyLedger()
    const saved = ready.host.save()
    const before = looks(ready.host)
    const started = opened(saved)
    const work = beginTidying(started.ann, fixesOf(started.ann)).now?.id ?? ''
    const begun = started.host.save()
    tidy(ready.ann)
    const tidied = looks(ready.host)
    const scenario: Scenario<Untidy> = {
      stage: () => opened(begun),
      run: ({ ann }) => ann.rpc('work.step', { work }),
      check: ({ host, ann }, { run }) => {
        host.clock.advance({ minutes: 8 })
        drive(ann, value(ann, 'work', {}))
        if (value(ann, 'data.fixes', {}).total > 0) tidy(ann)
        expect(looks(host)).toEqual(tidied)
        expect(undoAll(ann).left).toBe(0)
        // What the sheet refused was told; doing it again is an act of its own, and undone by itself.
        if (!toldRefusal(run)) expect(looks(host)).toEqual(before)
      },
    }
    const report = await sweepMishaps(scenario, { kinds, ...some })
    console.log(`tidying: ${sweepLine(report)}`)
  })

  it('being undone, disturbed at any call, is undone by asking again', async () => {
    const ready = untidyLedger()
    const before = ready.host.sheet(SHEET).values()
    tidy(ready.ann)
    const saved = ready.host.save()
    const act = value(ready.ann, 'check', {}).lastAct?.id ?? ''
    const scenario: Scenario<Untidy> = {
      stage: () => opened(saved),
      run: ({ ann }) => ann.rpc('undo', { act, from: 0 }),
      check: ({ host, ann }) => {
        host.clock.advance({ minutes: 8 })
        if (value(ann, 'check', {}).lastAct !== null) expect(undoAll(ann).left).toBe(0)
        expect(host.sheet(SHEET).values()).toEqual(before)
      },
    }
    const report = await sweepMishaps(scenario, { kinds, ...some })
    console.log(`undoing: ${sweepLine(report)}`)
  })
})
