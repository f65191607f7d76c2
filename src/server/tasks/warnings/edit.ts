// Status, owner and note of a warning set in the sidebar: under the lock, and only where the row still says what the person saw.
import type { Input } from '../../../contract/inputs'
import type { Handling, WarningEditResult } from '../../../contract/warnings'
import type { Cell } from '../../../core/ledger/types'
import { currentRows } from '../../../core/warnings/reconcile'
import { statusText } from '../../../tables/warnings'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { type ListedWarning, listLanguage, readList } from '../../warnings/list'
import { loadLedger } from '../load'
import { updateList } from './update'

type Edit = Input<'warnings.edit'>

/** A warning that stands in no row yet gets one first. */
export const editWarning = (office: Office, edit: Edit): Outcome<WarningEditResult> => {
  const { desk } = office
  if (!currentRows(readList(desk)).has(edit.cause)) {
    const loaded = loadLedger(office)
    if (!loaded.ok) return loaded
    if (updateList(office, loaded.value) === null) return problem('busy')
  }
  const result = desk.locked((): Outcome<WarningEditResult> => {
    const rows = readList(desk)
    const row = currentRows(rows).get(edit.cause)
    if (row === undefined) return problem('warning-gone')
    if (!says(row, edit.before)) return ok({ status: 'changed-meanwhile', handling: handlingOf(row) })
    const values = changes(edit, listLanguage(desk, rows))
    if (Object.keys(values).length > 0) desk.helpers.update('warnings', [{ row: row.row, values }])
    return ok({ status: 'saved', handling: edit.after })
  })
  return result ?? problem('busy')
}

const handlingOf = ({ status, owner, note }: ListedWarning): Handling => ({ status, owner, note })

const says = (row: ListedWarning, seen: Handling): boolean =>
  row.status === seen.status && row.owner.trim() === seen.owner.trim() && row.note.trim() === seen.note.trim()

/** Only what was changed; a person's own word for the status is nothing to choose. */
const changes = ({ before, after, grade }: Edit, language: 'zh-CN' | 'en'): Record<string, Cell> => ({
  ...(after.status !== before.status &&
    after.status !== 'other' && { status: statusText(after.status, language), grade }),
  ...(after.owner.trim() !== before.owner.trim() && { owner: after.owner.trim() }),
  ...(after.note.trim() !== before.note.trim() && { note: after.note.trim() }),
})
