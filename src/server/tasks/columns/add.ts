// Columns the ledger lacks, added at the right of every sheet of it, with the input help of their kind. They are the team's from then on.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import type { LedgerField } from '../../../core/ledger/types'
import { type ColumnType, LEDGER_COLUMNS } from '../../../tables/ledger/columns'
import { type Outcome, ok, problem } from '../../answer'
import type { NewColumn, Office, SheetBinding } from '../../ports'
import { columnRules } from '../../rules/column-rules'
import { readSetup, type SetupRecord, type SheetRecord, writeSetup } from '../../setup-record'
import { colourSheets } from '../keep-up'
import { loadLedger, loadSheets, lockedSheet } from '../load'

const WIDTH = 130

/** Google's notation; a text column keeps 0012 and 3-4 as they are typed. */
export const FORMATS: Record<ColumnType, string> = {
  text: '@',
  email: '@',
  phone: '@',
  'yes-no': '@',
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
}

/** A field that a sheet has already is left alone there; said twice changes nothing. */
export const addColumns = (
  office: Office,
  { fields }: Input<'columns.add'>,
): Outcome<Output<'columns.add'>> => {
  const { desk } = office
  const result = desk.locked((): Outcome<Output<'columns.add'>> => {
    desk.documentStore.refresh()
    const adopted = loadSheets(office, { again: true })
    if (!adopted.ok) return adopted
    const locked = lockedSheet(desk, adopted.value)
    if (locked !== null) return problem('no-permission', locked)
    const setup = readSetup(desk.documentStore)
    if (setup === null) return problem('not-set-up')

    let added = 0
    for (const { bound } of adopted.value.filter(one => !one.bound.archive)) {
      const lacking = fields.filter(field => (bound.headers[field] ?? '') === '')
      for (const field of lacking) desk.adoption.append(bound, field, newColumn(field, desk.person.language))
      added += lacking.length
    }
    const now = loadLedger(office, { again: true })
    if (!now.ok) return now
    const { sheets, contracts } = now.value
    const bound = sheets.map(sheet => sheet.bound)
    writeSetup(desk.documentStore, withHeaders(setup, bound, fields))
    for (const sheet of bound.filter(one => !one.archive))
      desk.adoption.validate(sheet, columnRules(sheet, desk.person.language))
    return ok({ added, rules: colourSheets(office, sheets, contracts) })
  })
  return result ?? problem('busy')
}

type Language = Office['desk']['person']['language']

const newColumn = (field: LedgerField, language: Language): NewColumn => {
  const { label, help, type } = LEDGER_COLUMNS[field]
  return { header: label[language], note: help[language], width: WIDTH, format: FORMATS[type] }
}

/** The record with the headers of these fields as they stand on the sheets now. */
const withHeaders = (
  setup: SetupRecord,
  bound: readonly SheetBinding[],
  fields: readonly LedgerField[],
): SetupRecord => {
  const extended = (record: SheetRecord): SheetRecord => {
    const headers = { ...record.headers }
    const now = bound.find(({ sheetId }) => sheetId === record.sheetId)?.headers ?? {}
    for (const field of fields) if (now[field] !== undefined) headers[field] = now[field]
    return { ...record, headers }
  }
  const [lead, ...others] = setup.sheets
  return { ...setup, sheets: [extended(lead), ...others.map(extended)] }
}
