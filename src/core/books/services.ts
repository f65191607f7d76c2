// 服务, one row a case: when it came in, how fast it was answered, when it was solved, how content the customer was, what was improved.
import type { Cell, CustomerKey } from '../ledger/types'
import { scoreIn } from '../service/score'
import type { ExactMoment, Moment, WorkClock } from '../workdays/work-hours'
import { isTimeAlone, minuteIn } from './moment'
import { readBook } from './read-book'
import type { CellsOfRow } from './read-cells'
import type { BookSource, ReadBook, ServiceCase } from './types'

/** Typed hours further than this from those reckoned are worth a look. */
const TOLERANCE_HOURS = 0.5

/** `clock` is asked for only where a cell says when a case was answered. */
export function readServices(
  source: BookSource,
  known: ReadonlySet<CustomerKey>,
  clock: () => WorkClock,
): ReadBook<ServiceCase> {
  const has = (field: (typeof source.fields)[number]) => source.fields.includes(field)
  const says = has('respondedAt')
  const saysReopened = has('reopened')
  return readBook(source, known, (cells, whose) => {
    if (whose.customer === '') cells.name('customer-missing', 'customer')
    const written = cells.date('on')
    const came = cells.moment('receivedAt', written)
    const at = exactOf(came) ?? exactOf(written === null ? null : cells.moment('on', null))
    const on = written ?? came?.day ?? null
    // 响应时间 is hours to some and a moment to others: a day with its time is one.
    const field = !says && isMoment(cells.row.cells.responseHours ?? '') ? 'responseHours' : 'respondedAt'
    const responded = cells.moment(field, on)
    const typed = field === 'responseHours' ? null : hoursTyped(cells)
    const reckoned = responded === null ? null : reckon(cells, { at, responded, field, clock })
    if (typed !== null && reckoned !== null && Math.abs(typed - reckoned) > TOLERANCE_HOURS)
      cells.differs('hours-differ', 'responseHours', reckoned)
    const solvedOn = cells.date('solvedOn')
    if (on !== null && solvedOn !== null && solvedOn < on) cells.name('moment-order', 'solvedOn')
    // Field by field: a spread of each of many rows is slow.
    return {
      sheet: whose.sheet,
      row: whose.row,
      customer: whose.customer,
      customerName: whose.customerName,
      on,
      kind: cells.text('kind'),
      received: at,
      responded: typed !== null || responded !== null,
      responseHours: typed ?? reckoned,
      solvedOn,
      promisedOn: cells.date('promisedOn'),
      reopened: saysReopened ? cells.flag('reopened') : null,
      score: scoreIn(cells),
      state: cells.text('state'),
      improvement: cells.text('improvement'),
      owner: cells.text('owner'),
    }
  })
}

const isMoment = (cell: Cell) => minuteIn(cell) !== null && !isTimeAlone(cell)

type Answered = {
  at: ExactMoment | null
  responded: Moment
  field: 'respondedAt' | 'responseHours'
  clock: () => WorkClock
}

/** Null, and named, where the moments cannot say how long it took. */
function reckon(cells: CellsOfRow, { at, responded, field, clock }: Answered): number | null {
  const answered = exactOf(responded)
  if (at === null || answered === null) {
    if (field === 'responseHours' || cells.isBlank('responseHours')) cells.name('moment-without-time', field)
    return null
  }
  const backwards = answered.day < at.day || (answered.day === at.day && answered.minute < at.minute)
  const hours = backwards ? null : clock().hoursBetween(at, answered)
  if (hours === null) cells.name('moment-order', field)
  return hours
}

function exactOf(moment: Moment | null): ExactMoment | null {
  return moment !== null && isExact(moment) ? moment : null
}

function isExact(moment: Moment): moment is ExactMoment {
  return moment.minute !== null
}

function hoursTyped(cells: CellsOfRow): number | null {
  const hours = cells.number('responseHours')
  if (hours === null) return null
  if (hours.digits >= 0) return hours.digits / 10 ** hours.scale
  cells.name('number-unreadable', 'responseHours')
  return null
}
