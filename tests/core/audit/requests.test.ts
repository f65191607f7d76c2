// Who is asked to bring which block of a key account up to date.
import { describe, expect, it } from 'vitest'
import type { StaleCustomer, VerifyBlock } from '../../../src/core/audit/freshness/freshness'
import { planRequests } from '../../../src/core/audit/freshness/requests'
import { isFinanceRole } from '../../../src/tables/people'
import { day } from '../ledger/build'

const stale = (key: string, owner: string, blocks: VerifyBlock[]): StaleCustomer => ({
  ...{ key, name: key, owner, balance: 0, daysStale: 9, completeness: { share: 1, missing: [] } },
  blocks: blocks.map((block, at) => ({ block, verified: null, dueOn: day('2026-11-01'), daysStale: at + 1 })),
})
const person = (name: string, role: string, mail = `${name}@example.com`) => ({
  name,
  role,
  mail,
  superior: '',
})
const asked = (customers: StaleCustomer[], people: ReturnType<typeof person>[]) => {
  const { requests, nobody } = planRequests({ stale: customers, people, isFinance: isFinanceRole })
  return {
    asked: requests.map(({ to, customers: his }) => [
      to,
      his.map(one => [one.key, ...one.blocks.map(({ block }) => block)].join(' ')),
    ]),
    nobody: nobody.map(({ key }) => key),
  }
}

describe('updates of key accounts', () => {
  it('are asked of the owner, and payment terms of finance', () => {
    const customers = [
      stale('云栖', '林晓', ['contact', 'amounts', 'terms']),
      stale('松果', '许澄', ['terms']),
    ]
    expect(asked(customers, [person('林晓', '客户经理'), person('周会', '财务主管')])).toEqual({
      asked: [
        ['周会@example.com', ['云栖 terms', '松果 terms']],
        ['林晓@example.com', ['云栖 contact amounts']],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      nobody: [],
    })
  })

  it('are all asked of the owner where nobody is in finance, and named where there is nobody at all', () => {
    const customers = [stale('云栖', '林晓', ['contact', 'terms']), stale('松果', '', ['contact'])]
    expect(asked(customers, [person('林晓', 'account manager')])).toEqual({
      asked: [['林晓@example.com', ['云栖 contact terms']]],
      nobody: ['松果'],
    })
  })

  it('count the days of the blocks that are his', () => {
    const { requests } = planRequests({
      stale: [stale('云栖', '林晓', ['contact', 'amounts', 'terms'])],
      people: [person('林晓', ''), person('周会', 'Finance')],
      isFinance: isFinanceRole,
    })
    expect(requests.map(({ customers: [one] }) => one?.daysStale).sort()).toEqual([2, 3])
  })
})
