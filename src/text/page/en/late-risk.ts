// Whether what is not due yet will be paid late: the chance of each item, what it rests on and what such chances were worth.
import { many } from '../../many'
import type { LateRiskText } from '../zh-CN/late-risk'

export const lateRisk: LateRiskText = {
  title: 'Not due yet: will it be late?',
  due: day => `due ${day}`,
  chance: of100 => `Of 100 such items about ${of100} are paid late`,
  more: n => `${many(n, 'more is', 'more are')} not listed.`,
  basis: (bills, late) =>
    `From ${bills} items of the company past their due date (${late} late), by three facts: the customer’s own share paid late, the amount, the length of the term.`,
  backTest: (from, n, expected, came) =>
    ` Tried on ${n} items since ${from}: ${expected} estimated late, it was ${came}.`,
  byCustomer: {
    'too-few-bills': (bills, late) =>
      `The company has ${many(bills, 'item', 'items')} past the due date with a known outcome, ${late} late. Single items are estimated from 200 on, with 30 in time and 30 late (not enough data); until then each has the customer’s own share, drawn somewhat towards that of all.`,
    'no-better-than-share': (bills, late) =>
      `The company has ${many(bills, 'item', 'items')} past the due date with a known outcome, ${late} late. Tried on the past, estimates of single items did no better than the customer’s own share, so each has that, drawn somewhat towards that of all.`,
  },
  soon: {
    title: days => `Due within ${days} days, likely late`,
    counted: (count, open) => `${many(count, 'item', 'items')}, ${open}: a word before the due date helps`,
    none: 'Nothing is likely to be late.',
    untold: 'Nobody is known to have paid yet, so it cannot be told what will be late (not enough data).',
  },
}
