// Who is asked to bring the data of key accounts up to date: each block from the people who alone can enter it.
import { customerKey } from '../../ledger/customer-key'
import type { StaleCustomer, VerifyBlock } from './freshness'
import { addressees, type Nudge, type TeamMember } from './nudges'

/** 付款条件 is what finance enters; contacts and contracts are the owner's. */
const OF_FINANCE: ReadonlySet<VerifyBlock> = new Set(['terms'])

export type RequestInput = {
  /** The key accounts among those whose turn it is. */
  stale: readonly StaleCustomer[]
  people: readonly (TeamMember & { role?: string })[]
  isFinance: (role: string) => boolean
}

/** `nobody`: customers with a block for which nobody can be written to. */
export type Requests = { requests: Nudge[]; nobody: StaleCustomer[] }

/** One request a person, with his blocks only; without anybody in finance the owner is asked for those as well. */
export function planRequests({ stale, people, isFinance }: RequestInput): Requests {
  const ownerOf = addressees(people)
  const finance = people.find(({ mail, role = '' }) => mail !== '' && isFinance(role))
  const requests = new Map<string, Nudge>()
  const nobody: StaleCustomer[] = []
  for (const customer of stale) {
    const owner = ownerOf(customer.owner.trim())
    const asked = new Map<string, { to: string; name: string; blocks: StaleCustomer['blocks'] }>()
    let isUnasked = false
    for (const block of customer.blocks) {
      const own = finance !== undefined && OF_FINANCE.has(block.block)
      const person = own ? { to: finance.mail, name: finance.name } : owner
      if (person === null) isUnasked = true
      else {
        const one = asked.get(person.to.toLowerCase()) ?? { ...person, blocks: [] }
        one.blocks.push(block)
        asked.set(person.to.toLowerCase(), one)
      }
    }
    if (isUnasked) nobody.push(customer)
    for (const [address, { to, name, blocks }] of asked) {
      const request = requests.get(address) ?? { to, name, customers: [] }
      const daysStale = Math.max(...blocks.map(one => one.daysStale))
      request.customers.push({ ...customer, blocks, daysStale })
      requests.set(address, request)
    }
  }
  const byName = (a: Nudge, b: Nudge) => (customerKey(a.name) < customerKey(b.name) ? -1 : 1)
  return { requests: [...requests.values()].sort(byName), nobody }
}
