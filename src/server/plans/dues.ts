// The due days we count, written beside the instalments they are of: only cells that say something else.
import type { Beside } from '../../core/audit/types'
import { dueDay } from '../../core/ledger/open-items'
import type { Cell, Ledger } from '../../core/ledger/types'
import { everyPlan } from '../../core/ledger/who/currencies'
import { INSTALMENTS } from '../../tables/plans/instalments'
import type { Desk, HelperRow } from '../ports'
import { planRows } from './rows'

/** Answers how many cells changed; nothing is read where no contract has a plan. */
export const writePlanDues = (desk: Desk, ledger: Pick<Ledger, 'plans' | 'foreign'>): number => {
  const plans = everyPlan(ledger)
  if (plans.length === 0) return 0
  const standing = new Map(planRows(desk).map(({ row, values }) => [row, values.due ?? '']))
  const changed: HelperRow[] = []
  for (const { parts } of plans) {
    for (const { due, instalment } of parts) {
      const row = instalment?.place?.row
      const on = dueDay(due)
      if (row === undefined || dayText(standing.get(row)) === (on ?? '')) continue
      changed.push({ row, values: { due: on === null ? '' : { day: on } } })
    }
  }
  desk.helpers.update('instalments', changed)
  return changed.length
}

const dayText = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.day : cell === undefined ? '' : String(cell)

/** What stands there, for the check; nothing is read where no contract has a plan. */
export const planDueCells = (
  desk: Desk,
  ledger: Pick<Ledger, 'plans' | 'foreign'>,
): NonNullable<Beside['planDue']> => {
  const { language } = desk.person
  const column = INSTALMENTS.columns.find(({ id }) => id === 'due')?.label[language] ?? ''
  const sheet = INSTALMENTS.name[language]
  const rows = everyPlan(ledger).length === 0 ? [] : planRows(desk)
  const cells = rows.map(({ row, values }) => ({ sheet, row, cell: values.due ?? '' }))
  return { column, cells }
}
