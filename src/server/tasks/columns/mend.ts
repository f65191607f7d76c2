// A header that changed or a column that took another's place: marked, and its header remembered as it stands today.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office } from '../../ports'
import { readSetup, type SetupRecord, type SheetRecord, writeSetup } from '../../setup-record'

type Mended = Input<'columns.mend'>['columns'][number]

export const mendColumns = (
  { desk }: Office,
  { columns }: Input<'columns.mend'>,
): Outcome<Output<'columns.mend'>> => {
  const result = desk.locked((): Outcome<Output<'columns.mend'>> => {
    desk.documentStore.refresh()
    const setup = readSetup(desk.documentStore)
    if (setup === null || setup.documentId !== desk.documentId) return problem('not-set-up')
    const [lead, ...others] = setup.sheets
    const sheets: SetupRecord['sheets'] = [
      mendSheet(desk, lead, columns),
      ...others.map(record => mendSheet(desk, record, columns)),
    ]
    const beside = setup.beside.map(record => ({ ...mendSheet(desk, record, columns), role: record.role }))
    writeSetup(desk.documentStore, { ...setup, sheets, beside })
    return ok({ mended: columns.length })
  })
  return result ?? problem('busy')
}

const mendSheet = ({ adoption }: Desk, record: SheetRecord, columns: readonly Mended[]): SheetRecord => {
  const standing = adoption.standing(record)
  if (standing === null) return record
  const headers = { ...record.headers }
  for (const { field, column } of columns.filter(({ sheet }) => sheet === standing.sheet)) {
    if (standing.remembered.columns[field] !== column) adoption.mark(record.sheetId, field, column)
    headers[field] = standing.texts[column - 1] ?? ''
  }
  return { ...record, sheet: standing.sheet, headers }
}
