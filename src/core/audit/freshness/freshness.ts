// When the data of a customer was last looked over by a person, block by block, and whose turn it is again.
import { addMonths, type CalendarDate, daysBetween } from '../../calendar-date'
import { byCustomer } from '../../ledger/by-customer'
import type { Customer, CustomerKey, Ledger, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { type Completeness, completeness } from './completeness'

/** 联系方式, 合同与金额, 付款条件. */
export const VERIFY_BLOCKS = ['contact', 'amounts', 'terms'] as const
export type VerifyBlock = (typeof VERIFY_BLOCKS)[number]

/** Months from one look to the next that can be chosen; 0: never asked for. */
export const VERIFY_MONTHS = [0, 1, 3, 6, 12] as const
export type VerifyRhythm = Record<VerifyBlock, (typeof VERIFY_MONTHS)[number]>

/** Quarterly, as the accounting summary asks for; nobody is told by mail. */
export const DEFAULT_VERIFY: VerifyRhythm & { nudge: boolean } = {
  contact: 3,
  amounts: 3,
  terms: 3,
  nudge: false,
}

/** Somebody looked a block over and found it right, or put it right. */
export type Verification = { customer: CustomerKey; block: VerifyBlock; on: CalendarDate; by: string }

/** `dueOn`: the last day of the rhythm, null where none is kept; `daysStale`: days past it, 0 on the day itself. */
export type BlockFreshness = {
  block: VerifyBlock
  verified: { on: CalendarDate; by: string } | null
  dueOn: CalendarDate | null
  daysStale: number
}

export type CustomerFreshness = { blocks: BlockFreshness[]; daysStale: number; completeness: Completeness }

/** `since`: the day of set-up, from which a customer counts whom nobody has looked over yet. */
export type FreshnessRules = { rhythm: VerifyRhythm; since: CalendarDate; today: CalendarDate }

/** `blocks` are only those whose turn it is. */
export type StaleCustomer = Omit<CustomerFreshness, 'blocks'> & {
  key: CustomerKey
  name: string
  owner: string
  balance: Minor
  blocks: BlockFreshness[]
}

export type VerifiedBlocks = Partial<Record<VerifyBlock, Verification>>

/** The latest look at each block of each customer; one dated in the future is a slip and does not count. */
export function latestVerifications(
  verifications: readonly Verification[],
  today: CalendarDate,
): Map<CustomerKey, VerifiedBlocks> {
  const latest = new Map<CustomerKey, VerifiedBlocks>()
  for (const one of verifications) {
    if (one.on > today) continue
    const blocks = latest.get(one.customer) ?? {}
    const before = blocks[one.block]
    if (before === undefined || before.on <= one.on) blocks[one.block] = one
    latest.set(one.customer, blocks)
  }
  return latest
}

export type FreshnessInput = {
  customer: Customer
  /** The customer's own items. */
  items: readonly OpenItem[]
  fields: Ledger['fields']
  verified: VerifiedBlocks
}

/** A customer nobody has looked over counts from set-up, or from his first contract if that was signed later. */
export function customerFreshness(
  { customer, items, fields, verified }: FreshnessInput,
  rules: FreshnessRules,
): CustomerFreshness {
  const { rhythm, today } = rules
  const known = firstKnown(items, rules)
  const blocks = VERIFY_BLOCKS.map((block): BlockFreshness => {
    const last = verified[block]
    const dueOn = rhythm[block] === 0 ? null : addMonths(last?.on ?? known, rhythm[block])
    return {
      block,
      verified: last === undefined ? null : { on: last.on, by: last.by },
      dueOn,
      daysStale: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)),
    }
  })
  return {
    blocks,
    daysStale: Math.max(...blocks.map(({ daysStale }) => daysStale)),
    completeness: completeness(customer, items, fields),
  }
}

function firstKnown(items: readonly OpenItem[], { since, today }: FreshnessRules): CalendarDate {
  let first: CalendarDate | null = null
  for (const { signedOn } of items) {
    if (signedOn !== null && signedOn <= today && (first === null || signedOn < first)) first = signedOn
  }
  return first === null || first < since ? since : first
}

/** The customers whose turn it is, the largest open balance first. */
export function staleCustomers(
  {
    ledger,
    items,
    verifications,
  }: { ledger: Ledger; items: readonly OpenItem[]; verifications: readonly Verification[] },
  rules: FreshnessRules,
): StaleCustomer[] {
  const latest = latestVerifications(verifications, rules.today)
  const own = byCustomer(items)
  const stale: StaleCustomer[] = []
  for (const customer of ledger.customers) {
    const { key, name, owner } = customer
    const his = own.get(key) ?? []
    const input = { customer, items: his, fields: ledger.fields, verified: latest.get(key) ?? {} }
    const freshness = customerFreshness(input, rules)
    if (freshness.daysStale === 0) continue
    stale.push({
      key,
      name,
      owner,
      balance: sum(his.map(({ open }) => open)),
      ...freshness,
      blocks: freshness.blocks.filter(({ daysStale }) => daysStale > 0),
    })
  }
  return stale.sort((a, b) => b.balance - a.balance || b.daysStale - a.daysStale || (a.key < b.key ? -1 : 1))
}
