// The limitation period on a customer's page and in the settings, with the rules for letters at law.
import { many } from '../../many'
import { INTERRUPTED_EN } from '../../warnings/interrupted'
import type { LimitationText } from '../zh-CN/limitation'

const days = (n: number) => many(n, 'day')

export const limitation: LimitationText = {
  title: 'Limitation period',
  hint: 'a hint, no legal advice',
  counted:
    'Counted from the day after the due day, for instalments after the last one. Mailed reminders, a mailed formal demand, a stamped receipt, a part payment and a promise to pay start it anew: keep the evidence. WeChat, phone and printed letters do not count without proof, a statement only once it comes back stamped, a mail that bounced not at all; once it has passed, only a stamped statement or a promise does.',
  until: (day, left) =>
    left < 0 ? `limitation ${day} passed ${days(-left)} ago` : `limitation ${day}, ${days(left)} left`,
  fromDue: day => `due ${day}, counted from the next day, no interruption known`,
  fromLast: (day, what) => `last interrupted ${day} by ${what}`,
  atLaw: day => `legal hold since ${day}: a suit or arbitration interrupts the period`,
  more: n => `${n} more ${n === 1 ? 'item runs' : 'items run'} out later.`,
  by: INTERRUPTED_EN,
  settings: {
    title: 'Limitation and late interest',
    years: 'Limitation period',
    unit: 'years',
    yearsHint:
      'Usually 3 years (Civil Code of the PRC, article 188); for contracts under another law ask your lawyer.',
    interest: 'Where the contract names no late interest',
    bases: { agreed: 'no interest', sme: '0.05% a day (SME regulations)', rate: 'the yearly rate we enter' },
    interestHints: {
      sme: 'Regulations on Guaranteeing Payments to SMEs, article 17: what public bodies and large companies owe to small ones, no rate agreed. For other customers choose “no interest” in their letter.',
      rate: 'For example 1.3 to 1.5 times the one-year LPR, as your lawyer says; change it when the LPR does.',
    },
    yearlyRate: 'Late interest a year',
    wrong: max => `A whole number from 1 to ${max}.`,
  },
}
