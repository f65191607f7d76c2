// 分期 as a whole: what waits for which event, how far each plan is paid, and which contracts could have one.
import type { Input } from '../../../contract/inputs'
import type { PlanContract, PlanOffer, PlanProgress, PlansView, WaitingSum } from '../../../contract/plans'
import { dueDay } from '../../../core/ledger/open-items'
import { nextDue } from '../../../core/ledger/plans/apply-plans'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import { suggestPlan } from '../../../core/ledger/plans/suggest'
import type { PlannedContract } from '../../../core/ledger/plans/types'
import { TRIGGERS, type Trigger } from '../../../core/ledger/plans/types'
import type { LedgerItem, OpenItem } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { type Outcome, ok } from '../../answer'
import { eachCurrency, type OfCurrency } from '../../currencies'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_LINES = 100

export const viewPlans = (office: Office, _: Input<'plans'>): Outcome<PlansView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const all = eachCurrency(loaded.value)
  const plans = all.flatMap(one => one.written.plans.map(plan => ({ plan, of: one })))
  const offered = all.flatMap(one => offersIn(one, namesShares))
  const abroad = all.slice(1).flatMap(one => offersIn(one, item => !namesShares(item)))
  return ok({
    asOf: desk.today,
    currency: loaded.value.ledger.currency,
    waiting: all.flatMap(waitingIn),
    plans: plans.slice(0, MOST_LINES).map(({ plan, of }) => progressOf(plan, of)),
    planCount: plans.length,
    offered: offered.slice(0, MOST_LINES),
    offeredCount: offered.length,
    abroad: abroad.slice(0, MOST_LINES),
    abroadCount: abroad.length,
    hasSheet: desk.helpers.present().includes('instalments'),
  })
}

const named = ({ sheet, row, key }: LedgerItem): PlanContract => ({ sheet, row, key })

const waitingIn = ({ written: { contracts, currency }, items }: OfCurrency): WaitingSum[] => {
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
      currency,
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

const progressOf = (plan: PlannedContract, { written, items }: OfCurrency): PlanProgress => {
  const { contract, parts } = plan
  const keys = new Set(parts.map(({ key }) => key))
  const own = items.filter(({ key }) => keys.has(key))
  const late = own.filter(({ state }) => state === 'overdue')
  return {
    contract: named(contract),
    currency: written.currency,
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

/** Open contracts without a plan, the largest first. */
const offersIn = ({ written, items }: OfCurrency, isWanted: (item: OpenItem) => boolean): PlanOffer[] => {
  const planned = new Set(written.plans.map(({ contract }) => contract.key))
  return items
    .filter(
      item =>
        item.open > 0 &&
        item.customer !== '' &&
        item.instalment === undefined &&
        !planned.has(item.key) &&
        isWanted(item),
    )
    .map(item => ({
      contract: named(item),
      currency: written.currency,
      name: item.customerName,
      what: item.reference || item.project,
      amount: item.open,
      terms: item.terms,
    }))
    .sort((a, b) => b.amount - a.amount)
}

const namesShares = ({ due, terms }: OpenItem): boolean =>
  due.kind === 'awaiting' && suggestPlan(terms) !== null
