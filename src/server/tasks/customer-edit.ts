// A contact field or note edited in the sidebar: checked, under the lock, and only where the cell still says what the person saw.
import type { Input } from '../../contract/inputs'
import type { EditResult } from '../../contract/outputs'
import { readAddresses, readPhones } from '../../core/ledger/cells/addresses'
import { cellText } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
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
    const cells = desk.ledger.readRow(binding, edit.row)
    if (cells === null || customerKey(cellText(cells.customer)) !== edit.customer) {
      return problem('customer-gone', edit.customer)
    }
    const current = cellText(cells[edit.field])
    if (current !== edit.before) return ok({ status: 'changed-meanwhile', current })
    desk.ledger.writeText(binding, edit, edit.value.trim())
    return ok({ status: 'saved' })
  })
  return result ?? problem('busy')
}

const isMalformed = ({ field, value }: Edit): boolean => {
  if (field === 'email') return !readAddresses(value).ok
  return field === 'phone' && !readPhones(value).ok
}
