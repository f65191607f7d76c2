// Statements of account: the page of one, the list of those that did not come back, printing for several customers.
import type { FormalText } from '../zh-CN/formal'

export const formal: FormalText = {
  kinds: { statement: 'Statement of account', demand: 'Formal demand', receipt: 'Confirmation of receipt' },
  states: {
    printed: 'printed',
    sending: 'outcome unknown, check your Sent folder',
    sent: 'mailed',
    failed: 'not sent',
  },
  period: { last: 'Last month', month: 'This month', year: 'This year', from: 'From', to: 'To' },
  wrongPeriod: 'The first day cannot be after the last day, and the last day cannot be after today.',
  rows: { opening: 'Opening balance', raised: 'Added', lowered: 'Taken off', closing: 'Closing balance' },
  movements: n =>
    `${n} ${n === 1 ? 'movement' : 'movements'}; opening balance plus added less taken off is the closing balance.`,
  unreadable: n =>
    `${n} ${n === 1 ? 'amount' : 'amounts'} cannot be read and are not included; put them right under Data first.`,
  undated: (n, amount) =>
    `${n} paid ${n === 1 ? 'amount' : 'amounts'} (${amount}) without a date count as always paid; with dates the customer can compare them.`,
  writtenOff: amount =>
    `Includes ${amount} that we wrote off: that is our own book-keeping, the customer still owes it, and the letter does not mention it.`,
  abroad: 'Other currencies are not in this letter and have to be compared apart.',
  nobody: 'There is no usable address; it can be printed.',
  sender: { text: 'The sender is not filled in yet, so it can only be looked at.', button: 'Fill in' },
  paper: 'Letter preview',
  mail: 'Mail',
  to: 'To',
  attached: 'with the PDF attached',
  send: 'Send PDF…',
  print: 'Print',
  printing: 'The print window can also save it as PDF.',
  printed: (numbers, n) =>
    n === 1 ? `${numbers} is recorded in Formal letters.` : `${n} are recorded in Formal letters.`,
  ask: {
    statement: {
      title: 'Send the statement',
      text: (name, to, amount) =>
        `One mail with the statement as PDF goes to ${name} at ${to}; the closing balance is ${amount}.`,
    },
    demand: {
      title: 'Send the demand',
      text: (name, to, amount) =>
        `One mail with the formal demand as PDF goes to ${name} at ${to}; ${amount} is outstanding.`,
    },
    receipt: {
      title: 'Send confirmation of receipt',
      text: (name, to, amount) => `One mail goes to ${name} at ${to}, confirming ${amount} received.`,
    },
    yes: 'Send',
  },
  receipt: {
    open: 'Confirm…',
    send: 'Send mail…',
    later: 'Not now',
    done: 'Done',
    nobody: 'no usable address, it cannot be sent',
    hint: 'One mail a receipt, never by itself. Its words are under More ▸ Letters.',
    setting: 'Offer a confirmation after recording a receipt',
    settingHint: 'For receipts booked on items: you see the mail first and are asked once.',
  },
  texts: {
    open: 'Words of statements, demands, confirmations…',
    title: 'Words of formal letters',
    intro:
      'Opening and closing are yours to write; a blank line parts paragraphs. Tables, amounts, the day to pay and the reply are filled in by Zhangqi.',
    kind: 'Which letter',
    opening: 'Opening',
    closing: 'Closing',
    reset: 'Bring back the installed words',
  },
  demand: {
    until: 'Pay by',
    wrongUntil: 'Choose a day after today.',
    total: n => `Overdue (${n} ${n === 1 ? 'item' : 'items'})`,
    interest: 'Late charges and interest',
    told: 'Counts as level 3 told',
    toldHint:
      'Noted in Reminder log: no level follows for these items, and the next letter keeps its gap from today.',
    toldToo: 'Its items count as told at level 3.',
    unagreed: 'Where the contract names none',
    statutory: (amount, basis) => `${amount} of it is in no contract: ${basis}.`,
    sme: '0.05% a day under article 17 of the SME payment regulations, only for what public bodies and large companies owe to small ones; otherwise choose “no interest”',
    yearly: rate => `${rate} a year, from Settings`,
    unapplied: amount =>
      `${amount} received from this customer is in no contract yet and may be for just this: allocate it first.`,
    leftOut: (n, amount) =>
      `${amount} more that is overdue (${n} ${n === 1 ? 'item' : 'items'}) is not in the letter: what is not to be reminded, what is on hold, disputed parts, inferred due days, bad data and what waits for review.`,
  },
  sent: (number, to) => `${number} was sent to ${to}.`,
  before: 'Earlier letters',
  none: 'None has been sent to this customer.',
  letter: (to, amount) => `as of ${to}, ${amount}`,
  by: (state, at, by) => `${state}, ${at} ${by}`,
  returned: day => `returned ${day}`,
  agrees: 'agrees',
  waiting: days => (days === 0 ? 'not returned' : `not returned for ${days} ${days === 1 ? 'day' : 'days'}`),
  reply: {
    open: 'Enter reply',
    change: 'Change',
    on: 'Returned on',
    wrong: 'Choose a day from the one it went out on up to today.',
    dayNeeded:
      'With a difference the day it came back is needed; to cancel the reply, clear the difference too.',
    cancels: 'Without a day this reply is cancelled.',
    difference: 'Differences',
    hint: 'Blank where it agrees',
    save: 'Save',
    saved: number => `The reply to ${number} is noted.`,
    cancelled: number => `The reply to ${number} is cancelled; it counts as not returned.`,
    changed: 'A colleague has just changed this reply; look at it as it is now.',
  },
  list: {
    open: 'Statements…',
    title: 'Statements of account',
    waiting: 'Waiting for a reply',
    nobodyWaits: 'All came back, or none has been sent yet.',
    choose: 'Choose whom to print or mail to',
    intro:
      'Printed, to be stamped and posted, or a mail with the PDF to each; one for each customer with nothing but his own account.',
    all: 'All',
    customer: name => `Print the statement of ${name}`,
    none: 'No customer has a balance.',
    print: n => (n === 0 ? 'Tick customers first' : `Print ${n}`),
    tooMany: n => `At most ${n} are printed at once.`,
    see: 'Look',
    mail: 'Send PDFs…',
    nobodyToMail: 'None of those chosen has a letter to send.',
    ask: (n, amount) =>
      `${n} ${n === 1 ? 'mail with a PDF statement goes to 1 customer' : `mails with a PDF statement go to ${n} customers, one each`}; closing balances ${amount} in all.`,
    skipped: (n, names) =>
      `${n} more ${n === 1 ? 'gets' : 'get'} none, the reason is told after: ${names}${n > 5 ? ' …' : ''}.`,
    quota: n =>
      `Google takes ${n} more ${n === 1 ? 'recipient' : 'recipients'} today; the last ones get none.`,
    sent: n => `${n} ${n === 1 ? 'statement' : 'statements'} sent and kept in Formal letters.`,
    left: n => `${n} not reached yet: press “Send PDFs…” once more.`,
    noAddress: 'no usable address, it can be printed.',
  },
}
