// Between the list on the page and the sending something may have changed.
import { expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { stillPlanned } from '../../../src/core/reminders/confirm'
import { openItem, plan } from './build'

const today = plan([
  openItem({ customer: 'acme', open: 10_000 }),
  openItem({ customer: 'paid', open: 5_000, dueIn: 20 }),
  openItem({ customer: 'other', open: 300 }),
])

it('only what was confirmed and still says the same total is sent', () => {
  const { send, skipped } = stillPlanned(today, [{ customer: 'acme', total: 10_000 }])
  expect(send.map(({ customer }) => customer)).toEqual(['acme'])
  expect(skipped).toEqual([])
})

it('a letter that would say another total is left out and named', () => {
  expect(stillPlanned(today, [{ customer: 'acme', total: 9_000 }])).toEqual({
    send: [],
    skipped: [{ customer: 'acme', name: 'acme', why: 'changed' }],
  })
})

it('a customer with nothing to send any more is left out and named', () => {
  const { send, skipped } = stillPlanned(today, [
    { customer: 'paid', total: 5_000 },
    { customer: 'unheard-of', total: 1 },
  ])
  expect(send).toEqual([])
  expect(skipped).toEqual([
    { customer: 'paid', name: 'paid', why: 'gone' },
    { customer: 'unheard-of', name: 'unheard-of', why: 'gone' },
  ])
})

it('a letter in words of its own goes in them on that day, and not on another, when its days are others', () => {
  const own = { subject: 'Acme', body: 'Please pay.', on: today.asOf as string }
  const confirmed = { customer: 'acme', total: 10_000, own }
  expect(stillPlanned(today, [confirmed]).send).toMatchObject([{ customer: 'acme', own }])
  const later = stillPlanned({ ...today, asOf: addDays(today.asOf, 1) }, [confirmed])
  expect(later).toMatchObject({ send: [], skipped: [{ customer: 'acme', why: 'changed' }] })
})

it('a customer confirmed twice gets one letter', () => {
  const twice = [
    { customer: 'other', total: 300 },
    { customer: 'other', total: 300 },
  ]
  expect(stillPlanned(today, twice).send).toHaveLength(1)
})
