// 数据 ▸ 列: what became of the columns since set-up, what columns would bring, and the team's own ones. Writes nothing.
import type { ColumnPlace, ColumnsView } from '../../../contract/columns'
import type { Input } from '../../../contract/inputs'
import { LEDGER_FIELDS } from '../../../contract/vocabulary'
import type { LedgerField } from '../../../core/ledger/types'
import { LEDGER_COLUMNS } from '../../../tables/ledger/columns'
import { type Outcome, ok, problem } from '../../answer'
import { columnLetter } from '../../column-letter'
import type { Desk, Office, StandingColumns } from '../../ports'
import { matchHeaders } from '../../setup/match-headers'
import { readSetup, type SheetRecord } from '../../setup-record'

/** Works also where the ledger cannot be read because a column is gone; a sheet that is gone is passed over. */
export const viewColumns = ({ desk }: Office, _: Input<'columns'>): Outcome<ColumnsView> => {
  const setup = readSetup(desk.documentStore)
  if (setup === null || setup.documentId !== desk.documentId) return problem('not-set-up')
  const sheets = setup.sheets.flatMap(record => stateOf(desk, record) ?? [])
  const known = new Set(sheets.flatMap(({ fields }) => fields))
  // A column that was left out in the wizard is there already; a second one of the name would only confuse.
  const leftOut = new Set(
    sheets.flatMap(({ unused }) => LEDGER_FIELDS.filter(field => likelyColumn(field, unused))),
  )
  const own = [...new Set(sheets.flatMap(({ unused }) => unused.map(({ header }) => header)))]
  const { shown } = setup
  return ok({
    renamed: sheets.flatMap(({ renamed }) => renamed),
    lost: sheets.flatMap(({ lost }) => lost),
    offered: LEDGER_FIELDS.filter(field => !known.has(field) && !leftOut.has(field)).map(field => ({
      field,
      brings: LEDGER_COLUMNS[field].brings[desk.person.language],
    })),
    own: [
      ...shown.filter(header => own.includes(header)),
      ...own.filter(header => !shown.includes(header)),
    ].map(header => ({ header, shown: shown.includes(header) })),
  })
}

type SheetState = Pick<ColumnsView, 'renamed' | 'lost'> & { fields: LedgerField[]; unused: ColumnPlace[] }

const stateOf = (desk: Desk, record: SheetRecord): SheetState | null => {
  const standing = desk.adoption.standing(record)
  if (standing === null) return null
  const { sheet, texts, remembered } = standing
  const fields = LEDGER_FIELDS.filter(field => record.headers[field] !== undefined)
  const columns = columnsOf(standing, record)
  const taken = new Set([...Object.values(columns), remembered.dueColumn])
  const unused = texts
    .map((_, at) => placeOf(texts, at + 1))
    .filter(({ column, header }) => header !== '' && !taken.has(column))
  const state: SheetState = { renamed: [], lost: [], fields, unused }
  for (const field of fields) {
    const was = record.headers[field] ?? ''
    const column = columns[field]
    if (column === undefined) {
      state.lost.push({ sheet, field, was, likely: likelyColumn(field, unused) })
    } else if (texts[column - 1] !== was) {
      state.renamed.push({ sheet, field, was, now: placeOf(texts, column) })
    }
  }
  return state
}

/** Marked columns, and those whose header is the one of set-up. */
const columnsOf = (
  { texts, remembered }: StandingColumns,
  record: SheetRecord,
): StandingColumns['remembered']['columns'] => {
  const columns = { ...remembered.columns }
  for (const field of LEDGER_FIELDS) {
    const header = record.headers[field]
    if (columns[field] !== undefined || header === undefined || header === '') continue
    const at = texts.indexOf(header)
    if (at >= 0 && at === texts.lastIndexOf(header)) columns[field] = at + 1
  }
  return columns
}

const placeOf = (texts: readonly string[], column: number): ColumnPlace => ({
  column,
  letter: columnLetter(column),
  header: texts[column - 1] ?? '',
})

const likelyColumn = (field: LedgerField, unused: readonly ColumnPlace[]): ColumnPlace | null => {
  const headers = unused.map(({ column, header }) => ({ index: column, header, remembered: null, cells: [] }))
  const matches = matchHeaders(headers)
  return unused.find(({ column }) => matches.get(column)?.field === field) ?? null
}
