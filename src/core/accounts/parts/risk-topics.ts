// The four risks that are always spoken of, each with its level or why there is none, its reasons, and what is done about it.
import { openOf } from '../../account-plan/outlook'
import { type PlanEntry, RISK_TOPICS, type RiskTopic } from '../../account-plan/types'
import { addDays, addMonths, type CalendarDate, calendarDate } from '../../calendar-date'
import type { MoreTexts } from '../../ledger/types'
import type { Figure } from '../../problem'
import type { Risk, RiskKind, RiskLevel } from '../types'
import type { Silence } from './silence'

/** What is known of a competitor is old after a year. */
const OLD_MONTHS = 12
/** A measure against a grave risk is due in a week, against another in a month. */
const GRAVE_DAYS = 7
const OTHER_DAYS = 30

/** `row` of 大客户计划; null: from the customer's columns. `old`: learnt a year ago or more, or nobody says when. */
export type Rival = {
  who: string
  what: string
  level: RiskLevel | null
  on: CalendarDate | null
  source: string
  old: boolean
  row: number | null
}

/** `suggested`: which measure the rules propose and by when, where the person has planned none. */
export type RiskStanding = {
  topic: RiskTopic
  /** Null: 样本不足. */
  level: RiskLevel | null
  /** Found by rule, the gravest first; none where the level is low or not known. */
  risks: Risk[]
  measures: PlanEntry[]
  suggested: { level: 'high' | 'medium' | 'unknown'; on: CalendarDate } | null
}

/** `others`: measures against none of the four. */
export type RiskTopics = { standings: RiskStanding[]; rivals: Rival[]; others: PlanEntry[] }

export type RiskTopicsInput = {
  risks: readonly Risk[]
  silence: Silence
  /** Whether he has any contract. */
  hasItems: boolean
  shareOfRevenue: Figure
  more: MoreTexts
  entries: readonly PlanEntry[]
  asOf: CalendarDate
}

type RivalsInput = Pick<RiskTopicsInput, 'entries' | 'more' | 'asOf'>

const KINDS: Record<RiskTopic, readonly RiskKind[]> = {
  churn: ['silence'],
  collection: ['collection', 'habit', 'credit'],
  competition: [],
  concentration: ['concentration'],
}

const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low']

/**
 * Churn by the silence rule, collection by overdue, habit and credit, concentration by the share of revenue. Competition by the highest
 * level written for a rival of the last year; one named without a level counts as medium, an older one as low, none at all as not known.
 */
export const riskTopics = (input: RiskTopicsInput): RiskTopics => {
  const { risks, entries, asOf } = input
  const rivals = rivalsOf(input)
  const measures = openOf(entries, 'measure')
  const standings = RISK_TOPICS.map((topic): RiskStanding => {
    const found = risks.filter(({ kind }) => KINDS[topic].includes(kind))
    const level = levelOf(topic, found, { ...input, rivals })
    const own = measures.filter(measure => measure.topic === topic)
    return {
      topic,
      level,
      risks: found,
      measures: own,
      suggested: own.length > 0 ? null : suggest(topic, level, asOf),
    }
  })
  return { standings, rivals, others: measures.filter(({ topic }) => topic === null) }
}

/** The gravest of two. */
export const graverLevel = (a: RiskLevel, b: RiskLevel | null): RiskLevel =>
  b !== null && LEVELS.indexOf(b) < LEVELS.indexOf(a) ? b : a

const levelOf = (
  topic: RiskTopic,
  found: readonly Risk[],
  { silence, hasItems, shareOfRevenue, rivals }: RiskTopicsInput & { rivals: readonly Rival[] },
): RiskLevel | null => {
  if (topic === 'competition') return rivalry(rivals)
  const gravest = LEVELS.find(level => found.some(risk => risk.level === level))
  if (gravest !== undefined) return gravest
  if (topic === 'churn') return silence.usual.value === null ? null : 'low'
  if (topic === 'collection') return hasItems ? 'low' : null
  return shareOfRevenue.value === null ? null : 'low'
}

/** The level of 竞争 alone. */
export const rivalryOf = (input: RivalsInput): RiskLevel | null => rivalry(rivalsOf(input))

const rivalry = (rivals: readonly Rival[]): RiskLevel | null => {
  if (rivals.length === 0) return null
  const now = rivals.filter(({ old }) => !old).map(({ level }) => level ?? 'medium')
  return LEVELS.find(level => now.includes(level)) ?? 'low'
}

const suggest = (
  topic: RiskTopic,
  level: RiskLevel | null,
  asOf: CalendarDate,
): RiskStanding['suggested'] => {
  if (level === 'high') return { level, on: addDays(asOf, GRAVE_DAYS) }
  if (level === 'medium') return { level, on: addDays(asOf, OTHER_DAYS) }
  // Who else supplies him can be asked; the others tell themselves once there is more data.
  return level === null && topic === 'competition'
    ? { level: 'unknown', on: addDays(asOf, OTHER_DAYS) }
    : null
}

/** Rows of 竞争 that nobody closed, the newest first, then the customer's own column unless a row names the same. */
const rivalsOf = ({ entries, more, asOf }: RivalsInput): Rival[] => {
  const isOld = (on: CalendarDate | null) => on === null || on <= addMonths(asOf, -OLD_MONTHS)
  const rows = openOf(entries, 'rival')
    .reverse()
    .map(({ about, what, level, on, source, row }): Rival => {
      return { who: about, what, level, on, source, old: isOld(on), row }
    })
  const { rival: who, rivalOn, rivalSource: source = '' } = more
  if (who === undefined || rows.some(one => one.who === who)) return rows
  const on = rivalOn === undefined ? null : calendarDate(rivalOn)
  return [...rows, { who, what: '', level: null, on, source, old: isOld(on), row: null }]
}
