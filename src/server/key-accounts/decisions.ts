// 大客户认定 as the program reads and writes it: one row a customer.
import type { KeyDecision } from '../../core/accounts/key-accounts'
import { customerKey } from '../../core/ledger/customer-key'
import { standsFor } from '../../core/ledger/who/names'
import { keyDecisionFrom, keyDecisionText } from '../../tables/key-accounts'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''

/** A row that a person added has no key: his name is it. Who was one customer with another since is found as that one. */
const keyOf = (desk: Desk, { values }: HelperRow): string =>
  standsFor(knownNames(desk), cellText(values.customer) || customerKey(cellText(values.name)))

/** Where nobody has decided anything there is no sheet, and none is looked for but by its mark. */
const rowsOf = (desk: Desk): HelperRow[] =>
  desk.helpers.present().includes('key-accounts')
    ? desk.helpers.read('key-accounts').filter(row => keyOf(desk, row) !== '')
    : []

/** One a customer, the last row counts; those left to the rule are not among them. */
export const readKeyDecisions = (desk: Desk): KeyDecision[] => {
  const latest = new Map(rowsOf(desk).map(row => [keyOf(desk, row), row.values]))
  return [...latest].flatMap(([customer, values]) => {
    const isKey = keyDecisionFrom(cellText(values.isKey))
    if (isKey === null) return []
    return [
      {
        customer,
        isKey,
        name: cellText(values.name),
        why: cellText(values.why),
        by: cellText(values.by),
        on: cellText(values.on),
      },
    ]
  })
}

type Decided = Pick<KeyDecision, 'customer' | 'name' | 'why'> & { isKey: boolean | null }

/** Writes the customer's row, a new one when there is none. Call under the document lock. */
export const saveKeyDecision = (desk: Desk, { customer, name, why, isKey }: Decided): void => {
  const values = {
    customer,
    name,
    isKey: keyDecisionText(isKey, desk.person.language),
    why,
    by: desk.person.label(),
    on: desk.today,
  }
  const [last] = rowsOf(desk)
    .filter(row => keyOf(desk, row) === customer)
    .slice(-1)
  if (last !== undefined) desk.helpers.update('key-accounts', [{ row: last.row, values }])
  else if (isKey !== null) desk.helpers.append('key-accounts', [values])
}
