// 预警 brought up to date, disturbed at any call and then done again: the list is as after an undisturbed run, no row twice.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host, Person } from '../../host/types'
import { adoptAs, openLedger, SHEET } from '../server/adopting'
import { value } from '../server/receivables-desk'
import { everyCall } from './sending'

type Ledger = { host: Host; ann: Person }

const opened = (saved: ReturnType<Host['save']>): Ledger => {
  const host = openHost({ document: { saved } })
  return { host, ann: host.as(host.owner) }
}

/** The rows of 预警, in whatever order they were written. */
const list = (host: Host) =>
  host
    .sheet('预警')
    .values()
    .map(cells => JSON.stringify(cells))
    .filter(text => /[^[\],"null]/.test(text))
    .sort()

const someStops = { kinds: ['stop', 'exception'], ...(everyCall ? {} : { most: 10 }) } as const

const repeated = (saved: ReturnType<Host['save']>): Scenario<Ledger> => {
  const whole = opened(saved)
  value(whole.ann, 'refresh', {})
  const expected = list(whole.host)
  return {
    stage: () => opened(saved),
    run: ({ ann }) => ann.rpc('refresh', {}),
    check: ({ host, ann }) => {
      host.clock.advance({ minutes: 8 })
      value(ann, 'refresh', {})
      expect(list(host)).toEqual(expected)
    },
  }
}

describe('the list 预警', { timeout: 3_600_000 }, () => {
  it('begun by a run that is stopped anywhere is completed by the next one', async () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    const report = await sweepMishaps(repeated(host.save()), someStops)
    console.log(`预警 begun: ${sweepLine(report)}`)
  })

  it('in the middle of closing, changing and opening rows is completed by the next one', async () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    value(ann, 'refresh', {})
    // A column of the person's own among ours: rows are then written in two pieces.
    ann.insertColumns('预警', 'C')
    ann.paste(SHEET, 'H3', [['60000', '60000']])
    ann.paste(SHEET, 'H4', [['50000', '0']])
    ann.paste(SHEET, 'A7', [['己公司', '', '', '', '餐厅', '2026-08-01', '700', '0', '700', '净30天', '']])
    const report = await sweepMishaps(repeated(host.save()), someStops)
    console.log(`预警 changed: ${sweepLine(report)}`)
  })
})
