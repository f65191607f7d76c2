// What is open by now of the item that money was booked on.
import { expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/core/calendar-date'
import { leftOpen } from '../../../src/core/receipts/left-open'
import { daysAgo, openItem } from '../reminders/build'

const due = daysAgo(10)
const one = openItem({ overdueBy: 10, reference: 'A', open: 300 })
const line = (item: string, on: CalendarDate = due) => ({ item, due: on })

it('of an item is its own, and 0 once it is paid', () => {
  expect(leftOpen(line(one.key), [one])).toBe(300)
  expect(leftOpen(line(one.key), [{ ...one, open: 0 }])).toBe(0)
})

it('of two rows with one name is that of the line’s due day', () => {
  const other = openItem({ overdueBy: 40, reference: 'A', open: 500 })
  expect(other.key).toBe(one.key)
  expect(leftOpen(line(one.key, daysAgo(40)), [one, other])).toBe(500)
})

it('of a contract in instalments is that of all of them', () => {
  const parts = ['首付', '尾款'].map((mark, at) =>
    openItem({
      reference: `A-${mark}`,
      open: 100 * (at + 1),
      instalment: { contract: 'acme|A', mark, name: mark, place: null, isLast: at === 1 },
    }),
  )
  expect(leftOpen(line('acme|A'), parts)).toBe(300)
})

it('of an item that is gone is not known', () => {
  expect(leftOpen(line('acme|B'), [one])).toBeNull()
})
