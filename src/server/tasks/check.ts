// 检查数据: every cell that cannot be relied on, grouped by cause, and the columns as they are understood.
import type { CheckView } from '../../contract/data'
import type { Input } from '../../contract/inputs'
import { auditLedger } from '../../core/audit/audit-ledger'
import { type Outcome, ok, problem } from '../answer'
import { columnLetter } from '../column-letter'
import type { Office, SheetBinding } from '../ports'
import { staleIn } from './freshness/view'
import { fieldsOf, loadLedger, loadSheets } from './load'

export const checkData = (office: Office, _: Input<'check'>): Outcome<CheckView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { binding, ledger } = loaded.value
  return ok({
    asOf: office.desk.today,
    sheets: binding.sheets.map(({ sheet }) => ({
      sheet,
      items: ledger.items.filter(item => item.sheet === sheet).length,
    })),
    rowsOfSums: ledger.rowsOfSums,
    groups: auditLedger(ledger, office.desk.today),
    stale: staleIn(office, loaded.value).length,
    columns: binding.sheets.flatMap(columnsOf),
  })
}

const columnsOf = ({ sheet, columns, headers }: SheetBinding): CheckView['columns'] =>
  fieldsOf(columns).map(field => ({
    sheet,
    field,
    header: headers[field] ?? '',
    letter: columnLetter(columns[field] ?? 1),
  }))

/** Puts the selection on the cell a problem names; on the first cell of the row where it names none. */
export const goToCell = (office: Office, { sheet, row, field }: Input<'goto'>): Outcome<{ a1: string }> => {
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const { ledger } = office.desk
  const bound = adopted.value.find(one => one.bound.sheet === sheet)?.bound
  if (bound === undefined || row <= bound.headerRow || row > ledger.lastRow(bound.sheetId)) {
    return problem('customer-gone')
  }
  return ok({ a1: ledger.goTo(bound, row, field) })
}
