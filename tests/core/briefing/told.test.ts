import { expect, it } from 'vitest'
import { wasTold } from '../../../src/core/briefing/told'
import { day } from '../ledger/build'

const YESTERDAY = day('2026-11-20')
const TODAY = day('2026-11-21')

it('a cause is told once, by its name', () => {
  const isTold = wasTold({ on: YESTERDAY, grave: ['a'] })
  expect([isTold('a', YESTERDAY), isTold('b', YESTERDAY)]).toEqual([true, false])
  expect(wasTold(null)('a', null)).toBe(false)
})

it('where there were more than are remembered, those found by then are not told again every day', () => {
  const isTold = wasTold({ on: YESTERDAY, grave: ['a'], more: true })
  expect([isTold('b', YESTERDAY), isTold('b', TODAY), isTold('b', null)]).toEqual([true, false, false])
})
