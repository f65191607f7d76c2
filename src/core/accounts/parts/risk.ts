// Part five: what could go wrong with the customer, by stated rules.
import { type CalendarDate, daysBetween } from '../../calendar-date'
import { waitsByPlan } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { Figure } from '../../problem'
import type { Risk, RiskLevel } from '../types'
import type { Paying } from './paying'

export type RiskInput = {
  items: readonly OpenItem[]
  asOf: CalendarDate
  usualGapDays: Figure
  lastDealOn: CalendarDate | null
  shareOfRevenue: Figure
  paying: Paying
}

/** Past due by more than 30 days: credit risk has grown; by more than 90: default (IFRS 9 5.5.11 and B5.5.37, rebuttable). */
const GROWN_DAYS = 30
const DEFAULT_DAYS = 90
/** Silent for twice his usual gap, or three times; shorter silences than a month are none. */
const SILENT_GAPS = 2
const LOST_GAPS = 3
const SHORT_SILENCE_DAYS = 30
/** Silence is measured against at least three gaps (receivables.md §2.15). */
const ENOUGH_DEALS = 4
const DEPENDENT_SHARE = 0.2
const HEAVILY_DEPENDENT_SHARE = 0.4

/** Within his usual delay a customer is no growing risk before the days of default. */
const collectionLevel = (days: number, usual: number | null): RiskLevel => {
  if (days > DEFAULT_DAYS) return 'high'
  return days > GROWN_DAYS && days > (usual ?? 0) ? 'medium' : 'low'
}

const collection = ({ items, paying }: RiskInput): Risk | null => {
  const late = items.filter(({ state }) => state === 'overdue')
  if (late.length === 0) return null
  const days = late.reduce((most, { daysOverdue }) => Math.max(most, daysOverdue), 0)
  const usual = paying.usualDelay.value
  const amount = sum(late.map(({ open }) => open))
  return {
    kind: 'collection',
    level: collectionLevel(days, usual),
    days,
    amount,
    ...(usual !== null && { usual }),
  }
}

const silence = ({ asOf, usualGapDays, lastDealOn }: RiskInput): Risk | null => {
  const { value: usual, n } = usualGapDays
  if (usual === null || n < ENOUGH_DEALS || lastDealOn === null) return null
  const days = daysBetween(lastDealOn, asOf)
  if (days <= SHORT_SILENCE_DAYS || days < SILENT_GAPS * usual) return null
  return { kind: 'silence', level: days >= LOST_GAPS * usual ? 'high' : 'medium', days, usual }
}

const concentration = ({ shareOfRevenue: { value: share } }: RiskInput): Risk | null => {
  if (share === null || share < DEPENDENT_SHARE) return null
  return { kind: 'concentration', level: share >= HEAVILY_DEPENDENT_SHARE ? 'high' : 'medium', share }
}

/** Open amounts that cannot be relied on: with problems, or without a due day. An unreadable item hides an unknown amount. */
const data = ({ items }: RiskInput): Risk | null => {
  const unsure = items.filter(item => {
    const isUndated = item.state === 'undated' && !waitsByPlan(item)
    return item.state === 'unreadable' || (item.open > 0 && (item.problems.length > 0 || isUndated))
  })
  if (unsure.length === 0) return null
  const hidden = unsure.some(({ state }) => state === 'unreadable')
  return { kind: 'data', level: hidden ? 'medium' : 'low', amount: sum(unsure.map(({ open }) => open)) }
}

/** By rule 经常迟付: no growing risk while he is only some days late and reliably so. */
const habit = ({ paying: { late, habit: strategy, usualDelay } }: RiskInput): Risk | null => {
  if (late === null || strategy === null) return null
  const { value: usual } = usualDelay
  const level =
    usual !== null && usual > GROWN_DAYS ? 'high' : strategy.kind === 'remind-earlier' ? 'low' : 'medium'
  return { kind: 'habit', level, late: late.count, strategy, ...(usual !== null && { usual }) }
}

const credit = ({ paying: { credit: used } }: RiskInput): Risk | null => {
  const { state, exposure, use, projectedUse, projected, limit, ranOut } = used
  if (state === 'cash-only' && exposure > 0)
    return {
      ...{ kind: 'credit', level: 'high', credit: state, amount: exposure },
      ...(ranOut !== undefined && { ranOut }),
    }
  if (use !== null && (state === 'full' || state === 'near')) {
    return {
      kind: 'credit',
      level: state === 'full' ? 'high' : 'medium',
      credit: state,
      share: use,
      amount: exposure,
    }
  }
  if (projectedUse === null || projected < (limit ?? 0)) return null
  return { kind: 'credit', level: 'medium', credit: 'projected', share: projectedUse, amount: projected }
}

const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low']

/** The risks found, gravest first; the customer's level is that of the gravest, 'low' when there is none. */
export const risk = (input: RiskInput): { level: RiskLevel; risks: Risk[] } => {
  const found = [collection, habit, credit, silence, concentration, data].map(find => find(input))
  const risks = found
    .flatMap(one => (one ? [one] : []))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  return { level: risks[0]?.level ?? 'low', risks }
}
