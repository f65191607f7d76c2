// The words of the aging sheet, English.
import { BUCKETS_EN } from '../buckets'
import type { AgingSheetText } from './zh-CN'

export const aging: AgingSheetText = {
  names: ['Aging', 'Aging (Zhangqi)'],
  title: { due: 'Aging by due date', sale: 'Aging by day of sale' },
  meaning: { due: 'days past the due date', sale: 'time since the sale' },
  asOf: day => `As of ${day}`,
  narrowed: (by, value) =>
    `only ${{ owner: 'owner', industry: 'industry', region: 'region' }[by]}: ${value === '' ? 'not set' : value}`,
  currency: code => `currency: ${code}`,
  made: made => `made ${made}`,
  dot: ' · ',
  customer: 'Customer',
  buckets: BUCKETS_EN,
  unapplied: 'Less: unapplied',
  balance: 'Balance',
  count: 'Items',
  unnamed: 'no customer name',
  total: customers => `Total, ${customers} ${customers === 1 ? 'customer' : 'customers'}`,
  agrees: balance =>
    `In each row the buckets less the unapplied amount are the balance; all customers together ${balance}, as the ledger has it customer by customer.`,
  differs: n =>
    `${n} ${n === 1 ? 'customer’s balance is' : 'customers’ balances are'} off the ledger; the aging page in the sidebar names them.`,
  undated: (n, amount) =>
    `${n} ${n === 1 ? 'item has' : 'items have'} payments (${amount}) without a day: they count as received whatever the day.`,
  unreadable: n => `${n} ${n === 1 ? 'item' : 'items'} whose amounts cannot be read: not counted.`,
}
