// Provision and cost of capital: what the receivables cost, at the team's own rates.
import type { FinanceText } from '../zh-CN/finance'

export const finance: FinanceText = {
  title: 'Provision and cost of capital (reckoned)',
  none: 'Enter loss rates by age and a yearly rate for money in Settings, and they are worked out here.',
  settingsLink: 'Enter them',
  times: (amount, rate) => `${amount} × ${rate}`,
  noRate: 'no rate, left out',
  total: 'Provision in all',
  items: n => `${n} ${n === 1 ? 'item' : 'items'}`,
  unrated: amount => `${amount} has no rate and is left out.`,
  falling: buckets => `${buckets}: rated lower than a younger bucket. Please check.`,
  capital: 'Cost of capital',
  year: amount => `${amount} a year`,
  capitalText: (rate, overdue) =>
    `Balance × ${rate} a year: what the present balance costs if it stays for a year; ${overdue} of it for what is overdue.`,
  rolls: {
    title: 'Advanced: loss rates by roll rates',
    tooFew: (steps, fewest) =>
      `Not enough data: it takes ${fewest + 1} months closed in a row (${fewest} steps), now there ${steps === 1 ? 'is 1 step' : `are ${steps} steps`}.`,
    from: (first, last, steps) =>
      `Items of the months closed from ${first} to ${last}, ${steps} steps added up.`,
    roll: (roll, moved, base, n) =>
      `Roll rate ${roll} = ${moved} grew older of ${base}, ${n} ${n === 1 ? 'item' : 'items'}`,
    manual: 'by hand',
    origin: {
      roll: '—',
      final: 'the final loss in Settings',
      manual: 'no history: the rate entered in Settings',
      older: 'no history: as the next older bucket',
    },
    forward: factor => `forward-looking factor ${factor}`,
    narrow: 'Some buckets are shorter than a month: going month by month makes the losses too low.',
    note: 'A bucket’s loss = the roll rates from it on, multiplied × the final loss. A reckoning, no voucher.',
  },
  note: 'Reckoned by rates, no voucher; customers provided for one by one come on top.',
  settings: {
    title: 'Provision and cost of capital',
    hint: 'The rates are yours (past losses, or accounting policy); blank ones are left out. Click the balance on Overview for the result.',
    rate: bucket => `Loss rate, ${bucket}`,
    capitalRate: 'Yearly rate for money',
    edges: {
      title: 'Aging buckets',
      hint: 'The last day of each bucket, two to six numbers that rise; the last bucket is open-ended. Overview, board, aging sheet and provision follow. Buckets that change ask for their loss rates again; closed months stay as they are.',
      overdueDays: 'Overdue aging: days past due',
      ageMonths: 'Aging: months since the sale',
    },
    finalLoss: 'Advanced: final loss of the oldest bucket',
    rollHint: 'For loss rates by roll rates; blank takes the oldest bucket’s rate above.',
    forward: 'Advanced: forward-looking factor',
  },
}
