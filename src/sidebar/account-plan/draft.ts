// A row of 大客户计划 while it is typed: texts, until they are what the server takes.
import { NO_PLAN_FIELDS, type PlanFieldsWritten } from '../../contract/account-plan'
import { planPeriod } from '../../core/account-plan/period'
import {
  NEEDS,
  type PlanColumn,
  type PlanEntry,
  type PlanKind,
  type PlanTopic,
  TOPICS_OF,
} from '../../core/account-plan/types'
import type { RiskLevel } from '../../core/accounts/types'
import { type CurrencyCode, toMajor } from '../../core/money'
import { readAmount } from '../more/settings/settings-form'

export type PlanField =
  | 'topic'
  | 'about'
  | 'what'
  | 'period'
  | 'amount'
  | 'chance'
  | 'workdays'
  | 'level'
  | 'on'
  | 'state'
  | 'owner'
  | 'source'

/** What the form of a kind asks for, in its order. */
export const FIELDS_OF: Record<PlanKind, readonly PlanField[]> = {
  target: ['topic', 'period', 'amount'],
  opportunity: ['what', 'about', 'amount', 'chance', 'on', 'owner'],
  measure: ['what', 'on', 'owner'],
  rival: ['about', 'what', 'level', 'on', 'source'],
  expansion: ['what', 'on', 'owner'],
  strategy: ['what'],
  resource: ['topic', 'what', 'workdays', 'amount'],
  review: ['on', 'owner', 'what'],
  survey: ['on', 'owner', 'what'],
}

export type Draft = Record<Exclude<PlanField, 'topic' | 'level' | 'state'>, string> & {
  topic: PlanTopic | ''
  level: RiskLevel | ''
  state: PlanFieldsWritten['state']
}

export const draftOf = (fields: PlanFieldsWritten, currency: CurrencyCode): Draft => ({
  topic: fields.topic ?? '',
  about: fields.about,
  what: fields.what,
  period: fields.period,
  amount: fields.amount === null ? '' : String(toMajor(fields.amount, currency)),
  chance: fields.chance === null ? '' : String(Math.round(fields.chance * 10_000) / 100),
  workdays: fields.workdays === null ? '' : String(fields.workdays),
  level: fields.level ?? '',
  on: fields.on ?? '',
  state: fields.state,
  owner: fields.owner,
  source: fields.source,
})

/** As the row stands. */
export const fieldsOf = (entry: PlanEntry): PlanFieldsWritten => ({
  kind: entry.kind,
  topic: entry.topic,
  about: entry.about,
  what: entry.what,
  period: entry.period?.text ?? '',
  amount: entry.amount,
  chance: entry.chance,
  workdays: entry.workdays,
  level: entry.level,
  on: entry.on,
  state: entry.state,
  owner: entry.owner,
  source: entry.source,
  note: entry.note,
})

export const newFields = (kind: PlanKind, filled: Partial<PlanFieldsWritten> = {}): PlanFieldsWritten => ({
  ...NO_PLAN_FIELDS,
  ...filled,
  kind,
})

export type Drafted = {
  fields: PlanFieldsWritten
  wrong: readonly ('period' | 'amount' | 'chance' | 'workdays')[]
  lacking: readonly PlanColumn[]
}

/** What he typed over what stood there. */
export const draftedFields = (draft: Draft, over: PlanFieldsWritten, currency: CurrencyCode): Drafted => {
  const amount = draft.amount.trim() === '' ? null : readAmount(draft.amount, currency)
  const chance = numberIn(draft.chance)
  const workdays = numberIn(draft.workdays)
  const isPeriod = draft.period.trim() === '' || planPeriod(draft.period) !== null
  const { kind } = over
  const isBlank = (column: PlanColumn) => {
    const field = column === 'about' && kind in TOPICS_OF ? 'topic' : column
    return field in draft && draft[field as PlanField].trim() === ''
  }
  return {
    fields: {
      ...over,
      topic: draft.topic === '' ? null : draft.topic,
      about: draft.about,
      what: draft.what,
      period: draft.period,
      amount,
      chance: chance === null ? null : chance / 100,
      workdays,
      level: draft.level === '' ? null : draft.level,
      on: draft.on === '' ? null : draft.on,
      state: draft.state,
      owner: draft.owner,
      source: draft.source,
    },
    wrong: [
      ...(isPeriod ? [] : (['period'] as const)),
      ...(amount === null && draft.amount.trim() !== '' ? (['amount'] as const) : []),
      ...(isNumber(draft.chance, chance, 100) ? [] : (['chance'] as const)),
      ...(isNumber(draft.workdays, workdays, 999_999) ? [] : (['workdays'] as const)),
    ],
    lacking: NEEDS[kind].flatMap(group => (group.every(isBlank) ? group.slice(0, 1) : [])),
  }
}

/** Null for blank and for what is no number. */
const numberIn = (text: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text.trim()) : null

const isNumber = (text: string, number: number | null, most: number): boolean =>
  number === null ? text.trim() === '' : number <= most
