// 归档 and 取回 begun as long work: what the person confirmed is written down first, then moved some rows at a time.
import type { Input } from '../../../contract/inputs'
import type { WorkView } from '../../../contract/work'
import { rowFinder } from '../../../core/undo/rows'
import { type Outcome, ok, problem } from '../../answer'
import { archivedRows, archiveOf, printed } from '../../archive/archived'
import { openArchive } from '../../archive/open'
import { planArchive } from '../../archive/plan'
import { inOrder, unitText } from '../../archive/unit'
import type { Office } from '../../ports'
import { begin, whenFree } from '../work/begin'

export const startArchive = (office: Office, { months, seen }: Input<'archive.start'>): Outcome<WorkView> =>
  whenFree(office, loaded => {
    const { desk } = office
    const plan = planArchive(office, loaded, months)
    if (plan.seen !== seen || plan.units.length === 0) return problem('archive-changed')
    const to = openArchive(desk, loaded, plan.homes)
    const units = inOrder(plan.units.map(unit => ({ ...unit, to }))).map(unitText)
    return ok(begin(desk, { kind: 'archive', units }))
  })

/** Rows that cannot be found any more are passed over; 'archive-changed' when none is left. */
export const startReturn = (office: Office, { rows, work }: Input<'archive.return'>): Outcome<WorkView> =>
  whenFree(office, loaded => {
    const archive = archiveOf(loaded)
    if (archive === null) return problem('archive-changed')
    const { bound } = archive
    const all = archivedRows(office.desk, loaded)
    const find = rowFinder(all.map(({ item }) => item))
    const wanted = new Set(rows.map(one => find({ ...one, sheet: bound.sheet })?.row))
    const chosen = all.filter(one => (work === null ? wanted.has(one.row.row) : one.work === work))
    if (chosen.length === 0) return problem('archive-changed')
    const units = inOrder(printed(office.desk, bound, chosen)).map(unitText)
    return ok(begin(office.desk, { kind: 'return', units }))
  })
