// 设置向导, second half: what the person confirmed is remembered, then rules, colours, baseline and the hourly job. Twice changes nothing.
import type { Input } from '../../../contract/inputs'
import type { SetupResult } from '../../../contract/setup'
import { termsText } from '../../../core/ledger/terms'
import type { LedgerField } from '../../../core/ledger/types'
import { totals } from '../../../core/receivables/totals'
import { DUE_COLUMN, LEDGER_COLUMNS } from '../../../tables/ledger-columns'
import { type Outcome, ok, problem, type Refusal } from '../../answer'
import { hourlyOwner, isMine, releaseHourly, takeHourly } from '../../hourly'
import type { Office, SheetPreview } from '../../ports'
import { colourRules } from '../../rules/colour-rules'
import { columnRules } from '../../rules/column-rules'
import { dueCells } from '../../rules/due-formulas'
import { sendingRecord } from '../../sending/owner'
import { readSettings, writeSettings } from '../../settings'
import { readSetup, type SetupRecord, writeSetup } from '../../setup-record'
import { noteTotals } from '../daily-totals'
import { type Loaded, loadLedger } from '../load'
import { noteRows } from '../new-rows'

type Confirmed = Input<'setup.confirm'>

export const confirmSetup = (office: Office, confirmed: Confirmed): Outcome<SetupResult> => {
  const { desk } = office
  const preview = desk.adoption.preview(confirmed.sheetId)
  if (preview === null) return problem('sheet-gone', '')
  const refusal = checkConfirmed(office, confirmed, preview)
  if (refusal !== null) return refusal

  const adopted = desk.locked(() => adopt(office, confirmed, preview))
  if (adopted === null) return problem('busy')
  if (!adopted.ok) return adopted
  noteTotals(desk, {
    totals: totals(adopted.value.loaded.items, desk.today),
    currency: adopted.value.loaded.ledger.currency,
  })
  const { loaded, ...rules } = adopted.value
  noteRows(desk, loaded.binding.sheetId)
  return ok({
    items: loaded.ledger.items.length,
    customers: loaded.ledger.customers.length,
    problems: loaded.ledger.problems.length,
    ...rules,
    hourly: settleHourly(office, confirmed.dailyTotals),
  })
}

/** The columns must exist, hold each field once, and name at least the customer and what is owed. */
const checkConfirmed = (
  { desk }: Office,
  { columns, headerRow }: Confirmed,
  preview: SheetPreview,
): Refusal | null => {
  if (headerRow > preview.display.length) return problem('no-header', preview.sheet)
  const fields = columns.map(({ field }) => field)
  const label = (field: LedgerField) => LEDGER_COLUMNS[field].label[desk.person.language]
  const doubled = fields.filter((field, at) => fields.indexOf(field) !== at)
  if (doubled.length > 0) return problem('columns-doubled', ...new Set(doubled.map(label)))
  if (columns.some(({ index }) => index > preview.lastColumn)) return problem('input-invalid', 'columns')
  const missing: LedgerField[] = []
  if (!fields.includes('customer')) missing.push('customer')
  if (!fields.includes('total') && !fields.includes('unpaid')) missing.push('total')
  return missing.length > 0 ? problem('columns-missing', ...missing.map(label)) : null
}

type Adopted = { loaded: Loaded } & Omit<SetupResult, 'items' | 'customers' | 'problems' | 'hourly'>

const adopt = (office: Office, confirmed: Confirmed, preview: SheetPreview): Outcome<Adopted> => {
  const { desk, settings } = office
  const { language } = desk.person
  const fields: Partial<Record<LedgerField, number>> = {}
  for (const { field, index } of confirmed.columns) fields[field] = index
  desk.documentStore.refresh()
  const before = readSetup(desk.documentStore)
  if (before !== null && before.sheetId !== confirmed.sheetId) desk.adoption.forget()
  writeSetup(desk.documentStore, recordOf(office, confirmed, preview))
  writeSettings(desk.documentStore, { ...readSettings(desk.documentStore), goal: confirmed.goal })
  desk.adoption.remember({ sheetId: confirmed.sheetId, headerRow: confirmed.headerRow, fields })

  const first = loadLedger(office, { again: true })
  if (!first.ok) return first
  const { reading, ledger } = first.value
  if (!desk.ledger.mayEdit(first.value.binding)) return problem('no-permission', preview.sheet)
  const binding = confirmed.addDueColumn
    ? desk.adoption.addDueColumn(first.value.binding, DUE_COLUMN.label[language], DUE_COLUMN.note[language])
    : first.value.binding
  if (binding.dueColumn !== null) {
    const cells = dueCells(desk.ledger.read(binding), ledger.items, { binding, reading })
    desk.adoption.writeDueDates(binding, cells)
  }
  const rules = desk.adoption.validate(binding, columnRules(binding, language))
  const colours = desk.adoption.colour(binding, colourRules({ binding, reading, settings }))
  return ok({
    loaded: { ...first.value, binding },
    rulesSet: rules.set,
    rulesKept: rules.kept,
    rulesRefused: rules.refused,
    colourRules: colours,
    dueColumn: binding.dueColumn !== null,
  })
}

const recordOf = ({ desk }: Office, confirmed: Confirmed, preview: SheetPreview): SetupRecord => {
  const texts = preview.display[confirmed.headerRow - 1] ?? []
  const headers: SetupRecord['headers'] = {}
  for (const { field, index } of confirmed.columns) headers[field] = (texts[index - 1] ?? '').trim()
  return {
    documentId: desk.documentId,
    sheetId: confirmed.sheetId,
    sheet: preview.sheet,
    headerRow: confirmed.headerRow,
    headers,
    style: confirmed.style,
    currency: confirmed.currency,
    units: Object.fromEntries(confirmed.units.map(({ field, factor }) => [field, factor])),
    dateOrders: Object.fromEntries(confirmed.dateOrders.map(({ field, order }) => [field, order])),
    blankPaidIsZero: confirmed.blankPaidIsZero,
    terms: Object.fromEntries(confirmed.terms.map(({ text, terms }) => [termsText(text), terms])),
  }
}

/** The hourly job stays with the colleague who has it; taking it over is asked for in 催款, not here. */
const settleHourly = ({ desk }: Office, wanted: boolean): SetupResult['hourly'] => {
  if (hourlyOwner(desk) !== null && !isMine(desk)) return 'someone-else'
  if (!wanted) {
    // Unattended sending needs the job too.
    if (sendingRecord(desk) !== null) return 'on'
    if (isMine(desk)) releaseHourly(desk)
    return 'off'
  }
  takeHourly(desk)
  return 'on'
}
