// Finding a customer by name, contact, telephone, address, contract number, project or first letters, alone or in groups.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
    customer({
      key: 'heng',
      name: '恒川酒店管理(集团)',
      contact: '陈工',
      phone: '138-0000-0000',
      places: [8, 9].map(row => ({ sheet: '台账', row })),
    }),
    customer({
      key: 'lan',
      name: '澜庭地产',
      contact: '周岩',
      addresses: { kind: 'one', to: ['Zhou@example.com'] },
    }),
  ],
})
const search = (words: string) => searchCustomers(ledger, items, { words, within: [], group: null })
const found = (words: string) => search(words).hits.map(({ key }) => key)

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

it('says what matched, what is open and overdue, and in which row he begins', () => {
  expect(search('019')).toEqual({
    hits: [
      {
        key: 'heng',
        name: '恒川酒店管理(集团)',
        detail: 'HT-2026-019',
        balance: 1_000,
        overdue: 900,
        place: { sheet: '台账', row: 8 },
      },
    ],
    count: 1,
    balance: 1_000,
    overdue: 900,
    groups: [],
    groupCount: 0,
  })
  expect(search('酒店').hits[0]?.detail).toBe('陈工')
})

it('without words the largest balances come first', () => {
  expect(found('  ')).toEqual(['lan', 'heng'])
})

it('fifty at most, and says how many there are', () => {
  const many = Array.from({ length: 80 }, (_, at) => openItem({ customer: `c${at}` }))
  const all = searchCustomers(ledgerOf(many), many, { words: 'c', within: [], group: null })
  expect(all.hits).toHaveLength(50)
  expect(all.count).toBe(80)
})

describe('first letters in pinyin', () => {
  const named = (name: string) => {
    const own = ledgerOf([], { customers: [customer({ key: name, name, contact: '陈工' })] })
    return (words: string) => searchCustomers(own, [], { words, within: [], group: null }).count === 1
  }

  it('mljj finds 木岚家具, from its beginning or from within', () => {
    const finds = named('木岚家具（上海）有限公司')
    expect(finds('mljj')).toBe(true)
    expect(finds('MLJJ')).toBe(true)
    expect(finds('jjsh')).toBe(true)
    expect(finds('mlsh')).toBe(false)
  })

  it('know characters of several readings, and letters and figures among them', () => {
    expect([named('重庆长江')('cqcj'), named('重庆长江')('zqzj')]).toEqual([true, true])
    expect(named('A1 木岚')('a1ml')).toBe(true)
  })

  it('also of the contact, but not of one letter', () => {
    expect(named('澜庭')('cg')).toBe(true)
    expect(named('晴庭')('q')).toBe(false)
  })

  it('the letters as written come before first letters', () => {
    const both = ledgerOf([], {
      customers: [customer({ key: '1', name: '木岚' }), customer({ key: '2', name: 'ML Hotels' })],
    })
    const hits = searchCustomers(both, [], { words: 'ml', within: [], group: null }).hits
    expect(hits.map(({ key }) => key)).toEqual(['2', '1'])
  })
})

describe('groups', () => {
  const owing = [
    openItem({ customer: 'a', open: 300, overdueBy: 2 }),
    openItem({ customer: 'b', open: 500, dueIn: 9 }),
    openItem({ customer: 'c', open: 900, dueIn: 9 }),
    openItem({ customer: 'd', open: 50, overdueBy: 1 }),
  ]
  const team = ledgerOf(owing, {
    customers: [
      customer({ key: 'a', industry: '酒 店', owner: '林晓' }),
      customer({ key: 'b', industry: ' 酒店 ', owner: '许澄' }),
      customer({ key: 'c', industry: '', owner: '林晓' }),
      customer({ key: 'd', industry: '办公', owner: '林晓' }),
    ],
  })

  it('add up customers, balance and overdue, the largest first and the blank one last', () => {
    expect(searchCustomers(team, owing, { words: '', within: [], group: 'industry' }).groups).toEqual([
      { value: '酒店', customers: 2, balance: 800, overdue: 300 },
      { value: '办公', customers: 1, balance: 50, overdue: 50 },
      { value: '', customers: 1, balance: 900, overdue: 0 },
    ])
  })

  it('narrow what is found, also to those with nothing filled in', () => {
    const within = (by: 'industry' | 'owner', value: string) => ({ by, value })
    const keys = (narrowed: ReturnType<typeof within>[]) =>
      searchCustomers(team, owing, { words: '', within: narrowed, group: null }).hits.map(({ key }) => key)
    expect(keys([within('industry', '酒店')])).toEqual(['b', 'a'])
    expect(keys([within('industry', '酒店'), within('owner', '林晓')])).toEqual(['a'])
    expect(keys([within('industry', '')])).toEqual(['c'])
  })

  it('add up to what was found, whatever the words and the grouping', () => {
    const traits = fc.array(fc.constantFrom('酒店', '办公', '', 'Ａ', 'a'), { maxLength: 30 })
    fc.assert(
      fc.property(traits, fc.constantFrom('', 'c1', 'nobody'), (industries, words) => {
        const own = industries.map((_, at) =>
          openItem({
            customer: `c${at}`,
            open: (at + 1) * 7,
            ...(at % 2 === 0 ? { overdueBy: 3 } : { dueIn: 3 }),
          }),
        )
        const customers = industries.map((industry, at) =>
          customer({ key: `c${at}`, name: `c${at}`, industry }),
        )
        const all = searchCustomers(ledgerOf(own, { customers }), own, {
          words,
          within: [],
          group: 'industry',
        })
        const sum = (part: 'customers' | 'balance' | 'overdue') =>
          all.groups.reduce((total, group) => total + group[part], 0)
        expect([sum('customers'), sum('balance'), sum('overdue')]).toEqual([
          all.count,
          all.balance,
          all.overdue,
        ])
        expect(all.groups.every(({ overdue, balance }) => overdue <= balance)).toBe(true)
      }),
    )
  })
})
