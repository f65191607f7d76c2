// What is planned with a customer, English.

import { many } from '../../many'
import type { AccountPlanText } from '../zh-CN/account-plan'

export const accountPlan: AccountPlanText = {
  kinds: {
    target: 'Target',
    opportunity: 'Opportunity',
    measure: 'Measure',
    rival: 'Competition',
    expansion: 'Expansion',
    strategy: 'Strategy',
    resource: 'Resources',
    review: 'Review',
    survey: 'Survey',
  },
  measures: { revenue: 'Revenue', 'gross-profit': 'Gross profit', receipts: 'Receipts' },
  risks: {
    churn: 'Churn',
    collection: 'Collection',
    competition: 'Competition',
    concentration: 'Concentration',
  },
  resources: { people: 'People', money: 'Money' },
  notKnown: 'Not enough data',
  by: day => `by ${day}`,
  targets: {
    title: 'Targets',
    name: (period, measure) => `${period} ${measure.toLowerCase()}`,
    of: (actual, amount) => `${actual} of ${amount}`,
    done: share => `${share} reached`,
    elapsed: share => `${share} of the time gone`,
    estimated: n => `cost of ${many(n, 'sale')} estimated`,
    unknown: reason => `Reached: — (${reason})`,
    paces: {
      reached: 'Reached',
      missed: 'Missed',
      behind: 'Behind',
      'on-track': 'On track',
      'not-begun': 'Not begun',
    },
  },
  risk: {
    quiet: (days, usual, n) =>
      `ordered ${many(days, 'day')} ago, usually every ${usual} (${many(n, 'day')} with orders)`,
    tooFewOrders: n => `only ${many(n, 'day')} with orders; it takes 4`,
    nothingLate: 'nothing is overdue',
    noContracts: 'no contracts to judge by',
    share: share => `${share} of the company’s revenue of the last 12 months`,
    others: 'Other measures',
    noRivals: 'nothing recorded about competitors',
    rival: (who, what) => [who, what].filter(part => part !== '').join(': '),
    seen: (day, source) => [day, source].filter(part => part !== '').join(', '),
    against: who => `competitor ${who}`,
    known: (what, seen) => `${what} (${seen})`,
    undated: 'no day given',
    old: 'known for a year or more: please update',
    noLevel: 'no level given, counted as medium',
    suggested: (text, on, owner) => `Suggested: ${text} (by ${on}${owner === '' ? '' : `, ${owner}`})`,
    measures: {
      churn: {
        high: 'visit within a week, ask why orders stopped, bring a new proposal',
        medium: 'call back and agree on a visit',
        unknown: '',
      },
      collection: {
        high: 'agree on a written payment plan with their manager; prepayment for new orders until paid',
        medium: 'reconcile monthly and remind a week before the due day',
        unknown: '',
      },
      competition: {
        high: 'offer a compared quote and delivery plan within two weeks; visit with a superior',
        medium: 'learn the competitor’s prices and delivery times and prepare an answer',
        unknown: 'ask on the next visit who else supplies, and how much',
      },
      concentration: {
        high: 'cap the credit for one customer and win similar customers to spread revenue',
        medium: 'look at the share every quarter and build up similar customers',
        unknown: '',
      },
    },
  },
  ahead: {
    weighted: (amount, n) => `weighted opportunities ${amount} (${n})`,
    sum: (total, weighted) => `${total} in all, weighted ${weighted}`,
    left: n => `${n} without an amount or a chance, not in the weighted sum`,
    times: (amount, chance, product) => `${amount} × ${chance} = ${product}`,
    noChance: 'no chance given',
    growth: change => `Revenue of the last 12 months ${change} on the year before`,
    growthUnknown: reason => `Growth — (${reason})`,
    potentials: {
      high: 'High potential',
      medium: 'Medium potential',
      low: 'Low potential',
      unknown: 'Potential: not enough data',
    },
    strategy: 'Strategy',
    suggested: text => `Suggested: ${text}`,
    next: 'Next review',
    growthLabel: 'Growth',
    noNext: 'No next review yet',
    last: (day, what) => `Last ${[day, what].filter(part => part !== '').join(': ')}`,
    workdays: days => `${days} person-days`,
    strategies: {
      rescue:
        'Save the key account: top management steps in, the risk comes first, then new business; review monthly.',
      secure: 'Steady first: collect what is open, limit credit, invest once the risk is down.',
    },
  },
}
