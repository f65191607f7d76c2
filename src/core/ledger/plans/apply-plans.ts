// 分期 over the whole ledger: contracts that have a plan give way to their instalments among what is owed.
import { byDay } from '../../calendar-date'
import type { CurrencyCode } from '../../money'
import type { Problem } from '../../problem'
import { type Counting, termsReader } from '../due-date'
import { dueDay } from '../open-items'
import type { CustomerKey, DueDate, Ledger, LedgerItem, Payment, Reading } from '../types'
import { matchRows } from './match'
import { readPlanRows } from './read-rows'
import { isSettledByPlan, type SplitContext, splitContract } from './split'
import { disputesOver, openOf, partsInOrder } from './spread'
import type { PlanFacts, PlannedContract, PlanSheet } from './types'

/** The contracts of one currency, in its minor units. */
export type Written = { currency: CurrencyCode; items: LedgerItem[] }

/** What is owed of them, whole contracts beside it. */
export type SplitItems = Pick<Ledger, 'items' | 'contracts' | 'plans'>

/** `split`: currency by currency, in their order. */
export type AppliedPlans = {
  split: [SplitItems, ...SplitItems[]]
  problems: Problem[]
  planRows: NonNullable<Ledger['planRows']>
  /** Problems of the contracts that their plan has answered. */
  answered: ReadonlySet<Problem>
}

/** `keyOf` a customer’s name. */
export type PlanReading = Pick<Reading, 'terms'> & Counting & { keyOf: (name: string) => CustomerKey }

/**
 * In the order of the contracts; the rows of one plan in the order of 分期. One sheet has the plans of all currencies: a row is matched
 * among all contracts, and its amount read in the currency of its own.
 */
export function applyPlans(
  written: readonly [Written, ...Written[]],
  source: PlanSheet | null,
  reading: PlanReading,
): AppliedPlans {
  const [own, ...abroad] = written
  const whole = ({ items }: Written): SplitItems => ({ items, contracts: items, plans: [] })
  const none: AppliedPlans = {
    split: [whole(own), ...abroad.map(whole)],
    problems: [],
    planRows: [],
    answered: new Set<Problem>(),
  }
  if (source === null || source.rows.length === 0) return none
  const all = abroad.length === 0 ? own.items : written.flatMap(({ items }) => items)
  const facts = readPlanRows(source, { ...reading, currency: own.currency })
  const { byContract, problems } = matchRows(facts, all, source)
  if (byContract.size === 0) return { ...none, problems }
  const rows = new Map(source.rows.map(row => [row.row, row]))
  const context = { source, rows, termsOf: termsReader(reading.terms, reading) }
  const answered = new Set<Problem>()
  const inCurrency = (currency: CurrencyCode) => (own: PlanFacts[]) =>
    readPlanRows({ ...source, rows: own.flatMap(({ row }) => rows.get(row) ?? []) }, { ...reading, currency })
  const split = (of: Written, read: Applying['read']) =>
    splitItems(of.items, { byContract, context, problems, answered, read })
  const planRows = [...byContract].flatMap(([{ sheet, row }, facts]) =>
    facts.map(one => ({
      row: one.row,
      contract: { sheet, row },
      due: context.rows.get(one.row)?.due ?? '',
    })),
  )
  return {
    split: [split(own, facts => facts), ...abroad.map(one => split(one, inCurrency(one.currency)))],
    problems,
    planRows,
    answered,
  }
}

/** `read`: a contract's rows as its currency has them. */
type Applying = {
  byContract: ReadonlyMap<LedgerItem, PlanFacts[]>
  context: SplitContext
  problems: Problem[]
  answered: Set<Problem>
  read: (facts: PlanFacts[]) => PlanFacts[]
}

function splitItems(
  written: readonly LedgerItem[],
  { byContract, context, problems, answered, read }: Applying,
): SplitItems {
  const plans: PlannedContract[] = []
  const contracts: LedgerItem[] = []
  const items: LedgerItem[] = []
  for (const contract of written) {
    const facts = byContract.get(contract)
    const split = facts === undefined ? null : splitContract(contract, read(facts), context)
    if (split !== null) problems.push(...split.problems)
    if (split === null || split.parts === null) {
      const kept =
        split === null ? contract : { ...contract, problems: [...contract.problems, ...split.problems] }
      contracts.push(kept)
      items.push(kept)
      continue
    }
    for (const problem of contract.problems) if (isSettledByPlan(problem)) answered.add(problem)
    const own = { ...contract, problems: contract.problems.filter(problem => !answered.has(problem)) }
    contracts.push(own)
    items.push(...split.parts)
    plans.push({ contract: own, parts: split.parts })
  }
  return { items, contracts, plans }
}

/**
 * After receipts and adjustments: what each contract got is what its instalments got together, and its dispute is about what is open now.
 * Where 收款 feeds the ledger its payments are theirs.
 */
export function settlePlans(
  { items: before, contracts, plans }: SplitItems,
  items: LedgerItem[],
  { feed }: { feed: boolean },
): SplitItems {
  if (plans.length === 0) return { items, contracts: items, plans }
  if (!feed && items.every((item, at) => item === before[at])) return { items: before, contracts, plans }
  const after = new Map(before.map((item, at) => [item, items[at] ?? item]))
  const settled = new Map(plans.map(plan => [plan.contract, settledPlan(plan, { after, feed })]))
  const byPart = new Map([...settled.values()].flatMap(({ parts }) => parts.map(part => [part.key, part])))
  return {
    items: items.map(item => (item.instalment === undefined ? item : (byPart.get(item.key) ?? item))),
    contracts: contracts.map(contract => settled.get(contract)?.contract ?? after.get(contract) ?? contract),
    plans: [...settled.values()],
  }
}

type Settling = { after: ReadonlyMap<LedgerItem, LedgerItem>; feed: boolean }

function settledPlan({ contract, parts }: PlannedContract, { after, feed }: Settling): PlannedContract {
  const now = parts.map(part => after.get(part) ?? part)
  const own = contract.dispute === null ? now : withDisputes(contract, now)
  const paid = own.reduce((sum, part) => sum + (part.paid ?? 0), 0)
  const adjustments = own.flatMap(part => part.adjustments ?? []).sort(byDay)
  const whole = {
    ...contract,
    paid,
    ...(feed && paidByDay(own)),
    ...(adjustments.length > 0 && { adjustments }),
  }
  return { contract: whole, parts: own }
}

function withDisputes(contract: LedgerItem, parts: readonly LedgerItem[]): LedgerItem[] {
  const ordered = partsInOrder(parts)
  const disputes = disputesOver(contract, ordered)
  const byPart = new Map(ordered.map((part, at) => [part, disputes[at] ?? null]))
  return parts.map(part => ({ ...part, dispute: byPart.get(part) ?? null }))
}

function paidByDay(parts: readonly LedgerItem[]): Pick<LedgerItem, 'paidOn'> & { payments: Payment[] } {
  const payments = parts.flatMap(part => part.payments ?? []).sort(byDay)
  const isPaid = parts.every(({ paidOn }) => paidOn !== null)
  return { payments, paidOn: isPaid ? (payments[payments.length - 1]?.on ?? null) : null }
}

/** The due day a planned contract's row shows: that of its first instalment that is not paid; awaited where none is known. */
export function nextDue({ parts }: PlannedContract): DueDate {
  const ordered = partsInOrder(parts)
  const open = ordered.filter(part => openOf(part) > 0)
  const dated = open.find(({ due }) => dueDay(due) !== null)
  const last = ordered[ordered.length - 1]
  return (dated ?? open[0] ?? last)?.due ?? { kind: 'missing' }
}
