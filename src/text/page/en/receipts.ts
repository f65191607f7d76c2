// Record a receipt: the form, how the receipt is set against contracts, what was entered last and what is half done.
import type { ReceiptsText } from '../zh-CN/receipts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const receipts: ReceiptsText = {
  title: 'Record a receipt',
  whose: 'Choose the customer first: by name, contact, phone or project.',
  change: 'Another one',
  owes: (amount, n) => `${many(n, 'open item', 'open items')}, ${amount}`,
  amount: 'Amount received',
  amountNeeded: 'An amount, such as 50000 or 1,234.50.',
  on: 'Received on',
  onWrong: 'Choose a day, not later than today.',
  note: 'Note',
  noteHint: 'Such as the bank’s reference; may stay blank',
  first: 'Pay this one first',
  byRule: 'By the rule: the same amount, else the oldest due',
  shares: 'Goes to these contracts',
  noName: 'no project or number',
  due: day => `due ${day}`,
  noDue: 'no due date',
  left: amount => `${amount} left to pay`,
  paidUp: 'paid in full',
  open: amount => `${amount} open`,
  disputed: amount => `${amount} disputed`,
  ownWay: 'Divide it myself',
  ruleAgain: 'By the rule',
  shareOf: what => `Share of ${what}`,
  tooMuch: amount => `At most ${amount} here.`,
  over: amount => `The shares are ${amount} more than was received.`,
  rest: amount => `The remaining ${amount} is noted as unapplied; the ledger is not touched.`,
  nothingOpen: 'This customer has nothing open; the whole receipt is noted as unapplied.',
  others: n => `${n} more, due later, are not listed.`,
  appends: sheet => `A row is added at the end of "${sheet}"; the contracts stay as they are.`,
  booking: {
    formula:
      'The column that says what was paid is a formula and stays as it is; this goes into the sheet Receipts only. Change the figure where the formula takes it from.',
    'no-column': 'No column of the ledger says what was paid; this goes into the sheet Receipts only.',
    part: 'The ledger has only a paid date: a part payment goes into the sheet Receipts only, and reminders still name the whole amount. The date is filled in once all is paid.',
  },
  beside: {
    title: 'Fee, rounding, way of paying',
    wrong: 'Enter an amount above 0.',
    wrongOf: what => `${what}: enter an amount above 0.`,
    way: 'How it came',
    noWay: 'Leave blank',
    lowers: (what, amount) => `${what} is settled by ${amount} more, which is no money received.`,
    over: amount =>
      `${amount} too much: the contracts this receipt pays are not open by that. The amount is only the money that arrived.`,
  },
  bill: {
    way: 'Paid by',
    ways: { transfer: 'Transfer, cash', bill: 'Bill of exchange' },
    dueOn: 'Bill due on',
    dueOnWrong: 'Choose a day, not before the one it was received on.',
    counts: {
      receipt:
        'Counts when received and is listed under Bills until it falls due; a dishonoured bill re-opens the contracts. More ▸ Settings has it count at maturity instead.',
      maturity:
        'Counts once honoured: until then the contracts stay open, it stands in Receipts only, and the customer gets no letter.',
    },
    honouring: (receipt, day) => `Honours the bill ${receipt}, due ${day}`,
    held: (n, amount) => `${many(n, 'bill', 'bills')} in hand, ${amount}`,
    none: 'No bill in hand.',
    falls: day => `due ${day}`,
    isDue: 'fallen due',
    waits: 'counts once honoured',
    honour: 'Honoured',
    dishonour: 'Dishonoured',
    dishonoured: (name, amount) => `${amount} from ${name} is noted as dishonoured.`,
    ask: {
      title: 'Dishonoured',
      counted: (name, amount) =>
        `The bank did not pay: ${amount} from ${name} will be taken out of the ledger again, and the contracts are open.`,
      waits: (name, amount) =>
        `The bank did not pay: ${amount} from ${name} is no bill in hand any more; the contracts stay open.`,
      yes: 'Dishonoured',
    },
  },
  save: 'Record',
  saveNoted: 'Note in Receipts only',
  gap: ' ',
  saved: (name, amount) => `${amount} from ${name} recorded.`,
  savedNoted: amount => `${amount} of it in Receipts only; the ledger was not touched.`,
  savedRest: amount => `${amount} unapplied.`,
  cell: (place, field) => `${place}, ${field}`,
  gone: what => `the row of ${what} is gone`,
  untouched: cells => `Changed just now and therefore left alone: ${cells}. Please look.`,
  changed:
    'The ledger of this customer was just changed; nothing is recorded yet. Below is how it stands now; look and press again.',
  same: {
    title: 'One like this is recorded already',
    text: (by, at, amount) => `${by} recorded ${amount} received on the same day, at ${at}.`,
    nothing: 'Nothing has been written now.',
    yes: 'It is another one, record it',
  },
  recent: 'Recorded lately',
  received: day => `received ${day}`,
  by: who => `by ${who}`,
  undone: 'undone',
  dishonoured: 'dishonoured',
  byBill: day => `bill due ${day}`,
  noted: 'noted only',
  unapplied: amount => `${amount} unapplied`,
  rules: { chosen: 'chosen', exact: 'same amount', 'oldest-first': 'oldest due first' },
  because: rule => `(${rule})`,
  share: (what, amount) => `${what} ${amount}`,
  team: sheet => `Latest receipts in "${sheet}"`,
  teamRule:
    'To the contract whose number it names, else to the one of just that open amount, else to the oldest due.',
  apart: {
    title: 'Money on no contract',
    sum: (name, amount) => `${name} ${amount}`,
    kinds: {
      prepaid: { name: 'Prepaid', text: 'Paid above the total of a contract, on its row.' },
      unapplied: {
        name: 'Unapplied',
        text: 'From a known customer, on no contract yet; bills that count at maturity are here too. These customers are not reminded.',
      },
      unusedCredit: {
        name: 'Unused credit',
        text: 'Left over of credit notes; no cash. Adjust moves it to another contract.',
      },
      unclaimed: {
        name: 'Unidentified',
        text: 'Nobody knows who paid: neither the payer nor a number is known. Correct the row’s customer or number.',
      },
    },
  },
  undo: 'Undo',
  ask: {
    title: 'Undo this receipt',
    text: (name, amount) => `${amount} from ${name} will be taken out of the ledger again.`,
    fromCell: (name, amount) =>
      `${amount} from ${name} was typed into the ledger: only its day is taken away, the ledger stays, and you are asked for the day again.`,
    stays: 'Cells changed since then stay as they are and are named.',
    yes: 'Undo it',
  },
  undoneNow: (name, amount) => `${amount} from ${name} is undone.`,
  notUndone: cells =>
    `Changed since then and therefore not put back: ${cells}. Undo the later receipt first, or change them yourself.`,
  unfinished: {
    line: n => `${many(n, 'receipt', 'receipts')} half recorded`,
    look: 'See to it',
    entering: 'half recorded',
    undoing: 'half undone',
    text: 'This step was not finished; perhaps only some cells were changed. Neither going on nor taking back counts anything twice.',
    finish: 'Go on recording',
    takeBack: 'Take back',
    goOn: 'Go on undoing',
    finished: (name, amount) => `${amount} from ${name} is now recorded in full.`,
  },
}
