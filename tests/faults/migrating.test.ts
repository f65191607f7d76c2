// A document of an earlier version opened by this one, stopped at any call: what is done stays done, and the next look goes on.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host, Person } from '../../host/types'
import { SCHEMA } from '../../src/server/migrations/steps'
import { PROBE, script } from '../host/open'
import { adoptAs, openLedger } from '../server/adopting'
import { value } from '../server/receivables-desk'
import { everyCall } from './sending'

type Ledger = { host: Host; ann: Person }

const opened = (saved: ReturnType<Host['save']>): Ledger => {
  const host = openHost({ document: { saved } })
  return { host, ann: host.as(host.owner) }
}

const LOG = '催款安排'
const header = (host: Host) =>
  (host.sheet(LOG).values()[0] ?? []).filter(text => text !== null && text !== '')

/** A ledger as an earlier version left it: no record of a version, and a helper sheet without one of its columns. */
const older = (): { saved: ReturnType<Host['save']>; labels: unknown[] } => {
  const { host, ann } = openLedger()
  adoptAs(ann, { dailyTotals: false })
  const [hit] = value(ann, 'customer.search', { words: '甲', within: [], group: null }).hits
  value(ann, 'reminders.arrange', { customer: hit?.key ?? '', way: 'by-hand' })
  const labels = header(host)
  const saved = host.save()
  const document = opened(saved)
  document.ann.deleteColumns(LOG, String.fromCharCode(65 + labels.indexOf('由谁')))
  const kept = document.host.save() as unknown as Record<string, unknown>
  return { saved: withoutSchema(kept) as ReturnType<Host['save']>, labels }
}

const KEY = 'zq.schema'

/** Wherever the host keeps it. */
const withoutSchema = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.filter(one => !(Array.isArray(one) && one[0] === KEY)).map(withoutSchema)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== KEY)
      .map(([key, inner]) => [key, withoutSchema(inner)]),
  )
}

const schemaOf = (host: Host): { schema: number; done: string[] } =>
  JSON.parse(host.properties('document')[KEY] ?? '{"schema":0,"done":[]}')

describe('a document of an earlier version', { timeout: 3_600_000 }, () => {
  it('is brought up to this one when the sidebar opens, once', () => {
    const { saved, labels } = older()
    const { host, ann } = opened(saved)
    expect([schemaOf(host).schema, header(host).length]).toEqual([0, labels.length - 1])
    value(ann, 'start', {})
    expect(header(host).sort()).toEqual([...labels].sort())
    expect(schemaOf(host)).toMatchObject({ schema: SCHEMA, done: [] })
    const { callOrder } = ann.rpc('start', {})
    expect(callOrder.filter(call => /setValue|Lock|setProp/i.test(call))).toEqual([])
  })

  it('goes on with the rest where a sheet of it is protected against whoever opens it, and names that sheet', () => {
    const { saved, labels } = older()
    const probe = openHost({ bundle: PROBE, document: { saved } })
    script(
      probe,
      `const p = SpreadsheetApp.getActive().getSheetByName('${LOG}').protect()
       p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors())`,
    )
    const { host, ann } = opened(withoutSchema(probe.save()) as ReturnType<Host['save']>)
    const bob = host.as('bob@example.com')
    expect(value(bob, 'start', {})).toMatchObject({ state: 'ready', left: [LOG] })
    expect(schemaOf(host)).toMatchObject({ schema: 0, done: expect.arrayContaining(['setup-record']) })
    expect(value(bob, 'home', {}).totals.balance).toBeGreaterThan(0)
    // The clock tries once a day; whoever opens the sidebar tries at once.
    const tried = () => (schemaOf(host) as { tried?: string }).tried
    expect(tried()).toBe('2026-11-21')
    host.clock.advance({ days: 1 })
    value(bob, 'refresh', {})
    expect(tried()).toBe('2026-11-22')
    expect(value(ann, 'start', {}).left).toEqual([])
    expect(tried()).toBeUndefined()
    expect(header(host).sort()).toEqual([...labels].sort())
    expect(value(bob, 'start', {}).left).toEqual([])
    expect(schemaOf(host)).toMatchObject({ schema: SCHEMA, done: [] })
  })

  it('is of this version from the start where it is set up anew', () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    expect(schemaOf(host).schema).toBe(SCHEMA)
  })

  it('stopped at any call goes on with the next look: no column twice, nothing left out', async () => {
    const { saved, labels } = older()
    const scenario: Scenario<Ledger> = {
      stage: () => opened(saved),
      run: ({ ann }) => ann.rpc('start', {}),
      check: ({ host, ann }) => {
        host.clock.advance({ minutes: 8 })
        value(ann, 'start', {})
        expect(header(host).sort()).toEqual([...labels].sort())
        expect(schemaOf(host)).toMatchObject({ schema: SCHEMA, done: [] })
        expect(value(ann, 'home', {}).totals.balance).toBeGreaterThan(0)
      },
    }
    const stops = await sweepMishaps(scenario, { kinds: ['stop'] })
    const exceptions = await sweepMishaps(scenario, {
      kinds: ['exception'],
      ...(everyCall ? {} : { most: 10 }),
    })
    console.log(`migrating: ${sweepLine(stops)}; ${sweepLine(exceptions)}`)
  })
})
