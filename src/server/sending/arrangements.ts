// 催款安排 as the program reads and writes it: one row a customer.
import type { CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import type { Arrangement } from '../../core/reminders/types'
import { wayFrom, wayText } from '../../tables/reminders/arrangements'
import { dayIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

const arrangementFrom = (desk: Desk, { values }: HelperRow): Arrangement => {
  const to = textIn(values.to)
    .split(',')
    .map(address => address.trim())
    .filter(address => address !== '')
  return {
    customer: customerIn(desk, { values }),
    name: textIn(values.name),
    way: wayFrom(textIn(values.way)),
    holdUntil: dayIn(values.holdUntil),
    holdReason: textIn(values.holdReason),
    to: to.length > 0 ? to : null,
  }
}

/** Whom a row is about now. */
const customerIn = (desk: Desk, { values }: Pick<HelperRow, 'values'>): CustomerKey =>
  standsFor(knownNames(desk), textIn(values.customer))

const rowsOf = (desk: Desk): HelperRow[] =>
  desk.helpers.read('arrangements').filter(({ values }) => textIn(values.customer) !== '')

/** One a customer; the last row counts where somebody copied one. */
export const readArrangements = (desk: Desk): Arrangement[] => [
  ...new Map(rowsOf(desk).map(row => [customerIn(desk, row), arrangementFrom(desk, row)])).values(),
]

/** Rows by which something is arranged, as they stand in the sheet. */
export const arrangementRows = (desk: Desk): { row: number; arrangement: Arrangement }[] =>
  rowsOf(desk)
    .map(row => ({ row: row.row, arrangement: arrangementFrom(desk, row) }))
    .filter(
      ({ arrangement: { way, holdUntil, to } }) => way !== 'default' || holdUntil !== null || to !== null,
    )

export const noArrangement = (customer: CustomerKey, name: string): Arrangement => ({
  customer,
  name,
  way: 'default',
  holdUntil: null,
  holdReason: '',
  to: null,
})

/** Writes the customer's row, a new one when there is none. Call under the document lock. */
export const saveArrangement = (desk: Desk, arrangement: Arrangement): void => {
  const values = {
    customer: arrangement.customer,
    name: arrangement.name,
    way: wayText(arrangement.way, desk.person.language),
    holdUntil: arrangement.holdUntil ?? '',
    holdReason: arrangement.holdReason,
    to: (arrangement.to ?? []).join(', '),
    by: `${desk.person.label()} ${desk.now()}`,
  }
  const rows = rowsOf(desk).filter(row => customerIn(desk, row) === arrangement.customer)
  const [last] = rows.slice(-1)
  if (last === undefined) desk.helpers.append('arrangements', [values])
  else desk.helpers.update('arrangements', [{ row: last.row, values }])
}
