// Record a receipt ▸ Typed: paid so far, and changes of the paid column that are to be given their day.
import { many } from '../../many'
import type { PaidText } from '../zh-CN/paid'

export const paid: PaidText = {
  noColumn:
    'The ledger has no amounts paid or unpaid, or your own receipts say what is paid: nothing to do here.',
  intro:
    'Where the paid column is changed in the ledger itself, only the sum is known, not its day. From today’s sums on, each change is listed here and you say of which day it is.',
  begin: 'Take what is paid now as the start',
  ask: {
    title: 'Paid so far',
    text: day =>
      `What each item says is paid now counts as received by ${day}. The ledger’s cells stay as they are.`,
    later:
      'After that day, balances as of a day and the receipts of a month go by receipts with a day; what disagrees is named with its row, and nothing is overwritten.',
    again: 'It replaces the one before; receipts that have their day stay.',
    yes: 'Take it',
  },
  since: (day, by) => `Paid so far: ${day}, by ${by}`,
  again: 'Begin anew',
  damaged: 'The record of paid so far was edited and cannot be compared. Begin anew to go on.',
  none: 'Since then the paid column and the receipts agree.',
  found: n => `${many(n, 'change', 'changes')} of paid without a day`,
  rose: (day, amount) => `found ${day}, ${amount} more`,
  fell: (day, amount) => `found ${day}, ${amount} less`,
  cell: (now, known) => `paid in the ledger ${now}; start and receipts ${known}`,
  receivedOn: 'Received on',
  refundedOn: 'Refunded on',
  onWrong: 'Choose a day, not later than today.',
  receipt: 'A receipt',
  refund: 'A refund',
  noReceipt: 'No receipt',
  noRefund: 'No refund',
  all: n => `All ${n} are of the days above`,
  correcting: (what, amount) =>
    `${amount} on ${what} corrects the start, gets no day and is not asked about again. The ledger stays.`,
  recording: {
    receipt: 'Record as receipt',
    refund: 'Record as refund',
    both: 'Record receipts and refunds',
    rose: (n, amount) => `${many(n, 'rise', 'rises')} of ${amount} recorded as receipts.`,
    fell: (n, amount) => `${many(n, 'fall', 'falls')} of ${amount} recorded as refunds.`,
    days: 'Each goes on the chosen day. The ledger says them already; it is not changed again.',
  },
  said: n => `${many(n, 'change', 'changes')} settled.`,
  more: n => `${n} more are listed once these are settled.`,
}
