// Set-up and uninstalling disturbed at every call and then done again: the sheet is as after an undisturbed one, the team's cells untouched.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host, Person } from '../../host/types'
import { adoptAs, confirmation, looks, openLedger } from '../server/adopting'
import { value } from '../server/receivables-desk'
import { someCalls } from './sending'

type Ledger = { host: Host; ann: Person }

const opened = (saved: ReturnType<Host['save']>): Ledger => {
  const host = openHost({ document: { saved } })
  return { host, ann: host.as(host.owner) }
}

const kinds = ['stop', 'exception', 'slow', 'lost lock'] as const

describe('set-up', { timeout: 3_600_000 }, () => {
  it('disturbed at any call is completed by doing it again', async () => {
    const fresh = openLedger()
    const saved = fresh.host.save()
    const draft = confirmation(value(fresh.ann, 'setup.read', {}))
    const whole = opened(saved)
    value(whole.ann, 'setup.confirm', draft)
    const expected = looks(whole.host)
    const scenario: Scenario<Ledger> = {
      stage: () => opened(saved),
      run: ({ ann }) => ann.rpc('setup.confirm', draft),
      check: ({ host, ann }) => {
        host.clock.advance({ minutes: 8 })
        value(ann, 'setup.confirm', draft)
        expect(looks(host)).toEqual(expected)
        expect(ann.triggers()).toHaveLength(1)
      },
    }
    const report = await sweepMishaps(scenario, { kinds, ...someCalls })
    console.log(`set-up: ${sweepLine(report)}`)
  })
})

describe('uninstalling', { timeout: 3_600_000 }, () => {
  it('disturbed at any call is completed by doing it again', async () => {
    const ready = openLedger()
    const before = looks(ready.host)
    adoptAs(ready.ann)
    const saved = ready.host.save()
    const scenario: Scenario<Ledger> = {
      stage: () => opened(saved),
      run: ({ ann }) => ann.rpc('uninstall', { keepLog: false }),
      check: ({ host, ann }) => {
        host.clock.advance({ minutes: 8 })
        value(ann, 'uninstall', { keepLog: false })
        expect(looks(host)).toEqual(before)
        expect(host.properties('document')).toEqual({})
        expect(ann.triggers()).toEqual([])
      },
    }
    const report = await sweepMishaps(scenario, { kinds, ...someCalls })
    console.log(`uninstalling: ${sweepLine(report)}`)
  })
})
