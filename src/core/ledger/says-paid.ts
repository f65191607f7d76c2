// Who says what is paid: the contracts themselves, or 收款 beside them.
import type { LedgerField } from './types'

export const SAYS_PAID: readonly LedgerField[] = ['paid', 'unpaid', 'paidOn']

/** Whether a ledger with these columns says itself what is paid; where none does, 收款 may. */
export function saysPaid(fields: readonly LedgerField[]): boolean {
  return SAYS_PAID.some(field => fields.includes(field))
}
