// 数据 ▸ 列: what became of the columns since set-up, what columns would bring, and the team's own ones. Writes nothing.
import type { ColumnPlace, ColumnsView } from '../../../contract/columns'
import type { Input } from '../../../contract/inputs'
import { CONTRACT_FIELDS, LEDGER_FIELDS } from '../../../contract/vocabulary'
import { SAYS_PAID, saysPaid } from '../../../core/ledger/says-paid'
import type { LedgerField, SheetRole } from '../../../core/ledger/types'
import { LEDGER_COLUMNS } from '../../../tables/ledger/columns'
import { type Outcome, ok, problem } from '../../answer'
import { columnLetter } from '../../column-letter'
import { ownColumns } from '../../own-columns'
import type { Desk, Office } from '../../ports'
import { columnsByHeader } from '../../setup/columns-by-header'
import { matchHeaders } from '../../setup/match-headers'
import { allSheets, readSetup, type SheetRecord } from '../../setup-record'
import { listState } from '../names/list'

/** Works also where the ledger cannot be read because a column is gone; a sheet that is gone is passed over. */
export const viewColumns = ({ desk }: Office, _: Input<'columns'>): Outcome<ColumnsView> => {
  const setup = readSetup(desk.documentStore)
  if (setup === null || setup.documentId !== desk.documentId) return problem('not-set-up')
  const standing = allSheets(setup).flatMap(({ record, role }) => stateOf(desk, record, role) ?? [])
  // What is offered and shown is the ledger's own; 客户 and 收款 are only looked after.
  const sheets = standing.filter(({ role }) => role === 'items')
  const known = new Set([...sheets.flatMap(({ fields }) => fields), ...besideFields(standing)])
  // A column that was left out in the wizard is there already; a second one of the name would only confuse.
  const leftOut = new Set(sheets.flatMap(({ likely }) => [...likely.keys()]))
  // What 归档 has besides is ours.
  const own = [
    ...new Set(sheets.flatMap(({ unused, isArchive }) => (isArchive ? [] : unused.map(one => one.header)))),
  ]
  const { shown } = setup
  return ok({
    renamed: standing.flatMap(({ renamed }) => renamed),
    lost: standing.flatMap(({ lost }) => lost),
    list: listState(desk, setup),
    offered: CONTRACT_FIELDS.filter(field => !known.has(field) && !leftOut.has(field)).map(field => ({
      field,
      brings: LEDGER_COLUMNS[field].brings[desk.person.language],
    })),
    own: [
      ...shown.filter(header => own.includes(header)),
      ...own.filter(header => !shown.includes(header)),
    ].map(header => ({ header, shown: shown.includes(header) })),
  })
}

type SheetState = Pick<ColumnsView, 'renamed' | 'lost'> & {
  role: SheetRole
  fields: LedgerField[]
  unused: ColumnPlace[]
  /** Unused columns by the field their header names. */
  likely: Map<LedgerField, ColumnPlace>
  isArchive: boolean
}

const stateOf = (desk: Desk, record: SheetRecord, role: SheetRole): SheetState | null => {
  const standing = desk.adoption.standing(record)
  if (standing === null) return null
  const { sheet, texts, remembered } = standing
  const fields = LEDGER_FIELDS.filter(field => record.headers[field] !== undefined)
  const { columns } = columnsByHeader({
    record,
    columns: remembered.columns,
    texts,
    ours: ownColumns(remembered),
  })
  const taken = new Set([...Object.values(columns), ...ownColumns(remembered)])
  const unused = texts
    .map((_, at) => placeOf(texts, at + 1))
    .filter(({ column, header }) => header !== '' && !taken.has(column))
  const likely = likelyFields(unused, role)
  const isArchive = record.archive
  const state: SheetState = { role, renamed: [], lost: [], fields, unused, likely, isArchive }
  for (const field of fields) {
    const was = record.headers[field] ?? ''
    const column = columns[field]
    if (column === undefined) {
      state.lost.push({ sheet, field, was, likely: likely.get(field) ?? null })
    } else if (texts[column - 1] !== was) {
      state.renamed.push({ sheet, field, was, now: placeOf(texts, column) })
    }
  }
  return state
}

/** What 客户 has the contracts can do without; so they can without 已付 where 收款 says what is paid. */
const besideFields = (standing: readonly SheetState[]): readonly LedgerField[] => {
  const of = (wanted: SheetRole) =>
    standing.filter(({ role }) => role === wanted).flatMap(({ fields }) => fields)
  const isFed = of('receipts').length > 0 && !saysPaid(of('items'))
  return isFed ? [...of('customers'), ...SAYS_PAID] : of('customers')
}

const placeOf = (texts: readonly string[], column: number): ColumnPlace => ({
  column,
  letter: columnLetter(column),
  header: texts[column - 1] ?? '',
})

const likelyFields = (unused: readonly ColumnPlace[], role: SheetRole): Map<LedgerField, ColumnPlace> => {
  const headers = unused.map(({ column, header }) => ({ index: column, header, remembered: null, cells: [] }))
  const matches = matchHeaders(headers, role)
  const likely = new Map<LedgerField, ColumnPlace>()
  for (const place of unused) {
    const field = matches.get(place.column)?.field ?? null
    if (field !== null) likely.set(field, place)
  }
  return likely
}
