// Closed lists that both sides of the wire, and the schemas between them, share.
import type { ContractField, ReceiptField } from '../core/ledger/types'

/** Every field of the contracts and of 客户, the eleven classic headers first. */
export const CONTRACT_FIELDS = [
  'customer',
  'contact',
  'phone',
  'email',
  'project',
  'signedOn',
  'total',
  'paid',
  'unpaid',
  'terms',
  'note',
  'reference',
  'startsOn',
  'dueOn',
  'paidOn',
  'dispute',
  'owner',
  'industry',
  'region',
  'rating',
  'address',
  'cost',
  'creditLimit',
  'customerId',
  'language',
  'currency',
  'limitUntil',
  'dunning',
  'rival',
  'rivalOn',
  'rivalSource',
  'invoicing',
  'statements',
  'delivery',
  'channel',
  'payBy',
  'lateRate',
  'retention',
  'endsOn',
  'link',
  'customerOrder',
  'taxRate',
] as const satisfies readonly ContractField[]

/** What only a list of receipts has. */
export const RECEIPT_FIELDS = [
  'fee',
  'rounding',
  'discount',
  'settledBy',
] as const satisfies readonly ReceiptField[]

/** Every field of the ledger. */
export const LEDGER_FIELDS = [...CONTRACT_FIELDS, ...RECEIPT_FIELDS] as const

/** The sidebar's places; the menu opens the page at one of them. */
export const PLACES = ['home', 'customer', 'reminders', 'data', 'more', 'setup'] as const
export type PlaceId = (typeof PLACES)[number]

/** Characters of a 科目余额表 pasted or uploaded: some twenty thousand rows. */
export const MOST_BALANCE_TEXT = 2_000_000
