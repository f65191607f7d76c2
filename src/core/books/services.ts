// 服务, one row a case: when it came in, how fast it was answered, when it was solved, how content the customer was.
import type { CustomerKey } from '../ledger/types'
import type { Decimal } from './decimal'
import { type CellsOfRow, eachRow } from './read-cells'
import type { BookSource, ReadBook, ServiceCase } from './types'
import { type CustomersNamed, nameUnknown } from './unknown-customers'

const SCORES = { least: 1, most: 5 }

export function readServices(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<ServiceCase> {
  const { sheet, fields } = source
  const entries: ServiceCase[] = []
  const unknown: CustomersNamed = new Map()
  const problems = eachRow(source, cells => {
    const { row } = cells.row
    const whose = cells.whose()
    if (whose.customer === '') cells.name('customer-missing', 'customer')
    else if (!known.has(whose.customer) && !unknown.has(whose.customer))
      unknown.set(whose.customer, { sheet, row, name: whose.customerName })
    entries.push({
      sheet,
      row,
      ...whose,
      on: cells.date('on'),
      kind: cells.text('kind'),
      responseHours: hoursOf(cells),
      solvedOn: cells.date('solvedOn'),
      score: scoreOf(cells),
      state: cells.text('state'),
    })
  })
  return { entries, fields, problems: [...problems, ...nameUnknown(unknown)] }
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
