// 归档 and 取回 disturbed at every call: each row counted once meanwhile, and brought to the same end by going on.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host } from '../../host/types'
import { SHEET } from '../server/adopting'
import { archiveAll, drive, openSettled, returnAll, rowsOf, type Settled } from '../server/archive/settled'
import { value } from '../server/receivables-desk'
import { everyCall } from './sending'

const opened = (saved: ReturnType<Host['save']>): Settled => {
  const host = openHost({ document: { saved } })
  return { host, ann: host.as(host.owner) }
}
const some = everyCall ? {} : { most: 8 }
const kinds = ['stop', 'exception', 'slow', 'lost lock'] as const

/** What stands on both sheets, but for the day and number of the archiving. */
const state = (host: Host) => ({
  home: rowsOf(host, SHEET, 3),
  archive: host.model.getters.getSheetIdByName('归档') === undefined ? [] : rowsOf(host, '归档', 2),
  notes: host.sheet(SHEET).notes('A1:L12').flat().filter(Boolean),
})

const sweep = async (name: string, ready: Settled, finish: (ready: Settled) => void) => {
  const { totals } = value(ready.ann, 'home', {})
  const saved = ready.host.save()
  const work = value(ready.ann, 'work', {}).now?.id ?? ''
  finish(ready)
  const expected = state(ready.host)
  const scenario: Scenario<Settled> = {
    stage: () => opened(saved),
    run: ({ ann }) => ann.rpc('work.step', { work }),
    check: ({ host, ann }) => {
      host.clock.advance({ minutes: 8 })
      expect(value(ann, 'home', {}).totals).toEqual(totals)
      drive(ann, value(ann, 'work', {}))
      expect(state(host)).toEqual(expected)
      expect(value(ann, 'work', {}).last).toMatchObject({ written: 6, left: { counts: {} } })
      expect(value(ann, 'home', {}).totals).toEqual(totals)
    },
  }
  const report = await sweepMishaps(scenario, { kinds, ...some })
  console.log(`${name}: ${sweepLine(report)}`)
}

describe('moving rows', { timeout: 3_600_000 }, () => {
  it('to the archive, disturbed at any call, loses and doubles nothing', async () => {
    const ready = openSettled(undefined, { notes: { B3: '已换联系人' } })
    const { seen } = value(ready.ann, 'archive', { months: 24 })
    value(ready.ann, 'archive.start', { months: 24, seen })
    await sweep('archiving', ready, ({ ann }) => drive(ann, value(ann, 'work', {})))
  })

  it('back to their sheet, disturbed at any call, loses and doubles nothing', async () => {
    const ready = openSettled(undefined, { notes: { B3: '已换联系人' } })
    const { last } = archiveAll(ready.ann)
    value(ready.ann, 'archive.return', { rows: [], work: last?.id ?? '' })
    await sweep('returning', ready, ({ ann }) => drive(ann, value(ann, 'work', {})))
  })

  it('begun again after being disturbed while it was begun', async () => {
    const ready = openSettled()
    const { seen } = value(ready.ann, 'archive', { months: 24 })
    const saved = ready.host.save()
    archiveAll(ready.ann)
    const expected = rowsOf(ready.host, '归档', 1, 'N')
    const scenario: Scenario<Settled> = {
      stage: () => opened(saved),
      run: ({ ann }) => ann.rpc('archive.start', { months: 24, seen }),
      check: ({ host, ann }) => {
        host.clock.advance({ minutes: 8 })
        const { now } = value(ann, 'work', {})
        if (now === null) archiveAll(ann)
        else drive(ann, value(ann, 'work', {}))
        expect(rowsOf(host, '归档', 1, 'N')).toEqual(expected)
        returnAll(ann)
        expect(rowsOf(host, SHEET, 3)).toHaveLength(9)
      },
    }
    const report = await sweepMishaps(scenario, { kinds, ...some })
    console.log(`beginning: ${sweepLine(report)}`)
  })
})
