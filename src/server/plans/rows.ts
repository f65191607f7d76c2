// 分期 as the program reads it: once a run with the ledger, and not at all while there is no such sheet.

import { cellText } from '../../core/ledger/cells/text'
import type { PlanColumn, PlanRow, PlanSheet } from '../../core/ledger/plans/types'
import { INSTALMENTS } from '../../tables/plans/instalments'
import { invoiceStateFrom, triggerFrom } from '../../tables/plans/words'
import type { SheetLanguage } from '../../tables/words'
import type { Desk, HelperRow } from '../ports'

export type PlanColumnId = (typeof INSTALMENTS.columns)[number]['id']

/** The rows as they stand; none while there is no sheet. */
export const planRows = ({ helpers }: Desk): HelperRow[] =>
  helpers.present().includes('instalments') ? helpers.read('instalments') : []

export const readPlanSheet = (desk: Desk): PlanSheet | null => {
  const rows = planRows(desk)
  return rows.length === 0 ? null : planSheetOf(rows, desk.person.language)
}

export const planSheetOf = (rows: readonly HelperRow[], language: SheetLanguage): PlanSheet => ({
  sheet: INSTALMENTS.name[language],
  rows: rows.map(planRowOf),
  labels: labelsIn(language),
})

/** The event of a row by its word; null for a word that is none. */
export const triggerOf = (values: HelperRow['values']): PlanRow['trigger'] =>
  triggerFrom(cellText(values.trigger).trim())

const planRowOf = ({ row, values }: HelperRow): PlanRow => ({
  row,
  due: values.due ?? '',
  cells: values,
  trigger: triggerOf(values),
  isVoid: invoiceStateFrom(cellText(values.invoiceState).trim()) === 'void',
})

const labelsIn = (language: SheetLanguage): Record<PlanColumn, string> => {
  const labels = new Map<string, string>(INSTALMENTS.columns.map(({ id, label }) => [id, label[language]]))
  const label = (id: PlanColumnId) => labels.get(id) ?? id
  return {
    customer: label('customer'),
    contract: label('contract'),
    mark: label('mark'),
    name: label('name'),
    share: label('share'),
    amount: label('amount'),
    trigger: label('trigger'),
    triggeredOn: label('triggeredOn'),
    terms: label('terms'),
    dueOn: label('dueOn'),
    invoice: label('invoice'),
    invoiceState: label('invoiceState'),
    invoicedOn: label('invoicedOn'),
    note: label('note'),
    key: label('key'),
  }
}
