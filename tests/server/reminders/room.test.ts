// What is kept beside 催款记录 fits into the document's properties, however many were written to.
import { expect, it } from 'vitest'
import type { Store } from '../../../src/server/ports'
import { lastLetterValues } from '../../../src/server/sending/last-letters'
import { toldValues } from '../../../src/server/sending/told'
import { day } from '../../core/reminders/build'

const memory = (): Store & { bytes(): number; longest(): number } => {
  const values = new Map<string, string>()
  return {
    all: () => Object.fromEntries(values),
    get: key => values.get(key) ?? null,
    put: more => {
      for (const [key, value] of Object.entries(more)) values.set(key, value)
    },
    remove: (...keys) => {
      for (const key of keys) values.delete(key)
    },
    refresh: () => undefined,
    bytes: () => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
    longest: () => Math.max(...[...values.values()].map(({ length }) => length)),
  }
}

it('levels told and days of last letters leave room for everything else, and the latest days stay', () => {
  const store = memory()
  const [due, early, late] = [day('2026-10-01'), day('2026-11-01'), day('2026-11-20')]
  const customers = Array.from({ length: 30_000 }, (_, at) => `c${at}`)
  const level = 1 as const
  store.put(toldValues(store, [{ claims: customers.map(item => ({ item, level, due })), change: 'set' }]))
  const letterTo = (customer: string, on: string) => ({ customer, to: [`${customer}@example.com`], on })
  store.put(lastLetterValues(store, [letterTo('late', late)]))
  store.put(
    lastLetterValues(
      store,
      customers.map(customer => letterTo(customer, early)),
    ),
  )
  expect(store.bytes()).toBeLessThan(440_000)
  expect(store.longest()).toBeLessThan(9 * 1024)
  expect(lastLetterValues(store, [letterTo('late', late)])).toEqual({})
})
