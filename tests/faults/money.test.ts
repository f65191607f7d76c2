// An adjustment entered or approved, and a typed payment given its day, while things go wrong: once, or not at all.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host, Person } from '../../host/types'
import type { Input } from '../../src/contract/inputs'
import { openDesk, SHEET, value } from '../server/receivables-desk'
import { everyCall } from './sending'

type Desk = { host: Host; ann: Person; bob: Person }

const kinds = ['stop', 'exception', 'slow', 'lost lock'] as const
const someCalls = everyCall ? {} : { most: 12 }

const staged = (saved: ReturnType<Host['save']>): Desk => {
  const host = openHost({ document: { saved }, account: 'workspace' })
  return { host, ann: host.as(host.owner), bob: host.as('bob@example.com') }
}

const formOf = (ann: Person, kind: 'credit' | 'write-off'): Input<'adjustments.record'> => {
  const { key, customer } = value(ann, 'adjustments', { customer: 'a公司' })
  const [item] = customer?.items ?? []
  if (item === undefined) throw new Error('nothing to adjust')
  const { sheet, row, open } = item
  const place = { sheet, row, item: item.item, open }
  return { key, customer: 'a公司', kind, on: '2026-11-20', ...place, amount: 30_000, reason: '返工', of: '' }
}

const balance = (person: Person) => value(person, 'home', {}).totals.balance

describe('an adjustment', { timeout: 3_600_000 }, () => {
  it('disturbed at any call and sent again lowers the open amount once', async () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const asked = formOf(ann, 'credit')
    const saved = host.save()
    const scenario: Scenario<Desk> = {
      stage: () => staged(saved),
      run: desk => desk.ann.rpc('adjustments.record', asked),
      check: desk => {
        desk.host.clock.advance({ minutes: 8 })
        expect([100_000, 70_000]).toContain(balance(desk.ann))
        expect(value(desk.ann, 'adjustments.record', asked)).toMatchObject({ status: 'recorded' })
        expect(balance(desk.ann)).toBe(70_000)
        expect(value(desk.ann, 'adjustments', { customer: null }).recent.length).toBe(1)
      },
    }
    console.log(`adjustment: ${sweepLine(await sweepMishaps(scenario, { kinds, ...someCalls }))}`)
  })

  it('being approved, disturbed at any call, is approved by doing it again, with who did it', async () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    value(ann, 'adjustments.record', formOf(ann, 'write-off'))
    const saved = host.save()
    const approve = { number: 'TZ20261123-01', way: 'approve' as const, reason: '同意' }
    const scenario: Scenario<Desk> = {
      stage: () => staged(saved),
      run: ({ bob }) => bob.rpc('adjustments.decide', approve),
      check: desk => {
        desk.host.clock.advance({ minutes: 8 })
        expect([100_000, 70_000]).toContain(balance(desk.ann))
        const { state, decided } = value(desk.bob, 'adjustments.decide', approve)
        expect([state, decided?.by, balance(desk.ann)]).toEqual(['approved', 'bob@example.com', 70_000])
      },
    }
    console.log(`approval: ${sweepLine(await sweepMishaps(scenario, { kinds, ...someCalls }))}`)
  })
})

describe('a change of 已付', { timeout: 3_600_000 }, () => {
  it('given its day while disturbed at any call is one receipt, and the ledger stays as it was', async () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    value(ann, 'paid.open', {})
    ann.type(SHEET, 'F2', '320')
    const [change] = value(ann, 'paid', {}).changes
    if (change === undefined) throw new Error('nothing was found')
    const { number, amount } = change
    const said = { changes: [{ number, amount, on: '2026-11-21' }], way: 'receipt' as const }
    const saved = host.save()
    const before = host.sheet(SHEET).values()
    const scenario: Scenario<Desk> = {
      stage: () => staged(saved),
      run: desk => desk.ann.rpc('paid.say', said),
      check: desk => {
        desk.host.clock.advance({ minutes: 8 })
        if (value(desk.ann, 'paid', {}).changes.length > 0) value(desk.ann, 'paid.say', said)
        expect(value(desk.ann, 'paid', {}).changes).toEqual([])
        const { recent } = value(desk.ann, 'receipts', { customer: null })
        expect(recent.map(({ on, total, state }) => [on, total, state])).toEqual([
          ['2026-11-21', 32_000, 'entered'],
        ])
        expect(desk.host.sheet(SHEET).values()).toEqual(before)
      },
    }
    console.log(`change of 已付: ${sweepLine(await sweepMishaps(scenario, { kinds, ...someCalls }))}`)
  })
})
