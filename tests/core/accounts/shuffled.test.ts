// No figure of a summary changes when the rows stand in another order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { silenceOf } from '../../../src/core/accounts/parts/silence'
import { bookOf, type Purchase } from '../../../src/core/accounts/purchases'
import { addDays } from '../../../src/core/calendar-date'
import type { OpenItem } from '../../../src/core/ledger/types'
import { openItem, TODAY } from '../reminders/build'
import { contractsOf, ledgerOf, sold, summaryOf } from './build'

const shuffles = <Thing>(things: readonly Thing[]) =>
  fc.shuffledSubarray([...things], { minLength: things.length })

/** The same dice every time (Lehmer 1951). */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const items: OpenItem[] = Array.from({ length: 60 }, (_, at) => {
  const given = {
    customer: at % 4 === 0 ? 'acme' : `c${at % 7}`,
    reference: `R${at}`,
    row: at + 2,
    project: ['大堂', '客房'][at % 2] ?? '',
  }
  const total = 10_000 + ((at * 7919) % 97) * 1000
  return at % 5 === 0
    ? openItem({ ...given, total, open: total, overdueBy: (at % 3) * 20 - 15 })
    : sold(addDays(TODAY, -20 - at * 13), total, { ...given, paidOn: addDays(TODAY, -at * 13 + (at % 9)) })
})

/** Three hundred customers whose orders come by chance and who stop, some sooner than others. */
const purchases = (): Purchase[] => {
  const roll = dice(42)
  return Array.from({ length: 300 }, (_, at) => {
    const [pace, stops] = [5 + 200 * roll() ** 2, 0.4 * roll()]
    const own: Purchase[] = []
    for (let day = Math.floor(300 * roll()); day <= 700; day += 1 + Math.floor(-pace * Math.log(roll()))) {
      own.push({
        customer: `c${at}`,
        on: addDays(TODAY, day - 700),
        amount: 10_000 + Math.floor(9000 * roll()),
      })
      if (roll() < stops) break
    }
    return own
  }).flat()
}

describe('with the rows in another order', () => {
  it('the summary is the same', () => {
    const straight = summaryOf(items, { ledger: ledgerOf(items) })
    fc.assert(
      fc.property(shuffles(items), rows => {
        const ledger = ledgerOf(items)
        expect(summaryOf(rows, { ledger, sales: contractsOf(rows) })).toEqual(straight)
      }),
      { numRuns: 25 },
    )
  })

  it('the chance of no order, its back-test and the value of the next orders are the same to the last digit', () => {
    const all = purchases()
    const silent = [...new Set(all.map(({ customer }) => customer))].find(
      customer => silenceOf(bookOf(all, TODAY), customer).noOrder !== null,
    )
    if (silent === undefined) throw new Error('nobody is silent')
    const straight = silenceOf(bookOf(all, TODAY), silent)
    expect(straight.noOrder?.value).toMatchObject({ customers: expect.any(Number) })
    fc.assert(
      fc.property(shuffles(all), rows => {
        expect(silenceOf(bookOf(rows, TODAY), silent)).toEqual(straight)
      }),
      { numRuns: 5 },
    )
  })
})
