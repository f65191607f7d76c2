// The words people choose from in 大客户计划.
import type { PlanKind, PlanState, PlanTopic, RiskTopic, TargetMeasure } from '../../core/account-plan/types'
import { type Resource, TOPICS_OF } from '../../core/account-plan/types'
import type { RiskLevel } from '../../core/accounts/types'
import { readWord, type SheetLanguage, type Words } from '../words'

export const PLAN_KIND_LABELS: Readonly<Record<PlanKind, Words>> = {
  target: { 'zh-CN': '目标', en: 'Target' },
  opportunity: { 'zh-CN': '商机', en: 'Opportunity' },
  measure: { 'zh-CN': '措施', en: 'Measure' },
  rival: { 'zh-CN': '竞争', en: 'Competition' },
  expansion: { 'zh-CN': '拓展计划', en: 'Expansion' },
  strategy: { 'zh-CN': '策略', en: 'Strategy' },
  resource: { 'zh-CN': '资源投入', en: 'Resources' },
  review: { 'zh-CN': '复盘', en: 'Review' },
  survey: { 'zh-CN': '满意度调查', en: 'Survey' },
}

const TARGET_LABELS: Readonly<Record<TargetMeasure, Words>> = {
  revenue: { 'zh-CN': '销售额', en: 'Revenue' },
  'gross-profit': { 'zh-CN': '毛利', en: 'Gross profit' },
  receipts: { 'zh-CN': '回款', en: 'Receipts' },
}

/** 回款 stands for a target and for a risk: the kind of the row tells which. */
const RISK_LABELS: Readonly<Record<RiskTopic, Words>> = {
  churn: { 'zh-CN': '流失', en: 'Churn' },
  collection: { 'zh-CN': '回款', en: 'Collection' },
  competition: { 'zh-CN': '竞争', en: 'Competition' },
  concentration: { 'zh-CN': '集中度', en: 'Concentration' },
}

const RESOURCE_LABELS: Readonly<Record<Resource, Words>> = {
  people: { 'zh-CN': '人力', en: 'People' },
  money: { 'zh-CN': '资金', en: 'Money' },
}

const TOPIC_LABELS = { target: TARGET_LABELS, measure: RISK_LABELS, resource: RESOURCE_LABELS }

const STATE_LABELS: Readonly<Record<PlanState, Words>> = {
  open: { 'zh-CN': '进行中', en: 'In progress' },
  won: { 'zh-CN': '赢单', en: 'Won' },
  lost: { 'zh-CN': '丢单', en: 'Lost' },
  done: { 'zh-CN': '已完成', en: 'Done' },
  dropped: { 'zh-CN': '已取消', en: 'Dropped' },
}

const LEVEL_LABELS: Readonly<Record<RiskLevel, Words>> = {
  high: { 'zh-CN': '高', en: 'High' },
  medium: { 'zh-CN': '中', en: 'Medium' },
  low: { 'zh-CN': '低', en: 'Low' },
}

/** What a stage stands for where no percentage is written; the note of the column says so. */
const STAGES: readonly { words: Words; chance: number }[] = [
  { words: { 'zh-CN': '初步接触', en: 'First contact' }, chance: 0.1 },
  { words: { 'zh-CN': '确认需求', en: 'Need confirmed' }, chance: 0.3 },
  { words: { 'zh-CN': '方案报价', en: 'Quoted' }, chance: 0.5 },
  { words: { 'zh-CN': '商务谈判', en: 'Negotiating' }, chance: 0.7 },
  { words: { 'zh-CN': '口头同意', en: 'Verbally agreed' }, chance: 0.9 },
]

export const KIND_WORDS = Object.values(PLAN_KIND_LABELS)
export const STATE_WORDS = Object.values(STATE_LABELS)
export const LEVEL_WORDS = Object.values(LEVEL_LABELS)
export const STAGE_WORDS = STAGES.map(({ words }) => words)
/** Each word once. */
export const TOPIC_WORDS: readonly Words[] = Object.values(TOPIC_LABELS)
  .flatMap((labels): Words[] => Object.values(labels))
  .filter((words, at, all) => all.findIndex(one => one['zh-CN'] === words['zh-CN']) === at)

const read = <Id extends string>(labels: Readonly<Record<Id, Words>>, text: string): Id | '' | null =>
  text === '' ? '' : readWord(labels, text)

/** '' for blank; null for a word that is none of them; so the readers below. */
export const planKindFrom = (text: string): PlanKind | '' | null => read(PLAN_KIND_LABELS, text)
export const planStateFrom = (text: string): PlanState | '' | null => read(STATE_LABELS, text)
export const planLevelFrom = (text: string): RiskLevel | '' | null => read(LEVEL_LABELS, text)

/** Of kinds whose 对象 is a text it is no topic. */
export const planTopicFrom = (kind: PlanKind | '' | null, text: string): PlanTopic | '' | null => {
  if (kind === 'target') return read(TARGET_LABELS, text)
  if (kind === 'measure') return read(RISK_LABELS, text)
  return kind === 'resource' ? read(RESOURCE_LABELS, text) : ''
}

export const stageChance = (text: string): number | null =>
  STAGES.find(({ words }) => Object.values(words).includes(text))?.chance ?? null

export const planKindText = (kind: PlanKind, language: SheetLanguage): string =>
  PLAN_KIND_LABELS[kind][language]
export const planStateText = (state: PlanState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]
export const planLevelText = (level: RiskLevel, language: SheetLanguage): string =>
  LEVEL_LABELS[level][language]

/** '' where the kind has no such topic. */
export const planTopicText = (kind: PlanKind, topic: PlanTopic, language: SheetLanguage): string => {
  if (!(kind in TOPICS_OF)) return ''
  const labels: Partial<Record<PlanTopic, Words>> = TOPIC_LABELS[kind as keyof typeof TOPIC_LABELS]
  return labels[topic]?.[language] ?? ''
}
