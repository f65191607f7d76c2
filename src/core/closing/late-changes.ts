// 关账后改动: what in the ledger differs now from what was frozen, as of that month's end. What came in later is no change of the month.
import { listPrint } from '../audit/health'
import type { CalendarDate } from '../calendar-date'
import { customerKey } from '../ledger/customer-key'
import { paidAsOf } from '../ledger/open-items'
import type { LedgerItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { ReceiptLine } from '../receipts/types'
import { lessLater } from '../receivables/aging/as-of'
import { keptOf, nameOf } from '../snapshot/kept'
import { pairs } from '../snapshot/pairs'
import type { Fact, KeptItem } from '../snapshot/types'
import { changedParts, overdueByPlan, type PlanOf, withPlan } from './plans'
import type { Effect, LateChange } from './types'

/** `frozen` as `frozenItems` gave them; `linesOf` an item: what was entered for it through 登记收款. */
export type LateInput = {
  frozen: readonly KeptItem[]
  items: readonly LedgerItem[]
  linesOf: (item: LedgerItem) => readonly Pick<ReceiptLine, 'on' | 'at' | 'amount'>[]
  asOf: CalendarDate
  closedAt: string
  /** From this day on the items know by day what was paid. */
  opening: CalendarDate | undefined
  planOf?: PlanOf
}

/** In the order of the ledger, what is gone last; empty while nothing of the month was touched. */
export function lateChanges({
  frozen,
  items,
  linesOf,
  asOf,
  closedAt,
  opening,
  planOf,
}: LateInput): LateChange[] {
  const standing = lessLater(items, { asOf, opening, linesOf })
  const itemOf = new Map(
    standing.map((item, at) => [withPlan(keptOf(paidAsOf(item, asOf)), planOf?.(item)), items[at]]),
  )
  const changes: LateChange[] = []
  for (const { before, now } of pairs(frozen, [...itemOf.keys()])) {
    const item = now === null ? undefined : itemOf.get(now)
    if (now === null || item === undefined) {
      if (before !== null) changes.push(late('gone', { before, now: null, asOf }))
    } else if (before === null) {
      if (now.begins !== null && now.begins <= asOf) changes.push(late('new', { before, now, asOf }))
    } else if (now.begins !== null && now.begins > asOf) {
      changes.push(late('changed', { before, now, asOf }, ['begins']))
    } else {
      const isDated = item.payments !== undefined
      changes.push(...changesOf({ before, now, isDated, lines: linesOf(item), asOf, closedAt }))
    }
  }
  return changes
}

/** `isDated`: each payment of the item stands in 收款 with its day. */
type Standing = {
  before: KeptItem
  now: KeptItem
  isDated: boolean
  lines: ReturnType<LateInput['linesOf']>
  asOf: CalendarDate
  closedAt: string
}

/** What certainly changed as one change, a payment nobody can place beside it. */
const changesOf = (standing: Standing): LateChange[] => {
  const { before, now, asOf } = standing
  const payment = standing.isDated ? datedPayment(standing) : paymentOf(standing)
  const after = { ...now, paid: payment.paid, paidOn: payment.paidOn }
  const others = (['customer', 'total', 'due', 'begins', 'adjusted', 'recovered'] as const).filter(
    fact => before[fact] !== now[fact],
  )
  const { before: was, now: is } = changedParts(before.plan, now.plan, asOf)
  const plan: Fact[] = was.length + is.length > 0 ? ['plan'] : []
  const facts: Fact[] = [...others, ...payment.facts, ...plan]
  return [
    ...(facts.length > 0 ? [late('changed', { before, now: after, asOf }, facts)] : []),
    ...(payment.isUnclear
      ? [late('unclear', { before, now: { ...after, paid: now.paid }, asOf }, ['paid'])]
      : []),
  ]
}

type Payment = { paid: Minor | null; paidOn: CalendarDate | null; facts: Fact[]; isUnclear: boolean }

const datedPayment = ({ before, now: { paid, paidOn } }: Standing): Payment => {
  const now = { paid, paidOn }
  const facts = (['paid', 'paidOn'] as const).filter(fact => before[fact] !== now[fact])
  return { ...now, facts, isUnclear: false }
}

/** What was paid by the month's end as the ledger and 收款 have it now. */
const paymentOf = ({ before, now, lines, asOf, closedAt }: Standing): Payment => {
  const kept: Payment = { paid: before.paid, paidOn: before.paidOn, facts: [], isUnclear: false }
  const [then, today] = [before.paid, now.paid]
  if (then === null || today === null) {
    return then === today ? kept : { ...kept, paid: today, facts: ['paid'] }
  }
  // To the minute: what was entered in the minute of the close counts as far as the close has not got it.
  const since = sum(lines.filter(({ on, at }) => on <= asOf && at >= closedAt).map(({ amount }) => amount))
  const entered = Math.min(since, today - then)
  if (entered > 0) return { ...kept, paid: then + entered, facts: ['paid'] }
  const isSettledLater = now.paidOn !== null && now.paidOn > asOf
  const paidOn = isSettledLater ? null : now.paidOn
  const dayFact: Fact[] = paidOn === before.paidOn ? [] : ['paidOn']
  // A close of an earlier version counted what had been entered for a later day before it was made.
  const early = sum(lines.filter(({ on, at }) => on > asOf && at <= closedAt).map(({ amount }) => amount))
  if (today < then && then - today === early) return kept
  if (today < then) return { ...kept, paid: today, paidOn, facts: ['paid', ...dayFact] }
  if (paidOn !== null) {
    const facts: Fact[] = today === then ? dayFact : ['paid', ...dayFact]
    return { ...kept, paid: today, paidOn, facts }
  }
  // The day of a payment in the month was taken away, or set to a later one.
  if (before.paidOn !== null) return { ...kept, paid: isSettledLater ? 0 : today, paidOn, facts: ['paidOn'] }
  if (isSettledLater) return kept
  return { ...kept, isUnclear: today > then }
}

type Two = { before: KeptItem | null; now: KeptItem | null; asOf: CalendarDate }

const late = (kind: LateChange['kind'], { before, now, asOf }: Two, facts: Fact[] = []): LateChange => {
  const none = { balance: 0, overdue: 0, received: 0 }
  // Held against a close that kept no plan, the contract's own day counts on both sides.
  const byPlan = before === null || now === null || before.plan !== undefined
  const [then, today] = [standing(before, { asOf, byPlan }), standing(now, { asOf, byPlan })]
  const effect: Effect =
    kind === 'unclear'
      ? none
      : {
          balance: today.balance - then.balance,
          overdue: today.overdue - then.overdue,
          received: today.received - then.received,
        }
  const told = facts.map(
    fact => `${fact}:${fact === 'plan' ? planText({ before, now, asOf }) : (now?.[fact] ?? '')}`,
  )
  const parts = [kind, nameThen(before ?? (now as KeptItem)), before?.due ?? '', ...told, effect.balance]
  return { kind, before, now, facts, effect, key: listPrint([{ key: parts.join('\u001f') }]) }
}

const planText = ({ before, now, asOf }: Two) =>
  changedParts(before?.plan, now?.plan, asOf)
    .now.map(({ mark, due, total }) => [mark, due, total].join(','))
    .join(';')

/** By the customer's name as it was kept: whose that is by now would make another change of one that was acknowledged. */
const nameThen = (item: KeptItem): string => nameOf({ ...item, customer: customerKey(item.name) })

/** `byPlan`: what is overdue goes by the days of its instalments. */
type Looked = { asOf: CalendarDate; byPlan: boolean }

/** What an item adds to the figures at the end of the day. */
const standing = (item: KeptItem | null, { asOf, byPlan }: Looked): Effect => {
  const isThere = item !== null && (item.begins === null || item.begins <= asOf)
  if (!isThere || item.total === null || item.paid === null) return { balance: 0, overdue: 0, received: 0 }
  const paid = item.paidOn !== null && item.paidOn > asOf ? 0 : item.paid
  const balance = Math.max(0, item.total - paid - (item.adjusted ?? 0))
  const { plan } = item
  const overdue =
    byPlan && plan !== undefined
      ? overdueByPlan(plan, item.total - balance, asOf)
      : item.due !== null && item.due < asOf
        ? balance
        : 0
  return { balance, overdue, received: paid + (item.recovered ?? 0) }
}

/** Of the changes together. */
export function effectOf(changes: readonly LateChange[]): Effect {
  return {
    balance: sum(changes.map(({ effect }) => effect.balance)),
    overdue: sum(changes.map(({ effect }) => effect.overdue)),
    received: sum(changes.map(({ effect }) => effect.received)),
  }
}
