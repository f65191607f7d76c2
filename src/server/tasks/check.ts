// 检查数据: every cell that cannot be relied on, grouped by cause, and the columns as they are understood.

import type { CheckView } from '../../contract/data'
import type { Input } from '../../contract/inputs'
import { auditLedger } from '../../core/audit/audit-ledger'
import { type Outcome, ok, problem } from '../answer'
import { columnLetter } from '../column-letter'
import type { Office } from '../ports'
import { fieldsOf, loadBinding, loadLedger } from './load'

export const checkData = (office: Office, _: Input<'check'>): Outcome<CheckView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { binding, ledger } = loaded.value
  return ok({
    asOf: office.desk.today,
    sheet: binding.sheet,
    rows: ledger.items.length,
    rowsOfSums: ledger.rowsOfSums,
    groups: auditLedger(ledger, office.desk.today),
    columns: fieldsOf(binding.columns).map(field => ({
      field,
      header: binding.headers[field] ?? '',
      letter: columnLetter(binding.columns[field] ?? 1),
    })),
  })
}

/** Puts the selection on the cell a problem names; on the first cell of the row where it names none. */
export const goToCell = (office: Office, { row, field }: Input<'goto'>): Outcome<{ a1: string }> => {
  const bound = loadBinding(office)
  if (!bound.ok) return bound
  const { binding } = bound.value
  const { ledger } = office.desk
  if (row <= binding.headerRow || row > ledger.lastRow(binding.sheetId)) return problem('customer-gone')
  return ok({ a1: ledger.goTo(binding, row, field) })
}
