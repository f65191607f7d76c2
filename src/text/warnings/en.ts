// What a row of Warnings says in Reason and Action, in English.
import { many } from '../many'
import { INTERRUPTED_EN } from './interrupted'
import type { WarningText } from './zh-CN'

const BLOCKS = { contact: 'contact data', amounts: 'contracts and amounts', terms: 'payment terms' }

type Dated = { due: string; inferred: boolean; disputed: boolean }

const dated = ({ due, inferred }: Dated) => `due ${due}${inferred ? ' (inferred)' : ''}`
const dispute = ({ disputed }: Dated) => (disputed ? '; in dispute' : '')
const days = (n: number) => many(n, 'day')

const usually = (late: number) => {
  if (late === 0) return 'usually pays on time'
  return late > 0 ? `usually pays ${days(late)} late` : `usually pays ${days(-late)} early`
}

export const en: WarningText = {
  actions: {
    remind: 'send a reminder',
    hold: 'put on hold',
    contact: 'contact the customer',
    look: 'check the ledger',
    verify: 'verify the data',
    demand: 'send a formal demand and keep proof of receipt',
    plan: 'close it when done, else move its day',
    acknowledge: 'have the balance acknowledged on a stamped statement',
  },
  talk: 'settle the dispute',
  overdue: (about, open) => `${dated(about)}, ${open} open${dispute(about)}`,
  longUnpaid: (about, open, least) =>
    `${dated(about)}, ${days(least)} or more ago; ${open} open${dispute(about)}`,
  large: (about, open, least) => `${open} open, at least ${least}; ${dated(about)}${dispute(about)}`,
  dueSoon: (about, open) => `${dated(about)}, ${open} open${dispute(about)}`,
  problem: (field, value, title) =>
    `${field}${value === '' ? '' : ` “${value}”`}${field === '' && value === '' ? '' : ': '}${title}`.trim(),
  between: '; ',
  addresses: choices => `the rows have different e-mails: ${choices.join('; ')}`,
  offHabit: ({ usual, payments, later, due }, open, n) =>
    `${usually(usual)} (of ${payments} paid); now ${n} ${n === 1 ? 'item is' : 'items are'} later than that by ${days(later)} or more, the oldest due ${due}, ${open} open`,
  limitRanOut: (until: string, open: string) =>
    `the credit limit ran out on ${until} and counts as 0; ${open} open`,
  cashOnly: open => `the credit limit is 0, cash only; ${open} open`,
  stale: (blocks, since, open) =>
    `${blocks.map(block => BLOCKS[block]).join(', ')} to be verified${since === '' ? '' : ` (due ${since})`}; ${open} open`,
  brokenPromise: (on, promised, came, open) =>
    `promised ${promised === '' ? 'what was due' : promised} for ${on}, ${came === '' ? 'nothing came' : `only ${came} came`}; ${open} overdue`,
  limitation: ({ due, until, last, atLawSince, years, left }, open) =>
    [
      left < 0
        ? `the limitation period passed on ${until}; another demand does not restart it, only a written acknowledgement or a promise does`
        : `limitation period until ${until}`,
      `due ${due}, ${years} ${years === 1 ? 'year' : 'years'} from the next day, ${last === null ? 'no interruption known since' : `last interrupted ${last.on} by ${INTERRUPTED_EN[last.by]}${last.number === '' ? '' : ` ${last.number}`}: keep the evidence`}`,
      ...(atLawSince === null
        ? []
        : [
            `legal hold since ${atLawSince}: a suit or arbitration interrupts the period, anything less does not`,
          ]),
      `${open} open`,
      'a hint, no legal advice',
    ].join('; '),
  planned: (kind, what, on) => `Account plan: ${kind}${what === '' ? '' : ` “${what}”`}, ${on}`,
  plannedKinds: {
    opportunity: 'opportunity past its expected day',
    measure: 'measure',
    expansion: 'expansion',
    review: 'review',
    survey: 'survey',
  },
  unattended: (reason, since) => `${reason}; nobody has attended to it since ${since}`,
  surveyDue: (dueOn, lastOn) =>
    lastOn === ''
      ? 'a key account never asked how content it is'
      : `a survey is due (since ${dueOn}, last answer ${lastOn})`,
  survey: 'send the survey',
  credit: (open, limit, percent) => `${open} in use, ${percent} of the credit limit ${limit}`,
}
