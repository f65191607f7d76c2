// A contract and its rows of 分期 → its instalments as items that add up to it; where they cannot, the contract stays one item and says why.
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import type { TermsOf } from '../due-date'
import type { LedgerItem } from '../types'
import { planAmounts } from './amounts'
import { dueOfLine } from './due'
import { problemInPlan } from './read-rows'
import { disputesOver, fill, partsInOrder } from './spread'
import type { PlanColumn, PlanFacts, PlanRow, PlanSheet } from './types'

/** `problems`: what is wrong with the rows; `parts` null: the contract stays as it is, with its own problems and these. */
export type Split = { parts: LedgerItem[] | null; problems: Problem[] }

export type SplitContext = {
  source: PlanSheet
  rows: ReadonlyMap<number, PlanRow>
  termsOf: TermsOf
}

/** What is said of the contract's own due day no longer matters once its instalments have theirs. */
const SETTLED_BY_PLAN = ['missing-due', 'terms-unknown'] as const

export function isSettledByPlan({ code }: Problem): boolean {
  return (SETTLED_BY_PLAN as readonly string[]).includes(code)
}

/**
 * Amounts by the balance-line rule; more than the contract is no plan, less leaves a rest that is one more item. 已付 goes over the
 * instalments the oldest first.
 */
export function splitContract(
  contract: LedgerItem,
  facts: readonly PlanFacts[],
  { source, rows, termsOf }: SplitContext,
): Split {
  const problems: Problem[] = facts.flatMap(one => one.problems)
  const problemAt = (one: PlanFacts, code: Problem['code'], column: PlanColumn): Problem =>
    problemInPlan(source, rows.get(one.row) ?? { row: one.row, cells: {} }, { code, column })
  const { total, paid } = contract
  const [first] = facts
  if (total === null || paid === null || first === undefined) return { parts: null, problems }
  const parts = facts.map(({ part }) => part)
  if (parts.some(part => part === null)) return { parts: null, problems }
  const split = planAmounts(
    total,
    parts.flatMap(part => part ?? []),
  )
  if (!split.ok && split.fault.code !== 'short') {
    const { fault } = split
    const at = fault.code === 'empty-line' ? (facts[fault.line] ?? first) : first
    const missing = fault.code === 'two-balances' || fault.code === 'empty-line'
    const named = problemAt(at, missing ? 'plan-amount-missing' : 'plan-exceeds-contract', 'amount')
    const counted = split.amounts.reduce((sum, amount) => sum + amount, 0)
    const wrong = missing ? named : { ...named, expected: total, counted }
    return { parts: null, problems: [...problems, wrong] }
  }
  const marks = uniqueMarks(facts)
  const own = contract.problems.filter(problem => !isSettledByPlan(problem))
  // Copied for each: V8 adds the field that the contract lacks many times slower than it copies one that is there.
  const pattern = restOf(contract, 0, own)
  const items = facts.map((one, at): LedgerItem => {
    const found = [...one.problems]
    const { due, fault } = dueOfLine(one, contract, termsOf)
    if (fault !== null) found.push(problemAt(one, fault, fault === 'terms-unknown' ? 'terms' : 'triggeredOn'))
    if (marks[at]?.isTwice === true) found.push(problemAt(one, 'plan-number-twice', 'mark'))
    problems.push(...found.slice(one.problems.length))
    return {
      ...pattern,
      instalment: {
        contract: contract.key,
        mark: marks[at]?.mark ?? '',
        name: one.name || one.mark,
        place: { sheet: one.sheet, row: one.row },
        isLast: false,
      },
      key: `${contract.key}|${marks[at]?.mark ?? ''}`,
      due,
      total: split.amounts[at] ?? 0,
      problems: [...own, ...found],
    }
  })
  if (!split.ok) {
    const counted = split.amounts.reduce((sum, amount) => sum + amount, 0)
    const short = {
      ...problemAt(first, 'plan-short-of-contract', 'amount'),
      expected: total,
      counted,
    }
    problems.push(short)
    items.push(restOf(contract, total - counted, [...contract.problems, short]))
  }
  takeContractFacts(contract, items)
  return { parts: items, problems }
}

/** What the plan leaves out stays one item, due as the contract itself says. */
function restOf(contract: LedgerItem, amount: Minor, problems: Problem[]): LedgerItem {
  return {
    instalment: { contract: contract.key, mark: '', name: '', place: null, isLast: false },
    ...contract,
    key: `${contract.key}|`,
    total: amount,
    problems,
  }
}

/** Paid, cost and dispute of the row over its instalments, which are new and take them in place; the one that is paid last carries the day. */
function takeContractFacts(contract: LedgerItem, parts: readonly LedgerItem[]): void {
  const ordered = partsInOrder(parts)
  const paid = fill(
    ordered.map(({ total }) => total ?? 0),
    contract.paid ?? 0,
  )
  for (const [at, part] of ordered.entries()) part.paid = paid[at] ?? 0
  const last = ordered[ordered.length - 1]
  if (last?.instalment !== undefined) last.instalment.isLast = true
  const disputes = disputesOver(contract, ordered)
  for (const [at, part] of ordered.entries()) part.dispute = disputes[at] ?? null
  const costs = costsOf(contract, parts)
  for (const [at, part] of parts.entries()) part.cost = costs[at] ?? null
}

/** In proportion to the amounts; the last takes the remainder. */
function costsOf({ cost, total }: LedgerItem, parts: readonly LedgerItem[]): (Minor | null)[] {
  if (cost === null || total === null || total === 0) return parts.map(() => cost)
  let left = cost
  return parts.map((part, at) => {
    const own = at === parts.length - 1 ? left : Math.round((cost / total) * (part.total ?? 0))
    left -= own
    return own
  })
}

/** 期次 as written, else the name, else the place in the plan; where one stands twice the later gets a number of its own. */
function uniqueMarks(facts: readonly PlanFacts[]): { mark: string; isTwice: boolean }[] {
  const taken = new Set<string>()
  return facts.map(({ mark, name }, at) => {
    const wanted = mark || name || String(at + 1)
    let own = wanted
    for (let again = 2; taken.has(own); again += 1) own = `${wanted}#${again}`
    taken.add(own)
    return { mark: own, isTwice: own !== wanted && mark !== '' }
  })
}
