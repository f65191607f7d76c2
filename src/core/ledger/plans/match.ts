// Which contract a row of 分期 is about: by customer and number or project as people read them, else by the key the program keeps.
import type { Problem } from '../../problem'
import { onceEach } from '../cells/repeats'
import { customerKey } from '../customer-key'
import type { ItemKey, LedgerItem } from '../types'
import { problemInPlan } from './read-rows'
import type { PlanFacts, PlanRow, PlanSheet } from './types'

export type MatchedRows = { byContract: Map<LedgerItem, PlanFacts[]>; problems: Problem[] }

/** A row that fits no contract, or several alike, is named and used for none. */
export function matchRows(
  facts: readonly PlanFacts[],
  contracts: readonly LedgerItem[],
  source: PlanSheet,
): MatchedRows {
  const matched: MatchedRows = { byContract: new Map(), problems: [] }
  if (facts.length === 0) return matched
  const find = contractFinder(facts, contracts)
  const rows = new Map(source.rows.map(row => [row.row, row]))
  let [before, found]: [PlanFacts | undefined, readonly LedgerItem[]] = [undefined, []]
  for (const one of facts) {
    if (!namesTheSame(one, before)) found = find(one)
    before = one
    const [contract, another] = found
    if (contract !== undefined && another === undefined) {
      const own = matched.byContract.get(contract)
      if (own) own.push(one)
      else matched.byContract.set(contract, [one])
      continue
    }
    const row: PlanRow | undefined = rows.get(one.row)
    const code = contract === undefined ? 'plan-unmatched' : 'plan-ambiguous'
    if (row !== undefined) matched.problems.push(problemInPlan(source, row, { code, column: 'contract' }))
  }
  return matched
}

/** The rows of one plan stand together as a rule. */
function namesTheSame(one: PlanFacts, before: PlanFacts | undefined): boolean {
  return (
    before !== undefined &&
    one.contract === before.contract &&
    one.customer === before.customer &&
    one.key === before.key
  )
}

/** Only what the rows name is looked up: of a long ledger few contracts have a plan. */
function contractFinder(
  facts: readonly PlanFacts[],
  contracts: readonly LedgerItem[],
): (facts: PlanFacts) => readonly LedgerItem[] {
  const distinct = facts.filter((one, at) => !namesTheSame(one, facts[at - 1]))
  const byKey = new Map<ItemKey, LedgerItem[]>(distinct.map(({ key }) => [key, []]))
  const named = distinct.map(({ customer, contract }) => ({ customer, name: customerKey(contract) }))
  const byNumber = new Map<string, LedgerItem[]>(named.map(({ name }) => [name, []]))
  const byProject = new Map<string, LedgerItem[]>(
    named.map(({ customer, name }) => [`${customer}\n${name}`, []]),
  )
  const nameOf = onceEach(customerKey)
  for (const item of contracts) {
    byKey.get(item.key)?.push(item)
    if (item.reference !== '') byNumber.get(customerKey(item.reference))?.push(item)
    const project = item.project === '' ? '' : nameOf(item.project)
    if (project !== '' && byNumber.has(project)) byProject.get(`${item.customer}\n${project}`)?.push(item)
  }
  return ({ customer, contract, key }) => {
    const kept = key === '' ? [] : (byKey.get(key) ?? [])
    const name = customerKey(contract)
    const numbered = name === '' ? [] : (byNumber.get(name) ?? [])
    const his = customer === '' ? numbered : numbered.filter(item => item.customer === customer)
    const alike = his.length > 0 ? his : name === '' ? [] : (byProject.get(`${customer}\n${name}`) ?? [])
    if (alike.length === 0) return kept
    return alike.length === 1 ? alike : bothIn(alike, kept)
  }
}

/** Of contracts that are named alike the ones that also have the key; all of them where none has. */
function bothIn(named: readonly LedgerItem[], kept: readonly LedgerItem[]): readonly LedgerItem[] {
  const both = named.filter(item => kept.includes(item))
  return both.length > 0 ? both : named
}
