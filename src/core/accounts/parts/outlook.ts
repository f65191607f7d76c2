// Part six: what is still to come in, and what to do next.
import { type CalendarDate, monthOf } from '../../calendar-date'
import { disputedPart } from '../../ledger/disputed-part'
import { waitsByPlan } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { committedPart } from '../../receivables/paying/credit'
import type { AccountSummary, NextStep, Risk } from '../types'

export type OutlookInput = { items: readonly OpenItem[]; asOf: CalendarDate; risks: readonly Risk[] }

/** What is signed and not collected: the open amount, or all that is unpaid of a deal signed but not begun. */
const notCollected = (item: OpenItem, asOf: CalendarDate): Minor => item.open + committedPart(item, asOf)

/** The month an item is expected in: that of its due day, `asOf`'s when it is past, null where no due day is known. */
const expectedMonth = ({ due }: OpenItem, asOf: CalendarDate): string | null => {
  if (due.kind !== 'known' && due.kind !== 'inferred') return null
  const month = monthOf(due.on)
  return month < monthOf(asOf) ? monthOf(asOf) : month
}

const expectedByMonth = ({ items, asOf }: OutlookInput): AccountSummary['outlook']['expected'] => {
  const amounts = new Map<string | null, Minor>()
  for (const item of items) {
    const amount = notCollected(item, asOf)
    if (amount === 0) continue
    const month = expectedMonth(item, asOf)
    amounts.set(month, (amounts.get(month) ?? 0) + amount)
  }
  const last = '9999-12'
  return [...amounts]
    .map(([month, amount]) => ({ month, amount }))
    .sort((a, b) => ((a.month ?? last) < (b.month ?? last) ? -1 : 1))
}

const disputeStep = (items: readonly OpenItem[]): NextStep[] => {
  const amount = sum(items.map(disputedPart))
  return amount > 0 ? [{ kind: 'settle-dispute', amount }] : []
}

const remindStep = (items: readonly OpenItem[]): NextStep[] => {
  const late = items.filter(item => item.state === 'overdue' && item.open > disputedPart(item))
  if (late.length === 0) return []
  const days = late.reduce((most, { daysOverdue }) => Math.max(most, daysOverdue), 0)
  return [{ kind: 'remind', amount: sum(late.map(item => item.open - disputedPart(item))), days }]
}

const termsStep = (items: readonly OpenItem[]): NextStep[] => {
  const undated = items.filter(item => item.state === 'undated' && !waitsByPlan(item))
  return undated.length > 0 ? [{ kind: 'confirm-terms', amount: sum(undated.map(({ open }) => open)) }] : []
}

const dataStep = (items: readonly OpenItem[]): NextStep[] => {
  const bad = items.filter(
    ({ problems, open, state }) => problems.length > 0 && (open > 0 || state === 'unreadable'),
  )
  return bad.length > 0 ? [{ kind: 'fix-data', amount: sum(bad.map(({ open }) => open)) }] : []
}

const visitStep = (risks: readonly Risk[]): NextStep[] => {
  const silence = risks.find(({ kind }) => kind === 'silence')
  return silence?.days === undefined ? [] : [{ kind: 'visit', days: silence.days }]
}

/**
 * Expected receipts by month add up to what is signed and not collected; overdue amounts stand in the month of `asOf`. Next steps:
 * settle what is disputed, remind of the rest that is overdue, put data and terms right, call on a silent customer; else keep on.
 */
export const outlook = (input: OutlookInput): Omit<AccountSummary['outlook'], 'sales' | 'plan'> => {
  const { items, asOf, risks } = input
  const steps = [disputeStep(items), remindStep(items), dataStep(items), termsStep(items), visitStep(risks)]
  const nextSteps = steps.flat()
  return {
    expected: expectedByMonth(input),
    signedNotCollected: sum(items.map(item => notCollected(item, asOf))),
    nextSteps: nextSteps.length > 0 ? nextSteps : [{ kind: 'keep' }],
  }
}
