// The piece of long work under way in this document, at most one: what it is, how far it is, who is at it; and how the last one ended.
import * as v from 'valibot'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LeftUnits, WorkEnd } from '../../contract/work'
import { LEFT_REASONS, WORK_KINDS } from '../../core/work/kinds'
import type { Desk } from '../ports'

const WORK = 'zq.work'
const LAST = 'zq.work.last'

export const leftUnits = v.object({
  some: v.array(
    v.object({
      sheet: v.string(),
      row: v.number(),
      why: v.picklist(LEFT_REASONS),
      field: v.exactOptional(v.picklist(LEDGER_FIELDS)),
    }),
  ),
  counts: v.record(v.picklist(LEFT_REASONS), v.number()),
})

const record = v.object({
  id: v.string(),
  documentId: v.string(),
  kind: v.picklist(WORK_KINDS),
  by: v.string(),
  startedAt: v.string(),
  total: v.number(),
  /** Of the list, from its start. */
  done: v.number(),
  written: v.number(),
  left: leftUnits,
  /** What the kind of work needs to know besides its list. */
  detail: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  /** Who is at it, and since when it is certain, in milliseconds of the epoch. */
  runner: v.nullable(v.object({ id: v.string(), label: v.string(), at: v.number() })),
})

export type Work = v.InferOutput<typeof record>

const end = v.object({
  id: v.string(),
  documentId: v.string(),
  kind: v.picklist(WORK_KINDS),
  by: v.string(),
  at: v.string(),
  total: v.number(),
  written: v.number(),
  left: leftUnits,
  stopped: v.boolean(),
  unattended: v.boolean(),
})

const parsed = <S extends v.GenericSchema>(schema: S, text: string | null): v.InferOutput<S> | null => {
  if (text === null) return null
  const result = v.safeParse(schema, JSON.parse(text))
  return result.success ? result.output : null
}

/** Null also in a copy of the document. */
export const readWork = (desk: Desk): Work | null => {
  const work = parsed(record, desk.documentStore.get(WORK))
  return work?.documentId === desk.documentId ? work : null
}

export const lastWork = (desk: Desk): WorkEnd | null => {
  const last = parsed(end, desk.documentStore.get(LAST))
  if (last === null || last.documentId !== desk.documentId) return null
  const { documentId: _, ...told } = last
  return told
}

export type NewWork = Pick<Work, 'id' | 'kind' | 'total' | 'detail'>

export const newWork = (desk: Desk, { id, kind, total, detail }: NewWork): Work => ({
  id,
  documentId: desk.documentId,
  kind,
  by: desk.person.label(),
  startedAt: desk.now(),
  total,
  done: 0,
  written: 0,
  left: { some: [], counts: {} },
  detail,
  runner: null,
})

/** Everything in one write: what was done, and whatever belongs to it. Only once the sheets hold it: a stopped run loses what was not flushed. */
export const saveWork = (desk: Desk, work: Work, besides: Record<string, string> = {}): void => {
  desk.flush()
  desk.documentStore.put({ ...besides, [WORK]: JSON.stringify(work) })
}

export const endWork = (desk: Desk, work: Work, how: Pick<WorkEnd, 'stopped' | 'unattended'>): void => {
  const { id, documentId, kind, by, total, written, left: units } = work
  desk.flush()
  const told = { id, documentId, kind, by, at: desk.now(), total, written, left: units, ...how }
  desk.documentStore.put({ [LAST]: JSON.stringify(told) })
  desk.documentStore.remove(WORK)
}

/** Another work takes its place. */
export const dropWork = (desk: Desk): void => desk.documentStore.remove(WORK)

/** So many of those left are named. */
const MOST_NAMED = 12

export const leave = (
  { some, counts }: LeftUnits,
  units: readonly LeftUnits['some'][number][],
): LeftUnits => {
  const more = { ...counts }
  for (const { why } of units) more[why] = (more[why] ?? 0) + 1
  return { some: [...some, ...units].slice(0, MOST_NAMED), counts: more }
}
