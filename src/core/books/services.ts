// 服务, one row a case: when it came in, how fast it was answered, when it was solved, how content the customer was.
import type { CustomerKey } from '../ledger/types'
import type { Decimal } from './decimal'
import { readBook } from './read-book'
import type { CellsOfRow } from './read-cells'
import type { BookSource, ReadBook, ServiceCase } from './types'

const SCORES = { least: 1, most: 5 }

export function readServices(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<ServiceCase> {
  return readBook(source, known, (cells, whose) => {
    if (whose.customer === '') cells.name('customer-missing', 'customer')
    return {
      ...whose,
      on: cells.date('on'),
      kind: cells.text('kind'),
      responseHours: hoursOf(cells),
      solvedOn: cells.date('solvedOn'),
      score: scoreOf(cells),
      state: cells.text('state'),
    }
  })
}

function hoursOf(cells: CellsOfRow): number | null {
  const hours = cells.number('responseHours')
  if (hours === null) return null
  if (hours.digits >= 0) return asNumber(hours)
  cells.name('number-unreadable', 'responseHours')
  return null
}

/** 1 to 5; blank and 不适用 are no answer. */
function scoreOf(cells: CellsOfRow): number | null {
  if (/^(?:不适用|未评|n\/?a)$/i.test(cells.text('score'))) return null
  const score = cells.number('score')
  const value = score === null ? null : asNumber(score)
  if (value === null || (value >= SCORES.least && value <= SCORES.most)) return value
  cells.name('score-unreadable', 'score')
  return null
}

function asNumber({ digits, scale }: Decimal): number {
  return digits / 10 ** scale
}
