// Find and add up: hits, groups, and the sheet's own filter.
import { many } from '../../many'
import type { FindText } from '../zh-CN/find'

const found = (n: number) => `${many(n, 'customer', 'customers')} found`

export const find: FindText = {
  open: 'Group and filter',
  title: 'Find and group',
  words: 'Name, contact, phone, email, reference, project',
  found,
  listed: (n, listed) => (n > listed ? `${found(n)}, the first ${listed} listed` : found(n)),
  sums: (balance, overdue) => `${balance} open, ${overdue} overdue`,
  group: 'Group by',
  noGroup: 'No groups',
  groupings: { industry: 'Industry', region: 'Region', rating: 'Credit rating', owner: 'Account owner' },
  noColumns:
    'The ledger has no column for industry, region, rating or owner, so there is nothing to group by.',
  blank: 'Not filled in',
  columns: { customers: 'No.', balance: 'Open', overdue: 'Overdue' },
  onlyThese: value => `Only ${value}`,
  moreGroups: n => `${many(n, 'more group is', 'more groups are')} not listed.`,
  within: (by, value) => `${by}: ${value}`,
  widen: what => `No longer only ${what}`,
  toRow: 'Show in sheet',
  filter: {
    ask: 'Show only these in the sheet',
    title: 'Show only these customers in the sheet',
    rows: n =>
      `The sheet keeps the rows of ${n === 1 ? 'this one customer' : `these ${n} customers`} in sight and hides all others; nothing is changed.`,
    everybody: 'Everybody who has the sheet open sees only these rows.',
    others: 'A filter your team is using is left alone. "Clear filter" shows everything again.',
    yes: 'Show only these',
    done: n => `The sheet now shows the rows of ${many(n, 'customer', 'customers')} only.`,
    inUse: sheets =>
      `A filter is in use on "${sheets}", so it was left alone. Clear it in the sheet first, then try again.`,
    refused: sheets =>
      `"${sheets}" takes no filter: it has merged cells, or a Table with filters of its own.`,
    on: n => `The sheet shows ${many(n, 'customer', 'customers')} only`,
    off: 'Clear filter',
    outcomes: {
      removed: 'Cleared: all rows are shown.',
      changed:
        'Somebody has changed this filter since, so it was left alone. Clear it in the sheet if it is not needed.',
      gone: 'The filter was already gone.',
    },
  },
}
