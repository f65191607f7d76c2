// The ledger's fields as the wizard and the check name them; the same words as the column labels of src/tables.
import type { LedgerField } from '../../../core/ledger/types'

export const fields: Record<LedgerField, string> = {
  customer: 'Customer',
  contact: 'Contact',
  phone: 'Phone',
  email: 'E-mail',
  project: 'Project',
  signedOn: 'Signed on',
  total: 'Total',
  paid: 'Paid',
  unpaid: 'Unpaid',
  terms: 'Payment terms',
  note: 'Note',
  reference: 'Reference',
  startsOn: 'Term starts on',
  dueOn: 'Due date',
  paidOn: 'Paid on',
  dispute: 'Disputed',
  owner: 'Account owner',
  industry: 'Industry',
  region: 'Region',
  rating: 'Credit rating',
  address: 'Address',
  cost: 'Cost',
  creditLimit: 'Credit limit',
  taxRate: 'Tax rate',
}
