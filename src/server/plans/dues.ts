// The due days we count, beside the instalments they are of: formulas, written only where another stands.
import type { Beside } from '../../core/audit/types'
import type { Ledger, Reading } from '../../core/ledger/types'
import { everyPlan } from '../../core/ledger/who/currencies'
import { INSTALMENTS } from '../../tables/plans/instalments'
import type { Desk } from '../ports'
import { planDueFormulas } from './due-formulas'
import { planRows, triggerOf } from './rows'

/** Answers how many cells changed; nothing is read where no contract has a plan. */
export const writePlanDues = (
  desk: Desk,
  ledger: Pick<Ledger, 'plans' | 'foreign'>,
  reading: Reading,
): number => {
  const plans = everyPlan(ledger)
  if (plans.length === 0) return 0
  const parts = new Map(
    plans.flatMap(plan => plan.parts.map(part => [part.instalment?.place?.row ?? 0, part] as const)),
  )
  const formulaOf = planDueFormulas(reading)
  const cells = planRows(desk).flatMap(({ row, values }) => {
    const part = parts.get(row)
    if (part === undefined) return []
    return [{ row, formula: formulaOf({ values, trigger: triggerOf(values), part }) }]
  })
  return desk.helpers.formulate('instalments', 'due', cells)
}

/** What stood there when the ledger was read, for the check. */
export const planDueCells = (
  { person: { language } }: Pick<Desk, 'person'>,
  { planRows: rows = [] }: Pick<Ledger, 'planRows'>,
): NonNullable<Beside['planDue']> => {
  const column = INSTALMENTS.columns.find(({ id }) => id === 'due')?.label[language] ?? ''
  const sheet = INSTALMENTS.name[language]
  const cells = rows.map(({ row, due }) => ({ sheet, row, cell: due }))
  return { column, cells }
}
