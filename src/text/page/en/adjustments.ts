// Record a receipt ▸ Adjustments: credit notes, roundings and fees, write-offs with their approval, recoveries; and the money settings.
import type { AdjustmentsText } from '../zh-CN/adjustments'

export const adjustments: AdjustmentsText = {
  tabs: { receipts: 'Receipts', adjustments: 'Adjust', bills: 'Bills', changes: 'Typed' },
  tabsName: 'Pages of recording receipts',
  whose:
    'Choose the customer. An adjustment lowers what is open without cash; the ledger’s cells stay as they are.',
  facts: n => (n === 0 ? 'Nothing to adjust.' : `${n} ${n === 1 ? 'item' : 'items'} to adjust`),
  kind: 'Kind',
  kinds: {
    credit: 'Credit note (allowance, return)',
    rounding: 'Rounding',
    fee: 'Fee or discount',
    'write-off': 'Write-off',
    recovery: 'Recovery after a write-off',
  },
  meaning: {
    credit:
      'Lowers its own item first; what is more than the open amount stays as unused credit for his other items.',
    rounding: 'The odd amount that is not asked for any more.',
    fee: 'Kept back by the bank; the customer does not owe it.',
    'write-off': 'Will certainly not come in. It counts once approved; until then reminders go on.',
    recovery: 'Money for what was written off came in after all: it is cash, and nothing is lowered again.',
  },
  item: 'Which one',
  itemFacts: (what, amount) => `${what} · ${amount}`,
  open: amount => `${amount} open`,
  writtenOff: amount => `${amount} written off`,
  proposed: amount => `${amount} waiting to be written off`,
  noItems: { open: 'Nothing is open.', recovery: 'Nothing was written off.' },
  amount: 'Amount',
  amountNeeded: 'An amount, such as 500 or 1,234.50.',
  tooMuch: amount => `At most ${amount}.`,
  on: 'Date',
  onWrong: 'Choose a day, not later than today.',
  reason: 'Reason',
  reasonHint: 'Who agreed, and on what grounds',
  reasonNeeded: 'Write why, in a sentence.',
  save: 'Record',
  ask: {
    title: 'Record this adjustment',
    lowers: (what, amount, left) => `${amount} less open on ${what}; ${left} will be left.`,
    unused: amount => `${amount} more than is open stays as unused credit.`,
    waits: (what, amount) =>
      `${amount} on ${what} waits for approval; it is lowered then, and reminded as usual until then.`,
    recovers: (what, amount) => `${amount} recovered on ${what} counts as cash; the open amount stays.`,
    cells: 'The ledger’s paid and unpaid cells stay as they are. You can void it later; the record stays.',
    yes: 'Record',
  },
  saved: (number, what) => `${number} recorded: ${what}.`,
  savedWaiting: (number, what) => `${number}: ${what} waits for a colleague’s approval.`,
  changed:
    'The ledger of this customer was just changed; nothing is recorded yet. Below is how it stands now; look and press again.',
  waiting: 'Write-offs to be approved',
  approvalNote: {
    others:
      'Anyone but the author approves. A team of one changes that under More ▸ Settings to approve its own.',
    anyone: 'Your own may be approved by you as well, with a reason.',
  },
  approve: 'Approve',
  reject: 'Reject',
  own: 'Yours; a colleague has to approve it.',
  decide: {
    approveTitle: 'Approve the write-off',
    approve: (name, what, amount) =>
      `${amount} of ${name}, ${what}, will count as written off and no longer be reminded. The ledger’s cells stay.`,
    rejectTitle: 'Reject the write-off',
    reject: (name, what, amount) =>
      `${amount} of ${name}, ${what}, will not be written off; reminders go on.`,
    remark: 'Remark',
    remarkHint: 'May stay blank',
    approved: number => `${number} is approved.`,
    rejected: number => `${number} is rejected; the record stays.`,
  },
  unused: 'Unused credit',
  unusedText: 'What credit notes had left over on their own items, for later ones.',
  useUp: 'Use on another item',
  using: (number, amount) => `Using the ${amount} left of ${number}`,
  notUsing: 'Not now',
  recent: 'Adjustments recorded',
  nothing: 'No adjustment was recorded yet.',
  states: {
    standing: 'standing',
    proposed: 'waiting',
    approved: 'approved',
    rejected: 'rejected',
    void: 'void',
  },
  counted: amount => `${amount} of it counts`,
  of: number => `from ${number}`,
  by: (who, at) => `by ${who}, ${at}`,
  decidedBy: (who, at) => `approved by ${who}, ${at}`,
  rejectedBy: (who, at) => `rejected by ${who}, ${at}`,
  voidedBy: (who, at) => `voided by ${who}, ${at}`,
  void: 'Void',
  voiding: {
    title: 'Void this adjustment',
    text: (number, what, amount) =>
      `${number}: ${amount} on ${what} will not count any more and is open again. The record stays, with who made it void.`,
    reason: 'Why void',
    yes: 'Void it',
    done: number => `${number} is void.`,
  },
  settings: {
    title: 'Write-offs and bills',
    approval: 'Who approves a write-off',
    approvals: { others: 'anyone but its author', anyone: 'also its author, with a reason' },
    bills: 'A bill of exchange counts as paid',
    billsCount: { receipt: 'when received', maturity: 'when honoured at maturity' },
    billsHint:
      'When received is the default: the receivable became a bill in hand and is not reminded; a dishonoured bill re-opens it. At maturity it stays open until then, but no letter goes out.',
  },
}
