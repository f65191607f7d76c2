// Month close: months frozen, and what was changed in them since.
import { many } from '../../many'
import type { ClosingText } from '../zh-CN/closing'

export const closing: ClosingText = {
  title: 'Month close',
  look: 'See close',
  line: (month, late) => {
    if (month === null) return 'Month close: no month closed yet'
    return late === 0
      ? `Closed up to ${month}`
      : `Closed up to ${month}, ${many(late, 'change', 'changes')} since`
  },
  intro:
    'For a closed month, comparisons use the figures as they were closed. What is changed in it later is listed here; the closed figures stay.',
  offer: {
    title: month => `Close ${month}`,
    month: 'Which month',
    freezes: (day, items) => `As of ${day}, ${many(items, 'item', 'items')}`,
    balance: 'Outstanding balance',
    overdue: 'Overdue',
    unreadable: n => `${many(n, 'item has amounts', 'items have amounts')} that cannot be read; left out.`,
    abroad: (balance, overdue, items) =>
      `Frozen beside it: ${balance}, of which ${overdue} overdue, ${many(items, 'item', 'items')}. `,
    pending: n => `${many(n, 'item waits', 'items wait')} for a second look.`,
    late: (month, n) => `${month} still has ${many(n, 'change', 'changes')} since its close to acknowledge.`,
    undated: 'Payments without a date count as they stand in the sheet now.',
    button: 'Close…',
  },
  upToDate: month => `Closed up to ${month}. Come back when the next month has ended.`,
  ask: {
    title: month => `Close ${month}`,
    freezes: day =>
      `Keeps balance, overdue, aging, receipts, DSO and the state of every item as of ${day}. The ledger is not touched.`,
    after: 'What is changed in this month later is listed. Opening it again takes a reason.',
    yes: 'Close',
  },
  closed: (month, items) => `${month} is closed, ${many(items, 'item', 'items')} kept.`,
  late: {
    title: (month, n) =>
      n === 0
        ? `${month}: nothing changed since the close`
        : `${month}: ${many(n, 'change', 'changes')} since the close`,
    unlisted: month => `${month}: changes since the close`,
    against: day =>
      `Held against the state of ${day} as it was closed. What came in after that day is no change.`,
    effect: day => `By the sheet as it is now, the figures of ${day} would differ by:`,
    figures: { balance: 'Balance', overdue: 'Overdue', received: 'Received to date' },
    item: balance => `balance differs by ${balance}`,
    acknowledge: 'Acknowledge',
    acknowledgeAll: n => `Acknowledge ${many(n, 'change', 'changes')}…`,
    note: 'Note',
    noteHint: 'For example: October invoice entered in November, adjusted in the December report',
    noteNeeded: 'Write a short note.',
    only: 'Notes who, when and why; the closed figures stay.',
    done: n => `${many(n, 'change', 'changes')} acknowledged.`,
    unclear: n => `${many(n, 'payment', 'payments')} of unknown day`,
    unclearText:
      'More is paid, without a paid-on date and by no receipt entered here. Most likely it came in later; not counted as a change.',
    acknowledged: n => `${n} acknowledged`,
    by: (who, day) => `${who}, ${day}`,
    dropped: 'The items of this month are no longer kept, only its figures; changes cannot be listed.',
    damaged:
      'The sheet Closed items was edited, so changes cannot be listed. The closed figures are still there. To keep the items anew, open the month again and close it.',
  },
  months: {
    title: n => `${many(n, 'month', 'months')} closed`,
    by: (who, at) => `${who}, ${at}`,
    asOf: day => `as of ${day}`,
    figures: {
      balance: 'Balance',
      overdue: 'Overdue',
      collected: 'Received in month',
      dso: 'DSO',
      prepaid: 'Prepaid',
      items: 'Items',
    },
    abroadLost: currency => `${currency}: its row in Month closes was deleted or made unreadable`,
    collectedNone: 'the figure of the month before is not known, so the month’s receipts cannot be told',
    see: 'Changes',
    reopened: (who, at, reason) => `Opened again by ${who} ${at}: ${reason}`,
    kept: 'Items are kept for the latest months only (at most 24, as many as fit); figures stay for good.',
  },
  reopen: {
    button: 'Open again…',
    title: month => `Open ${month} again`,
    text: 'The figures of this month are frozen no more; the record and the reason stay. It can be closed again.',
    reason: 'Reason',
    reasonNeeded: 'Write a reason, to be found later.',
    yes: 'Open again',
    done: month => `${month} is open again.`,
  },
}
