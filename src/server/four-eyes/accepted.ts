// The accepted state of all items: a base written as a whole, and the ticks in 复核记录 since. A long log gives way to a new base.
import * as v from 'valibot'
import { acceptedNow } from '../../core/four-eyes/pending'
import type { Accepted, Tick } from '../../core/four-eyes/types'
import type { KnownNames } from '../../core/ledger/who/names'
import { packed, unpacked } from '../../core/snapshot/packed'
import type { KeptItem } from '../../core/snapshot/types'
import type { ReviewDeed } from '../../tables/four-eyes/review-log'
import { deedFrom, deedText } from '../../tables/four-eyes/review-log'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const KEY = 'zq.fourEyes'

/** `whole`: with the plans of contracts and what is in other currencies, of which earlier versions kept nothing. */
const record = v.object({
  base: v.string(),
  since: v.string(),
  by: v.string(),
  digest: v.string(),
  whole: v.optional(v.boolean(), false),
})
type BaseRecord = v.InferOutput<typeof record>

/** Null while there is no base. */
export const baseRecord = (desk: Desk): BaseRecord | null => {
  const text = desk.documentStore.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

/** Ticks read at every look; more than these become part of a new base. */
const MOST_TICKS = 1000

export type AcceptedState = {
  accepted: Accepted[]
  ticks: number
  /** By the key of a change: who said that it is his. */
  ownedBy: Map<string, string[]>
  /** The base was edited or deleted: nothing counts as accepted. */
  isDamaged: boolean
  /** Plans and other currencies are among it. */
  isWhole: boolean
}

const cell = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export const readAccepted = (desk: Desk): AcceptedState => {
  const kept = baseRecord(desk)
  const base = kept === null ? null : readBase(desk, kept)
  const names = knownNames(desk)
  const ticks: Tick[] = []
  const ownedBy = new Map<string, string[]>()
  for (const { values } of desk.helpers.read('review-log')) {
    const deed = deedFrom(cell(values.deed))
    const key = cell(values.key)
    if (deed === 'own') ownedBy.set(key, [...(ownedBy.get(key) ?? []), cell(values.by)])
    if (kept === null || cell(values.base) !== kept.base) continue
    const [before, now] = [itemIn(values.before, names), itemIn(values.now, names)]
    // A tick that somebody edited accepts nothing.
    if (deed === 'ticked' && before !== undefined && now !== undefined)
      ticks.push({ at: cell(values.at), before, now })
  }
  return {
    accepted: acceptedNow(base ?? [], ticks),
    ticks: ticks.length,
    ownedBy,
    isDamaged: base === null,
    isWhole: kept?.whole ?? true,
  }
}

const itemIn = (value: unknown, names: KnownNames): KeptItem | null | undefined => {
  if (cell(value) === '') return null
  return unpacked([cell(value)], names)?.[0]
}

const readBase = (desk: Desk, { base, digest }: BaseRecord): Accepted[] | null => {
  const rows = desk.helpers.read('accepted-items').filter(({ values }) => cell(values.base) === base)
  const parts = rows.map(({ values }) => ({ at: cell(values.since), text: cell(values.items) }))
  if (digestOf(desk, parts) !== digest) return null
  const accepted: Accepted[] = []
  const names = knownNames(desk)
  for (const { at, text } of parts) {
    for (const item of unpacked([text], names) ?? []) accepted.push({ item, at })
  }
  return accepted
}

type Part = { at: string; text: string }
const digestOf = (desk: Desk, parts: readonly Part[]) =>
  desk.digest(parts.map(({ at, text }) => `${at}\n${text}`).join('\n'))

/** Takes these for accepted, in place of what was: first the sheet holds the rows, then the property names them. Call under the document lock. */
export const writeBase = (
  desk: Desk,
  accepted: readonly Accepted[],
  { since, by, whole }: Pick<BaseRecord, 'since' | 'by' | 'whole'>,
): string => {
  const before = desk.helpers.read('accepted-items')
  const byMoment = new Map<string, KeptItem[]>()
  for (const { item, at } of accepted) {
    const group = byMoment.get(at)
    if (group) group.push(item)
    else byMoment.set(at, [item])
  }
  const parts: Part[] = []
  for (const [at, items] of byMoment) for (const text of packed(items)) parts.push({ at, text })
  const base = desk.uuid()
  desk.helpers.append(
    'accepted-items',
    parts.map(({ at, text }) => ({ base, since: at, items: text })),
  )
  desk.flush()
  const kept: BaseRecord = { base, since, by, whole, digest: digestOf(desk, parts) }
  desk.documentStore.put({ [KEY]: JSON.stringify(kept) })
  desk.helpers.update(
    'accepted-items',
    before.map(({ row }) => ({ row, values: { base: '', since: '', items: '' } })),
  )
  return base
}

/** Call under the document lock. */
export const dropBase = (desk: Desk): void => {
  desk.documentStore.remove(KEY)
  desk.helpers.clear('accepted-items')
}

export type LogEntry = {
  deed: ReviewDeed
  what: string
  key?: string
  before?: KeptItem | null
  now?: KeptItem | null
  /** Whose deed it is, where not this person's. */
  by?: string
}

/** Call under the document lock. */
export const appendToReviewLog = (desk: Desk, entries: readonly LogEntry[], base: string): void => {
  const [at, me] = [desk.now(), desk.person.label()]
  const text = (item: KeptItem | null | undefined) => (item == null ? '' : (packed([item])[0] ?? ''))
  desk.helpers.append(
    'review-log',
    entries.map(({ deed, what, key = '', before, now, by = me }) => ({
      at,
      by,
      deed: deedText(deed, desk.person.language),
      what,
      key,
      base,
      before: text(before),
      now: text(now),
    })),
  )
}

/** A long log gives way to a new base, which holds what its ticks accepted. Call under the document lock. */
export const foldTicks = (desk: Desk): void => {
  const kept = baseRecord(desk)
  const state = readAccepted(desk)
  if (kept === null || state.isDamaged || state.ticks <= MOST_TICKS) return
  writeBase(desk, state.accepted, kept)
}
