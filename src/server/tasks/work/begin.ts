// Long work begun: by somebody who may write on every sheet, when nothing else is under way; its list first, then its record.
import type { WorkView } from '../../../contract/work'
import type { WorkKind } from '../../../core/work/kinds'
import { type Outcome, problem } from '../../answer'
import { recoverRows } from '../../archive/recover'
import type { Desk, Office } from '../../ports'
import { writeUnits } from '../../work/list'
import { newWork, readWork, saveWork } from '../../work/record'
import { workView } from '../../work/view'
import { type Loaded, loadLedger, lockedSheet } from '../load'

/** Under the lock, with the ledger as it stands. */
export const whenFree = (office: Office, start: (loaded: Loaded) => Outcome<WorkView>): Outcome<WorkView> => {
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

export const begin = (
  desk: Desk,
  { kind, units }: { kind: WorkKind; units: readonly string[] },
): WorkView => {
  const id = desk.uuid()
  writeUnits(desk, id, units)
  saveWork(desk, newWork(desk, { id, kind, total: units.length, detail: {} }))
  return workView(desk)
}
