// A contact field or note edited in the sidebar: checked, under the lock, and only where the cell still says what the person saw.

import type { EditResult } from '../../contract/customer'
import type { Input } from '../../contract/inputs'
import { addressKey, readAddresses, readPhones } from '../../core/ledger/cells/addresses'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import type { LedgerRow } from '../../core/ledger/types'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { loadBinding } from './load'

type Edit = Input<'customer.edit'>

export const EDITABLE = ['contact', 'phone', 'email', 'address', 'note'] as const

export const editCustomer = (office: Office, edit: Edit): Outcome<EditResult> => {
  const bound = loadBinding(office)
  if (!bound.ok) return bound
  const { desk } = office
  const { binding } = bound.value
  if (binding.columns[edit.field] === undefined) return problem('columns-missing', edit.field)
  if (!desk.ledger.mayEdit(binding)) return problem('no-permission', binding.sheet)
  if (isMalformed(edit)) return problem('value-malformed', edit.value)

  const result = desk.locked((): Outcome<EditResult> => {
    const own = desk.ledger.read(binding).rows.filter(({ cells }) => keyOf(cells) === edit.customer)
    const edited = own.find(({ row }) => row === edit.row)
    if (edited === undefined) return problem('customer-gone', edit.customer)
    const current = cellText(edited.cells[edit.field])
    if (said(edit.field, current) !== said(edit.field, edit.before)) {
      return ok({ status: 'changed-meanwhile', current })
    }
    const rows = edit.field === 'note' ? [edited] : own.filter(goesAlong(edit))
    desk.ledger.writeText(binding, { rows: rows.map(({ row }) => row), field: edit.field }, edit.value.trim())
    return ok({ status: 'saved' })
  })
  return result ?? problem('busy')
}

const keyOf = (cells: LedgerRow['cells']) => customerKey(cellText(cells.customer))

/** A contact stands on every row of the customer: rows that said the same go along, or his addresses would disagree. */
const goesAlong =
  ({ field, before, row }: Edit) =>
  (one: LedgerRow) => {
    const text = said(field, before)
    return one.row === row || (text !== '' && said(field, cellText(one.cells[field])) === text)
  }

/** What a cell says: white space around it, dashes for nothing, and the order and separators of addresses make no difference. */
const said = (field: Edit['field'], text: string): string => {
  if (isBlank(text)) return ''
  const addresses = field === 'email' ? readAddresses(text) : null
  return addresses?.ok && addresses.value !== null ? addressKey(addresses.value) : text.trim()
}

const isMalformed = ({ field, value }: Edit): boolean => {
  if (field === 'email') return !readAddresses(value).ok
  return field === 'phone' && !readPhones(value).ok
}
