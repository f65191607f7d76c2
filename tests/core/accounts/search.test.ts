// Finding a customer by name, contact, telephone, address, contract number or project.
import { expect, it } from 'vitest'
import { searchCustomers } from '../../../src/core/accounts/search'
import { customer, openItem } from '../reminders/build'
import { ledgerOf } from './build'

const items = [
  openItem({ customer: 'heng', reference: 'HT-2026-018', project: '大堂定制', open: 900, overdueBy: 3 }),
  openItem({ customer: 'heng', reference: 'HT-2026-019', project: '客房家具', open: 100, dueIn: 30 }),
  openItem({ customer: 'lan', reference: 'HT-2026-020', project: '恒川项目', open: 5_000, overdueBy: 1 }),
]
const ledger = ledgerOf(items, {
  customers: [
    customer({ key: 'heng', name: '恒川酒店管理(集团)', contact: '陈工', phone: '138-0000-0000' }),
    customer({
      key: 'lan',
      name: '澜庭地产',
      contact: '周岩',
      addresses: { kind: 'one', to: ['Zhou@example.com'] },
    }),
  ],
})
const found = (words: string) => searchCustomers(ledger, items, words).map(({ key }) => key)

it('the name comes before a project of the same words', () => {
  expect(found('恒川')).toEqual(['heng', 'lan'])
})

it('full width, case and grouping of digits make no difference', () => {
  expect(found('ＺＨＯＵ＠example')).toEqual(['lan'])
  expect(found('13800000000')).toEqual(['heng'])
  expect(found('酒店管理（集团）')).toEqual(['heng'])
})

it('every word must match somewhere', () => {
  expect(found('恒川 周岩')).toEqual(['lan'])
  expect(found('恒川 nobody')).toEqual([])
})

it('says what matched, what is open and what is overdue', () => {
  expect(searchCustomers(ledger, items, '019')).toEqual([
    { key: 'heng', name: '恒川酒店管理(集团)', detail: 'HT-2026-019', balance: 1_000, overdue: 900 },
  ])
  expect(searchCustomers(ledger, items, '酒店')[0]?.detail).toBe('陈工')
})

it('without words the largest balances come first', () => {
  expect(found('  ')).toEqual(['lan', 'heng'])
})

it('twenty at most', () => {
  const many = Array.from({ length: 30 }, (_, at) => openItem({ customer: `c${at}` }))
  expect(searchCustomers(ledgerOf(many), many, 'c')).toHaveLength(20)
})
