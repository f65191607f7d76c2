// 体检记录: one row a check, when its figures differ from the last row of that day; the weekly check always leaves one.
import * as v from 'valibot'
import type { CheckView } from '../../contract/data'
import { countBySeverity } from '../../core/audit/health'
import { calendarDate } from '../../core/calendar-date'
import { AUDIT_WORDS } from '../../tables/audit-log'
import type { Desk } from '../ports'
import type { Examined } from './examine'

const KEY = 'zq.audit'

const record = v.object({
  on: v.string(),
  /** The figures of the last row, to tell whether they changed. */
  figures: v.string(),
  score: v.nullable(v.number()),
  earlier: v.nullable(v.object({ on: v.string(), score: v.number() })),
})
type AuditRecord = v.InferOutput<typeof record>

const readRecord = (desk: Desk): AuditRecord | null => {
  const kept = desk.documentStore.get(KEY)
  if (kept === null) return null
  const parsed = v.safeParse(record, JSON.parse(kept))
  return parsed.success ? parsed.output : null
}

/** The last score of a day before today; null until there is one. */
export const earlierScore = (desk: Desk): CheckView['earlier'] => {
  const kept = readRecord(desk)
  if (kept === null) return null
  const last = kept.on < desk.today && kept.score !== null ? { on: kept.on, score: kept.score } : kept.earlier
  const on = calendarDate(last?.on ?? '')
  return last === null || on === null ? null : { on, score: last.score }
}

export type AuditBy = 'person' | 'schedule'

/** A colleague who is writing right now is not waited for twice: the next check notes it. */
export const noteAudit = (desk: Desk, { open, acknowledged, health }: Examined, by: AuditBy): void => {
  const counts = {
    ...countBySeverity(open),
    acknowledged: acknowledged.reduce((sum, { count }) => sum + count, 0),
  }
  const figures = JSON.stringify([health.score, health.rows, counts])
  const isNoted = () => {
    const kept = readRecord(desk)
    return by === 'person' && kept?.on === desk.today && kept.figures === figures
  }
  if (isNoted()) return
  desk.locked(() => {
    desk.documentStore.refresh()
    if (isNoted()) return
    const label = by === 'schedule' ? AUDIT_WORDS.weekly[desk.person.language] : desk.person.label()
    desk.helpers.append('audit-log', [
      { at: desk.now(), by: label, score: health.score ?? '', rows: health.rows, ...counts },
    ])
    desk.flush()
    const noted: AuditRecord = { on: desk.today, figures, score: health.score, earlier: earlierScore(desk) }
    desk.documentStore.put({ [KEY]: JSON.stringify(noted) })
  })
}
