// 与总账核对: our balances and those of the general ledger side by side; every cent of both is in exactly one line.
import { bareName } from '../audit/causes/customers-alike'
import type { CalendarDate } from '../calendar-date'
import { customerKey } from '../ledger/customer-key'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import { withoutNumber } from './accounts'
import { causeOf } from './causes'
import type { OurAccount } from './our-balances'
import type { BalanceRow, Comparison, NameProposal, Reconciliation } from './types'

/** What a person said of a name: whose it is, or (null) that it is nobody's here. By `glKey`. */
export type NameMatches = ReadonlyMap<string, CustomerKey | null>

export type ReconcileInput = {
  accounts: ReadonlyMap<CustomerKey, OurAccount>
  rows: readonly BalanceRow[]
  matches: NameMatches
  asOf: CalendarDate
  /** Differences up to this agree; minor units. */
  tolerance: Minor
}

/** One for each name of the general ledger, however it is spaced, cased or numbered. */
export function glKey(name: string): string {
  return customerKey(withoutNumber(name))
}

type Stated = { name: string; amount: Minor; credit: Minor; names: string[]; rows: number[] }

/**
 * A name is a customer's when both are written alike, or when a person said so; one that is merely alike (恒川酒店 and 恒川酒店有限公司) is
 * proposed. Totals are those of all rows and all customers; the differences of the lines add up to theirs.
 */
export function reconcile({ accounts, rows, matches, asOf, tolerance }: ReconcileInput): Reconciliation {
  const byCustomer = new Map<CustomerKey, Stated>()
  const nobodys = new Map<string, Stated>()
  for (const row of rows) {
    const key = glKey(row.name)
    const said = matches.get(key)
    const customer = said ?? (said === undefined && accounts.has(key) && key !== '' ? key : null)
    if (customer !== null && accounts.has(customer)) addTo(byCustomer, customer, row)
    else addTo(nobodys, key, row)
  }
  const lines: Comparison[] = []
  for (const [key, account] of accounts) {
    const stated = byCustomer.get(key)
    if (stated === undefined && account.balance === 0 && account.unreadable === 0) continue
    lines.push(lineOf({ account, stated, asOf, tolerance }))
  }
  for (const [key, { name, amount, names, rows: glRows }] of nobodys) {
    const kind = Math.abs(amount) <= tolerance ? 'agrees' : 'only-gl'
    lines.push({
      ...{ key: `gl:${key}`, name, ours: null, gl: amount, difference: 0 - amount },
      ...{ glNames: names, glRows, cause: { kind }, places: [] },
    })
  }
  const ours = sum([...accounts.values()].map(({ balance }) => balance))
  const gl = sum(rows.map(({ amount }) => amount))
  return {
    lines: lines.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.key < b.key ? -1 : 1)),
    totals: { ours, gl, difference: ours - gl },
    proposals: proposalsFor(nobodys, accounts, matches),
  }
}

function addTo(groups: Map<string, Stated>, key: string, { name, amount, credit, row }: BalanceRow): void {
  const group = groups.get(key) ?? { name, amount: 0, credit: 0, names: [], rows: [] }
  group.amount += amount
  group.credit += credit
  if (!group.names.includes(name)) group.names.push(name)
  group.rows.push(row)
  groups.set(key, group)
}

type Side = { account: OurAccount; stated: Stated | undefined; asOf: CalendarDate; tolerance: Minor }

function lineOf({ account, stated, asOf, tolerance }: Side): Comparison {
  const { customer, name, balance, places } = account
  const common = { key: customer, name, ours: balance, places }
  if (stated === undefined) {
    const agrees = Math.abs(balance) <= tolerance && account.unreadable === 0
    const cause = agrees ? { kind: 'agrees' as const } : { kind: 'only-ours' as const }
    return { ...common, gl: null, difference: balance, glNames: [], glRows: [], cause }
  }
  const { amount, credit, names, rows } = stated
  return {
    ...common,
    gl: amount,
    difference: balance - amount,
    glNames: names,
    glRows: rows,
    cause: causeOf({ account, gl: amount, credit, asOf, tolerance }),
  }
}

/** Customers whose name without its form of company is the same; nothing for a name a person has spoken of. */
function proposalsFor(
  nobodys: ReadonlyMap<string, Stated>,
  accounts: ReadonlyMap<CustomerKey, OurAccount>,
  matches: NameMatches,
): NameProposal[] {
  const alike = new Map<string, NameProposal['customers']>()
  for (const { customer, name } of accounts.values()) {
    if (customer === '') continue
    const bare = bareName(name)
    alike.set(bare, [...(alike.get(bare) ?? []), { key: customer, name }])
  }
  return [...nobodys].flatMap(([key, { name, amount }]) => {
    const said = matches.get(key)
    const isSettled = said === null || (said !== undefined && accounts.has(said))
    const customers = isSettled ? undefined : alike.get(bareName(withoutNumber(name)))
    return customers === undefined ? [] : [{ name, amount, customers }]
  })
}
