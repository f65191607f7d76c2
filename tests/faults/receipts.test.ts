// A receipt entered or taken back while things go wrong, and then done to its end: the money is in the ledger once, or not at all.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host, Person } from '../../host/types'
import type { Input } from '../../src/contract/inputs'
import { customers, openDesk, SHEET, value } from '../server/receivables-desk'
import { everyCall } from './sending'

type Till = { host: Host; ann: Person; asked: Input<'receipts.record'> }

const kinds = ['stop', 'exception', 'slow', 'lost lock'] as const
const someCalls = everyCall ? {} : { most: 12 }

/** 1,500 of 甲's two contracts of 1,000 each. */
const formOf = (ann: Person): Input<'receipts.record'> => {
  const { key, payer } = value(ann, 'receipts', { customer: 'a公司' })
  const shares = (payer?.items ?? []).map(({ sheet, row, item, paid, open, booking }, at) => ({
    sheet,
    row,
    item,
    paid,
    open,
    booking,
    amount: at === 0 ? 100_000 : 50_000,
    rule: 'oldest-first' as const,
  }))
  return { key, customer: 'a公司', on: '2026-11-20', total: 150_000, note: '', shares, again: false }
}

const prepared = (isEntered: boolean) => {
  const { host, ann } = openDesk([...customers(2), { customer: 'A', due: '2026-11-12' }])
  const asked = formOf(ann)
  if (isEntered) value(ann, 'receipts.record', asked)
  return { saved: host.save(), asked }
}

/** 已付 of the three rows by their numbers, wherever they stand. */
const paid = (host: Host) =>
  Object.fromEntries(
    host
      .sheet(SHEET)
      .values('F2:G6')
      .filter(([, number]) => number !== null)
      .map(([amount, number]) => [String(number), amount]),
  )

const ENTERED = { 'HT-1': 1000, 'HT-2': 0, 'HT-3': 500 }
const BLANK = { 'HT-1': 0, 'HT-2': 0, 'HT-3': 0 }

const scenario = (way: 'enter' | 'take-back'): Scenario<Till> => {
  const { saved, asked } = prepared(way === 'take-back')
  const settle = { receipt: 'SK20261123-01', way: 'take-back' }
  return {
    stage: () => {
      const host = openHost({ document: { saved }, account: 'workspace' })
      return { host, ann: host.as(host.owner), asked }
    },
    run: ({ ann }) =>
      way === 'enter' ? ann.rpc('receipts.record', asked) : ann.rpc('receipts.settle', settle),
    check: ({ host, ann }, { run, mishap }) => {
      if (mishap !== null) host.clock.advance({ minutes: 8 })
      const { unfinished } = value(ann, 'receipts', { customer: null })
      // What was stopped after its claim is listed; what is not listed is wholly done or not begun.
      if (unfinished.length === 0) expect([ENTERED, BLANK]).toContainEqual(paid(host))
      if (mishap === null) expect([run?.error, unfinished]).toEqual([undefined, []])
      if (way === 'enter') {
        expect(value(ann, 'receipts.record', asked)).toMatchObject({ status: 'recorded', untouched: [] })
        expect(paid(host)).toEqual(ENTERED)
      } else {
        value(ann, 'receipts.settle', { receipt: 'SK20261123-01', way: 'take-back' })
        expect(paid(host)).toEqual(BLANK)
      }
      const after = value(ann, 'receipts', { customer: null })
      expect(after.unfinished).toEqual([])
      expect(after.recent.map(({ receipt, state }) => [receipt, state])).toEqual([
        ['SK20261123-01', way === 'enter' ? 'entered' : 'undone'],
      ])
    },
  }
}

describe('a receipt', { timeout: 3_600_000 }, () => {
  it('disturbed at any call is listed as half done or not there, and sent again stands in the ledger once', async () => {
    const report = await sweepMishaps(scenario('enter'), { kinds, ...someCalls })
    console.log(`receipt: ${sweepLine(report)}`)
  })

  it('half entered can be taken back instead, and leaves the ledger as it was', async () => {
    const entering = scenario('enter')
    const report = await sweepMishaps(
      {
        ...entering,
        check: ({ host, ann }) => {
          host.clock.advance({ minutes: 8 })
          const { unfinished, recent } = value(ann, 'receipts', { customer: null })
          for (const { receipt } of [...unfinished, ...recent])
            value(ann, 'receipts.settle', { receipt, way: 'take-back' })
          expect(paid(host)).toEqual(BLANK)
          expect(value(ann, 'receipts', { customer: null }).unfinished).toEqual([])
        },
      },
      { kinds: ['stop'], ...someCalls },
    )
    console.log(`receipt taken back: ${sweepLine(report)}`)
  })

  it('being taken back, disturbed at any call, is taken back by doing it again', async () => {
    const report = await sweepMishaps(scenario('take-back'), { kinds, ...someCalls })
    console.log(`taking back: ${sweepLine(report)}`)
  })

  it('crossed by a colleague who enters the same form, sorts or pays in, is never counted twice', async () => {
    const { check: _, ...entering } = scenario('enter')
    const crossed: Scenario<Till> = {
      ...entering,
      meanwhile: [
        {
          name: 'the same form arrives a second time',
          act: ({ host, asked }) => host.as('bob@example.com').rpc('receipts.record', asked),
        },
        { name: 'the ledger is sorted', act: ({ ann }) => ann.sortRows(SHEET, 'G', 'descending') },
      ],
      check: ({ host, ann, asked }) => {
        expect(value(ann, 'receipts.record', asked)).toMatchObject({ status: 'recorded' })
        expect(paid(host)).toEqual(ENTERED)
      },
    }
    const report = await sweepMishaps(crossed, { kinds: ['meanwhile'], ...someCalls })
    console.log(`receipt: ${sweepLine(report)}`)
  })

  it('sorted at any call between the last look at its rows and their writing stands in the right ones', async () => {
    const { check: _, ...entering } = scenario('enter')
    const sorted: Scenario<Till> = {
      ...entering,
      meanwhile: [{ name: 'the ledger is sorted', act: ({ ann }) => ann.sortRows(SHEET, 'G', 'descending') }],
      check: ({ host, ann, asked }) => {
        expect(paid(host)).toEqual(ENTERED)
        expect(value(ann, 'receipts.record', asked)).toMatchObject({ status: 'recorded', untouched: [] })
        expect(paid(host)).toEqual(ENTERED)
      },
    }
    const report = await sweepMishaps(sorted, {
      kinds: ['meanwhile'],
      only: ({ call, calls }) => {
        const asked = calls.lastIndexOf('Range.canEdit')
        return (
          call > calls.lastIndexOf('Range.getFormulas', asked) - 3 &&
          call <= calls.indexOf('Range.setValues', asked) + 3
        )
      },
    })
    expect(report.trials).toBeGreaterThan(8)
  })
})
