// A contact field or note edited in the sidebar: checked, under the lock, and only where the cell still says what the person saw.

import type { EditResult } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import { addressKey, readAddresses, readPhones } from '../../../core/ledger/cells/addresses'
import { cellText, isBlank } from '../../../core/ledger/cells/text'
import { customerKey } from '../../../core/ledger/customer-key'
import type { CustomerKey, LedgerRow, LedgerTable } from '../../../core/ledger/types'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { loadSheets, lockedSheet } from '../load'

type Edit = Input<'customer.edit'>

export const EDITABLE = ['contact', 'phone', 'email', 'address', 'note'] as const

export const editCustomer = (office: Office, edit: Edit): Outcome<EditResult> => {
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const { desk } = office
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  if (isMalformed(edit)) return problem('value-malformed', edit.value)

  const result = desk.locked((): Outcome<EditResult> => {
    const sheets = adopted.value
      .filter(({ bound }) => bound.columns[edit.field] !== undefined)
      .map(({ bound }) => ({ bound, own: rowsOf(edit.customer, desk.ledger.read(bound)) }))
    const here = sheets.find(({ bound }) => bound.sheet === edit.sheet)
    if (here === undefined) return problem('columns-missing', edit.field)
    const edited = here.own.find(({ row }) => row === edit.row)
    if (edited === undefined) return problem('customer-gone', edit.customer)
    const current = cellText(edited.cells[edit.field])
    if (said(edit.field, current) !== said(edit.field, edit.before)) {
      return ok({ status: 'changed-meanwhile', current })
    }
    for (const { bound, own } of edit.field === 'note' ? [here] : sheets) {
      const rows = own.filter(one => one === edited || (edit.field !== 'note' && goesAlong(edit, one)))
      const at = { rows: rows.map(({ row }) => row), field: edit.field }
      if (rows.length > 0) desk.ledger.writeText(bound, at, edit.value.trim())
    }
    return ok({ status: 'saved' })
  })
  return result ?? problem('busy')
}

const rowsOf = (customer: CustomerKey, { rows }: LedgerTable): LedgerRow[] =>
  rows.filter(({ cells }) => customerKey(cellText(cells.customer)) === customer)

/** A contact stands on every row of the customer: rows that said the same go along, or his addresses would disagree. */
const goesAlong = ({ field, before }: Edit, { cells }: LedgerRow): boolean => {
  const text = said(field, before)
  return text !== '' && said(field, cellText(cells[field])) === text
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
