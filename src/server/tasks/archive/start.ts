// 归档 and 取回 begun as long work: what the person confirmed is written down first, then moved some rows at a time.
import type { Input } from '../../../contract/inputs'
import type { WorkView } from '../../../contract/work'
import { rowFinder } from '../../../core/undo/rows'
import { type Outcome, ok, problem } from '../../answer'
import { archivedRows, archiveOf, printed } from '../../archive/archived'
import { openArchive } from '../../archive/open'
import { planArchive } from '../../archive/plan'
import { recoverRows } from '../../archive/recover'
import { inOrder, type MoveUnit, unitText } from '../../archive/unit'
import type { Office } from '../../ports'
import { writeUnits } from '../../work/list'
import { beginWork, readWork } from '../../work/record'
import { workView } from '../../work/view'
import { type Loaded, loadLedger, lockedSheet } from '../load'

export const startArchive = (office: Office, { months, seen }: Input<'archive.start'>): Outcome<WorkView> =>
  whenFree(office, loaded => {
    const { desk } = office
    const plan = planArchive(office, loaded, months)
    if (plan.seen !== seen || plan.units.length === 0) return problem('archive-changed')
    const to = openArchive(desk, loaded, plan.homes)
    return begin(
      office,
      'archive',
      plan.units.map(unit => ({ ...unit, to })),
    )
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
    return begin(office, 'return', printed(office.desk, bound, chosen))
  })

/** Under the lock, when nothing else is under way, by somebody who may write on every sheet. */
const whenFree = (office: Office, start: (loaded: Loaded) => Outcome<WorkView>): Outcome<WorkView> => {
  const { desk } = office
  const result = desk.locked((): Outcome<WorkView> => {
    desk.documentStore.refresh()
    const now = readWork(desk)
    if (now !== null) return problem('work-running', now.by)
    recoverRows(office)
    const loaded = loadLedger(office, { again: true })
    if (!loaded.ok) return loaded
    const locked = lockedSheet(desk, loaded.value.sheets)
    return locked === null ? start(loaded.value) : problem('no-permission', locked)
  })
  return result ?? problem('busy')
}

const begin = (office: Office, kind: 'archive' | 'return', units: readonly MoveUnit[]): Outcome<WorkView> => {
  const { desk } = office
  const id = desk.uuid()
  writeUnits(desk, id, inOrder(units).map(unitText))
  beginWork(desk, { id, kind, total: units.length, detail: {} })
  return ok(workView(desk))
}
