// Real input through the built add-on: the IBM sample adopted as it is, seen from three days, against figures computed by others.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { HostOptions } from '../../host/types'
import { adoptAs } from '../server/adopting'
import { value } from '../server/receivables-desk'
import { ibmExpected, ibmIsHere } from './ibm'

const CSV = fileURLToPath(new URL('../../../shared/data/receivables/ibm-late-payments.csv', import.meta.url))
const DAYS = ['2012-06-30', '2012-12-31', '2013-06-30']
const skipped = ibmIsHere ? '' : ' (skipped: ../shared/data is not here)'

const dateCell = /^\d+\/\d+\/\d{4}$/
const asText = (cell: string) => (dateCell.test(cell) ? `'${cell}` : cell)
const textRows = () =>
  readFileSync(CSV, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(',').map(asText))

const homeOn = (day: string, document: HostOptions['document'], locale: string) => {
  const host = openHost({ document, locale, now: `${day}T09:00`, zone: 'America/New_York', userLocale: 'en' })
  const ann = host.as('owner@example.com')
  const result = adoptAs(ann, { currency: 'USD', dailyTotals: false })
  return { result, home: value(ann, 'home', {}) }
}

const figuresOn = (day: string) => {
  const expected = ibmExpected().asof[day] ?? {}
  return {
    balance: expected.open_cents,
    buckets: [expected.current, expected.d1_30, expected.d31_60, expected.d61_90, expected.d90p, 0],
    items: expected.open_n,
    dso: expected.dso90 ?? Number.NaN,
  }
}

type Home = ReturnType<typeof homeOn>['home']
const seen = ({ totals }: Home) => ({
  balance: totals.aging.balance,
  buckets: totals.aging.buckets.map(({ amount }) => amount),
  items: totals.aging.buckets.reduce((count, bucket) => count + bucket.count, 0),
})

describe.skipIf(!ibmIsHere)(`the IBM ledger in the built add-on${skipped}`, () => {
  it.each([
    [DAYS[0], 'en_US'],
    [DAYS[1], 'zh_CN'],
    [DAYS[2], 'en_US'],
  ])('shows open amount, aging and DSO of %s to the cent and to 1e-6 (%s)', (day = '', locale) => {
    const { result, home } = homeOn(day, { csv: CSV }, locale)
    const { dso, ...figures } = figuresOn(day)
    expect(result).toMatchObject({ items: 2466, customers: 100, problems: 0 })
    expect(seen(home)).toEqual(figures)
    expect(home.totals.dso.value).toBeCloseTo(dso, 6)
  })

  it('ages every customer on each of the three days looked back on from the last one, to the cent', () => {
    const host = openHost({
      document: { csv: CSV },
      locale: 'en_US',
      now: '2013-06-30T09:00',
      zone: 'America/New_York',
      userLocale: 'en',
    })
    const ann = host.as('owner@example.com')
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    for (const asOf of DAYS) {
      const view = value(ann, 'aging', { by: 'due', asOf, narrowing: null })
      const { balance, buckets, items } = figuresOn(asOf)
      expect(view.total).toMatchObject({ amounts: buckets, unapplied: 0, balance, count: items })
      expect(view.check).toMatchObject({ balance, total: balance, offCount: 0 })
      expect(view.undated.count).toBe(0)
      const ofRows = view.rows.reduce((sum, row) => sum + row.balance, 0)
      expect([view.rows.length, ofRows]).toEqual([view.count, balance])
    }
  })

  it('opened where people write the day first, takes no turned date for a day: each is named', () => {
    const host = openHost({ document: { csv: CSV }, locale: 'en_GB', now: '2012-12-31T09:00' })
    const ann = host.as('owner@example.com')
    const due = value(ann, 'setup.read', {}).columns.find(({ field }) => field === 'dueOn')
    expect(due?.dateOrder).toBe('contradictory')
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    const { groups } = value(ann, 'check', {})
    expect(groups.map(({ code }) => code)).toContain('date-turned')
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
  })

  it('reads its dates the same when they came in as text', () => {
    const { result, home } = homeOn('2012-12-31', { sheets: [{ name: 'ibm', rows: textRows() }] }, 'zh_CN')
    const { dso, ...figures } = figuresOn('2012-12-31')
    expect(result.problems).toBe(0)
    expect(seen(home)).toEqual(figures)
    expect(home.totals.dso.value).toBeCloseTo(dso, 6)
  })
})
