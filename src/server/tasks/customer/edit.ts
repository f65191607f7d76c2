// A contact field or note edited in the sidebar: checked, under the lock, and only where the cell still says what the person saw.

import type { EditResult } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import { addressKey, readAddresses, readPhones } from '../../../core/ledger/cells/addresses'
import { cellText, isBlank } from '../../../core/ledger/cells/text'
import type { CustomerKey, LedgerRow } from '../../../core/ledger/types'
import { placeKey, type SheetRow } from '../../../core/sheet-row'
import { type Outcome, ok, problem } from '../../answer'
import type { Office, SheetBinding } from '../../ports'
import {
  type AdoptedSheet,
  besideSheets,
  type Loaded,
  loadLedger,
  loadSheets,
  lockedSheet,
  type ReadSheet,
} from '../load'

type Edit = Input<'customer.edit'>
/** A sheet with the field's column and the customer's rows on it. */
type OwnRows = { bound: SheetBinding; own: LedgerRow[] }

export const EDITABLE = ['contact', 'phone', 'email', 'address', 'note'] as const

export const editCustomer = (office: Office, edit: Edit): Outcome<EditResult> => {
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const { desk } = office
  const lists = customerLists(office)
  const locked = lockedSheet(desk, [...adopted.value, ...lists])
  if (locked !== null) return problem('no-permission', locked)
  if (isMalformed(edit)) return problem('value-malformed', edit.value)

  const result = desk.locked((): Outcome<EditResult> => {
    const loaded = loadLedger(office)
    if (!loaded.ok) return loaded
    const { sheets, beside } = loaded.value
    const isHis = rowsOf(loaded.value, edit.customer)
    const contracts = ownRows(sheets, edit, isHis)
    const listed = ownRows(
      beside.filter(({ bound }) => bound.role === 'customers'),
      edit,
      isHis,
    )
    const here = [...contracts, ...listed].find(({ bound }) => bound.sheet === edit.sheet)
    if (here === undefined) return problem('columns-missing', edit.field)
    const edited = here.own.find(({ row }) => row === edit.row)
    if (edited === undefined) return problem('customer-gone', edit.customer)
    const targets =
      edit.field === 'note'
        ? [{ bound: here.bound, own: [edited] }]
        : targetsOf(edit, { contracts, listed, here, edited })
    // The cell of 客户 that the value goes to may be blank where it was read from a contract.
    const current = [edited, ...targets.flatMap(({ own }) => own)]
      .map(({ cells }) => cellText(cells[edit.field]))
      .find(
        (text, at) =>
          said(edit.field, text) !== said(edit.field, edit.before) && (at === 0 || !isBlank(text)),
      )
    if (current !== undefined) return ok({ status: 'changed-meanwhile', current })
    for (const { bound, own } of targets) {
      const at = { rows: own.map(({ row }) => row), field: edit.field }
      if (own.length > 0) desk.ledger.writeText(bound, at, edit.value.trim())
    }
    return ok({ status: 'saved' })
  })
  return result ?? problem('busy')
}

export const customerLists = (office: Office): AdoptedSheet[] =>
  besideSheets(office).filter(({ bound }) => bound.role === 'customers')

const ownRows = (
  sheets: readonly ReadSheet[],
  { field }: Edit,
  isHis: (place: SheetRow) => boolean,
): OwnRows[] =>
  sheets
    .filter(({ bound }) => bound.columns[field] !== undefined)
    .map(({ bound, table }) => ({
      bound,
      own: table.rows.filter(({ row }) => isHis({ sheet: bound.sheet, row })),
    }))

/** His rows under whatever name or id, those of 客户 among them. */
const rowsOf = ({ ledger }: Loaded, customer: CustomerKey): ((place: SheetRow) => boolean) => {
  const known = ledger.customers.find(({ key }) => key === customer)
  const listed = ledger.beside.filter(({ key }) => key === customer)
  const places = new Set([...(known?.places ?? []), ...listed].map(placeKey))
  return place => places.has(placeKey(place))
}

type Found = { contracts: OwnRows[]; listed: OwnRows[]; here: OwnRows; edited: LedgerRow }

/**
 * What 客户 has a column for is written there, wherever it was read from; else into the row it was read from. A contact stands on every
 * contract of the customer: rows that said the same go along, or his addresses would disagree.
 */
const targetsOf = (edit: Edit, { contracts, listed, here, edited }: Found): OwnRows[] => {
  const list = listed.includes(here) ? here : listed.find(({ own }) => own.length > 0)
  const inList = list === here ? edited : list?.own[0]
  const along = contracts.map(({ bound, own }) => ({
    bound,
    own: own.filter(one => (one === edited && list === undefined) || goesAlong(edit, one)),
  }))
  return list === undefined || inList === undefined ? along : [{ bound: list.bound, own: [inList] }, ...along]
}

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
