// 分期 as a whole: what waits for which event, how far each plan is paid, and which contracts could have one.
import type { Input } from '../../../contract/inputs'
import type { PlanContract, PlanProgress, PlansView } from '../../../contract/plans'
import { dueDay } from '../../../core/ledger/open-items'
import { nextDue } from '../../../core/ledger/plans/apply-plans'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import { suggestPlan } from '../../../core/ledger/plans/suggest'
import type { PlannedContract } from '../../../core/ledger/plans/types'
import { TRIGGERS, type Trigger } from '../../../core/ledger/plans/types'
import type { Ledger, LedgerItem, OpenItem } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_LINES = 100

export const viewPlans = (office: Office, _: Input<'plans'>): Outcome<PlansView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, items } = loaded.value
  const offered = offeredIn(ledger, items)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    waiting: waitingIn(ledger, items),
    plans: ledger.plans.slice(0, MOST_LINES).map(plan => progressOf(plan, items)),
    planCount: ledger.plans.length,
    offered: offered.slice(0, MOST_LINES),
    offeredCount: offered.length,
    hasSheet: desk.helpers.present().includes('instalments'),
  })
}

const named = ({ sheet, row, key }: LedgerItem): PlanContract => ({ sheet, row, key })

const waitingIn = ({ contracts }: Ledger, items: readonly OpenItem[]): PlansView['waiting'] => {
  const waiting = items.filter(
    ({ due, open, instalment }) => instalment !== undefined && due.kind === 'awaiting' && open > 0,
  )
  const byKey = new Map(waiting.length === 0 ? [] : contracts.map(contract => [contract.key, contract]))
  const groups = new Map<Trigger | null, OpenItem[]>()
  for (const item of waiting) {
    const event = eventOf(item)
    const group = groups.get(event)
    if (group) group.push(item)
    else groups.set(event, [item])
  }
  return [...groups]
    .map(([event, own]) => ({
      event,
      amount: sum(own.map(({ open }) => open)),
      count: own.length,
      lines: own.slice(0, MOST_LINES).flatMap(item => {
        const contract = byKey.get(item.instalment?.contract ?? '')
        return contract === undefined
          ? []
          : [
              {
                contract: named(contract),
                item: item.key,
                name: item.customerName,
                what: shortNameOf(item),
                amount: item.open,
              },
            ]
      }),
    }))
    .sort((a, b) => b.amount - a.amount)
}

const eventOf = ({ due }: OpenItem): Trigger | null =>
  due.kind === 'awaiting' ? (TRIGGERS.find(trigger => trigger === due.event) ?? null) : null

const progressOf = (plan: PlannedContract, items: readonly OpenItem[]): PlanProgress => {
  const { contract, parts } = plan
  const keys = new Set(parts.map(({ key }) => key))
  const own = items.filter(({ key }) => keys.has(key))
  const late = own.filter(({ state }) => state === 'overdue')
  return {
    contract: named(contract),
    name: contract.customerName,
    what: contract.reference || contract.project,
    total: contract.total ?? 0,
    paid: contract.paid ?? 0,
    parts: parts.length,
    settled: own.filter(({ state }) => state === 'settled').length,
    overdue: sum(late.map(({ open }) => open)),
    next: own.some(({ open }) => open > 0) ? dueDay(nextDue(plan)) : null,
  }
}

const offeredIn = ({ plans }: Ledger, items: readonly OpenItem[]): PlansView['offered'] => {
  const planned = new Set(plans.map(({ contract }) => contract.key))
  return items
    .filter(
      ({ due, open, instalment, key, terms, customer }) =>
        open > 0 &&
        customer !== '' &&
        instalment === undefined &&
        due.kind === 'awaiting' &&
        !planned.has(key) &&
        suggestPlan(terms) !== null,
    )
    .map(item => ({
      contract: named(item),
      name: item.customerName,
      what: item.reference || item.project,
      amount: item.open,
      terms: item.terms,
    }))
    .sort((a, b) => b.amount - a.amount)
}
