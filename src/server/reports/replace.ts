// A report is written over as a whole: where somebody changed it by hand, he is asked first.
import * as v from 'valibot'
import { CHART_KINDS, type SummaryChartIds } from '../account-sheet/types'
import { type Outcome, ok, problem } from '../answer'
import type { Desk } from '../ports'
import type { ReportId, ReportPicture } from './types'

const keyOf = (id: ReportId) => `zq.report.${id}`
const record = v.object({
  digest: v.string(),
  charts: v.optional(v.record(v.picklist(CHART_KINDS), v.number()), {}),
})

/** 'changed': somebody changed it since, and nothing was written. */
export type Replaced = { status: 'made' | 'replaced'; sheet: string } | { status: 'changed' }

export const replaceReport = (
  desk: Desk,
  id: ReportId,
  { picture, overwrite }: { picture: ReportPicture; overwrite: boolean },
): Outcome<Replaced> => {
  if (!desk.reports.mayEdit(id)) return problem('no-permission')
  const replaced = desk.locked((): Replaced => {
    desk.documentStore.refresh()
    const standing = desk.reports.text(id)
    const known = readRecord(desk, id)
    // Also where a run was stopped before it noted what it wrote, and in a copy, whose record stayed in the original.
    const isOurs = standing === null || known?.digest === desk.digest(standing)
    if (!isOurs && !overwrite) return { status: 'changed' }
    const { sheet, charts } = desk.reports.write(id, picture, known?.charts ?? {})
    desk.flush()
    const digest = desk.digest(desk.reports.text(id) ?? '')
    const record: ReportRecord = { digest, charts }
    desk.documentStore.put({ [keyOf(id)]: JSON.stringify(record) })
    return { status: standing === null ? 'made' : 'replaced', sheet }
  })
  if (replaced === null) return problem('busy')
  if (replaced.status !== 'changed') desk.reports.open(id)
  return ok(replaced)
}

type ReportRecord = { digest: string; charts: SummaryChartIds }

const readRecord = (desk: Desk, id: ReportId): ReportRecord | null => {
  const text = desk.documentStore.get(keyOf(id))
  const parsed = text === null ? null : v.safeParse(record, JSON.parse(text))
  return parsed?.success === true ? parsed.output : null
}
