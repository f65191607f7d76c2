// Which owner hears today of customers whose data is to be looked over.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StaleCustomer } from '../../../src/core/audit/freshness/freshness'
import { addressees, planNudges, type TeamMember } from '../../../src/core/audit/freshness/nudges'
import { addDays } from '../../../src/core/calendar-date'
import { daysAgo, TODAY } from '../reminders/build'

const person = (name: string, given: Partial<TeamMember> = {}): TeamMember => ({
  name,
  mail: `${name}@example.com`,
  superior: '',
  ...given,
})
const stale = (owner: string, daysStale = 30): StaleCustomer => ({
  key: `c${owner}${daysStale}`,
  name: owner,
  owner,
  balance: 100,
  blocks: [{ block: 'contact', verified: null, dueOn: daysAgo(daysStale), daysStale }],
  daysStale,
  completeness: { share: 1, missing: [] },
})
const told = (address: string, days: number) => new Map([[address, daysAgo(days)]])
const plan = (given: Partial<Parameters<typeof planNudges>[0]>) =>
  planNudges({ stale: [], people: [], told: new Map(), today: TODAY, ...given })

describe('an owner', () => {
  it('gets one mail with all his customers, however his name is spaced', () => {
    const nudges = plan({
      stale: [stale('lin'), stale('LIN ', 9), stale('xu')],
      people: [person('lin'), person('xu')],
    })
    expect(nudges.map(({ to, customers }) => [to, customers.length])).toEqual([
      ['lin@example.com', 2],
      ['xu@example.com', 1],
    ])
  })

  it('without an address is told through his superior, in the superior’s one mail', () => {
    const people = [person('lin', { mail: '', superior: 'boss' }), person('boss')]
    expect(plan({ stale: [stale('lin'), stale('boss')], people })).toMatchObject([
      { to: 'boss@example.com', name: 'boss', customers: [{ owner: 'lin' }, { owner: 'boss' }] },
    ])
    const addressed = addressees([person('lin', { mail: '', superior: 'head@example.com' })])
    expect(addressed('lin')).toEqual({ to: 'head@example.com', name: '' })
  })

  it('nobody can reach gets none', () => {
    expect(
      plan({ stale: [stale(''), stale('nobody'), stale('lin')], people: [person('lin', { mail: '' })] }),
    ).toEqual([])
  })

  it('is told of the same list once a week, and at once when another customer’s turn has come', () => {
    const people = [person('lin')]
    expect(plan({ stale: [stale('lin')], people, told: told('lin@example.com', 6) })).toEqual([])
    expect(plan({ stale: [stale('lin')], people, told: told('lin@example.com', 7) })).toHaveLength(1)
    const [, news] = [stale('lin'), stale('lin', 6)]
    expect(plan({ stale: [stale('lin'), news], people, told: told('lin@example.com', 6) })).toHaveLength(1)
    expect(plan({ stale: [stale('lin', 7)], people, told: told('lin@example.com', 6) })).toEqual([])
  })
})

it('no address gets two mails on a day, and no customer stands in two', () => {
  const names = fc.constantFrom('lin', 'xu', 'boss', '', 'nobody')
  const people = fc.array(
    fc.record({
      name: fc.constantFrom('lin', 'xu', 'boss'),
      mail: fc.constantFrom('', 'A@example.com', 'a@example.com', 'b@example.com'),
      superior: fc.constantFrom('', 'boss', 'lin', 'c@example.com'),
    }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(fc.array(names, { maxLength: 12 }), people, (owners, known) => {
      const customers = owners.map((owner, at) => ({ ...stale(owner, at + 1), key: `c${at}` }))
      const nudges = plan({ stale: customers, people: known })
      const addresses = nudges.map(({ to }) => to.toLowerCase())
      expect(new Set(addresses).size).toBe(addresses.length)
      const told = nudges.flatMap(nudge => nudge.customers.map(({ key }) => key))
      expect(new Set(told).size).toBe(told.length)
      const again = plan({
        stale: customers,
        people: known,
        told: new Map(addresses.map(address => [address, TODAY])),
        today: addDays(TODAY, 1),
      })
      expect(again).toEqual([])
    }),
  )
})
