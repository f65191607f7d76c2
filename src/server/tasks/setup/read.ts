// 设置向导, first half: what the add-on understands of a sheet. Writes nothing.
import type { Input } from '../../../contract/inputs'
import type { SetupDraft } from '../../../contract/setup'
import { type Outcome, ok, problem } from '../../answer'
import { isMine } from '../../hourly'
import type { Office } from '../../ports'
import {
  correctedColumns,
  countBlankPaid,
  draftColumns,
  draftTerms,
  dueColumnState,
  findHeaderRow,
  guessCurrency,
  guessStyle,
  namesOnlyUnpaid,
} from '../../setup/understand'
import { readSetup } from '../../setup-record'

export const readForSetup = (office: Office, asked: Input<'setup.read'>): Outcome<SetupDraft> => {
  const { desk, settings } = office
  const setup = readSetup(desk.documentStore)
  const preview = desk.adoption.preview(asked.sheetId ?? setup?.sheetId ?? null)
  if (preview === null) return problem('sheet-gone', setup?.sheet ?? '')

  const headerRow = asked.headerRow || findHeaderRow(preview)
  const understood = headerRow === 0 ? [] : draftColumns(preview, headerRow)
  const columns = asked.columns === undefined ? understood : correctedColumns(understood, asked.columns)
  const rows = preview.values.slice(headerRow)
  const adopted = setup?.sheetId === preview.sheetId ? setup : null
  const style = guessStyle(columns)
  const filled = rows.filter(row => row.some(cell => cell !== '')).length
  return ok({
    sheets: desk.adoption.sheets().map(sheet => ({
      ...sheet,
      rows: sheet.id === preview.sheetId ? filled : Math.max(sheet.rows - 1, 0),
    })),
    sheetId: preview.sheetId,
    sheetName: preview.sheet,
    headerRow,
    rows: filled,
    goal: setup === null ? null : settings.goal,
    // What was confirmed once holds until the columns say something else.
    style: style === guessStyle(understood) ? (adopted?.style ?? style) : style,
    currency: adopted?.currency ?? guessCurrency(columns, desk.locale),
    columns,
    terms: draftTerms(columns, rows, adopted?.terms ?? {}),
    blankPaid: countBlankPaid(columns, rows),
    blankPaidIsZero: adopted?.blankPaidIsZero ?? namesOnlyUnpaid(columns),
    dueColumn: dueColumnState(preview, columns, rows),
    dailyTotals: setup === null || isMine(desk),
  })
}
