// Collecting steps: who may pay late, the draft of what to do before, and the steps whose day has come.
import { many } from '../../many'
import type { CollectingText } from '../zh-CN/collecting'

const steps = (n: number) => many(n, 'step', 'steps')

export const collecting: CollectingText = {
  title: 'May be paid late',
  conclusion: 'Not due yet, but late by this customer’s habit: get in touch before.',
  noDates: 'The ledger has neither days of payment nor receipts, so it cannot tell who pays late.',
  counted: (n, known, customers) =>
    `${many(n, 'item', 'items')} due within 30 days may be late; of ${customers} customers ${known} have enough on record to tell, of the others there is not enough data for a plan`,
  none: 'Of what is due within 30 days nothing looks late.',
  due: day => `due ${day}`,
  why: (of, hits, days, n) =>
    `late ${hits} of ${of} times, usually by ${many(days, 'day', 'days')} (${many(n, 'item', 'items')})`,
  kinds: {
    remind: 'friendly reminder',
    call: 'call to agree the day',
    confirm: 'confirm on the due day',
    chase: 'call again if not paid',
  },
  step: (day, what, channel) => `${day} ${what} (${channel})`,
  owner: name => (name === '' ? 'no owner named' : `owner ${name}`),
  accept: 'Accept',
  accepted: (name, n) =>
    `The plan for ${name} is noted, ${steps(n)}; Overview says when they are due, and it ends when paid.`,
  undone: n => `Taken back; ${steps(n)} not done yet will not be asked for.`,
  more: n => `${n} more will be listed when these are dealt with.`,
  running: 'Accepted',
  undo: 'Undo',
  dueTitle: n => `Follow up: ${steps(n)} of plans`,
  outOf: n => `${n} in all, the earliest first.`,
  note: 'A follow-up logged counts as the step done.',
  rules:
    'Only for customers who are habitually late by rule (at least 5 items to tell by, nine chances in ten) with 3 items paid in full. The reminder is as many days early as they are usually late (7 to 21). Up to 7 days late they are called on the due day, up to 15 days 3 days before, up to 30 a week before, later still 14 days before; always on workdays. None for customers not to be reminded, on hold, or for items wholly in dispute.',
}
