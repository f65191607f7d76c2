// What a search finds in the story: three customers, in groups of two, by industry or whatever is asked.
import type { FindView } from '../../../../src/contract/find'
import type { Input } from '../../../../src/contract/inputs'
import { TODAY, yuan } from './day'
import { PAYING } from './paying'

const HITS: FindView['hits'] = [
  {
    key: '恒川酒店管理(集团)',
    name: '恒川酒店管理（集团）有限公司',
    detail: '陈工',
    balance: yuan(382_000),
    overdue: yuan(262_000),
    place: { sheet: '客户台账', row: 8 },
    credit: PAYING.credit,
  },
  {
    key: '云栖置业',
    name: '云栖置业',
    detail: '周小姐',
    balance: yuan(200_000),
    overdue: yuan(200_000),
    place: { sheet: '客户台账', row: 12 },
    credit: null,
  },
  {
    key: '松果智能',
    name: '松果智能',
    detail: '松风',
    balance: 0,
    overdue: 0,
    place: { sheet: '客户台账', row: 30 },
    credit: null,
  },
]

const sum = (hits: FindView['hits'], part: 'balance' | 'overdue') =>
  hits.reduce((total, hit) => total + hit[part], 0)

const groupOf = (value: string, hits: FindView['hits']) => ({
  value,
  customers: hits.length,
  balance: sum(hits, 'balance'),
  overdue: sum(hits, 'overdue'),
})

/** Narrowed to a group, the first two are in it; the third has nothing filled in. */
export const found = ({ words, within, group }: Input<'customer.search'>): FindView => {
  const inGroup = (at: number) => within.every(({ value }) => (value === '') === (at === 2))
  const hits = HITS.filter(({ name }, at) => name.includes(words) && inGroup(at))
  const groups = group === null ? [] : [groupOf('酒店与地产', hits.slice(0, 2)), groupOf('', hits.slice(2))]
  return {
    hits,
    asOf: TODAY,
    count: hits.length,
    balance: sum(hits, 'balance'),
    overdue: sum(hits, 'overdue'),
    groups,
    groupCount: groups.length,
    groupings: ['industry', 'region', 'rating', 'owner'],
    filtered: null,
  }
}
