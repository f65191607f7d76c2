// A row of 大客户计划 changed, emptied or put back: under the lock, and only where it still is the row the person saw.
import type { PlanCells, PlanChanged } from '../../../contract/account-plan'
import type { Input } from '../../../contract/inputs'
import { printOfRow } from '../../../core/account-plan/read'
import { calendarDate } from '../../../core/calendar-date'
import type { Cell } from '../../../core/ledger/types'
import { cellsOfRow, changedCells, isEmptyRow, lackingIn, planCells } from '../../account-plan/cells'
import { planHelperRows, planIn } from '../../account-plan/rows'
import { type Outcome, ok, problem } from '../../answer'
import type { HelperRow, Office } from '../../ports'
import { type Loaded, loadLedger } from '../load'

export const editPlanRow = (office: Office, asked: Input<'accountPlan.edit'>): Outcome<PlanChanged> =>
  changeRow(office, asked, ({ row, values }, { ledger }) => {
    const { desk } = office
    const { language } = desk.person
    const cells = planCells(asked.fields, { language, currency: ledger.currency })
    if (!cells.ok) return cells
    const [before] = planIn(desk, ledger, [{ row, values }]).entries
    if (before === undefined) return problem('customer-gone', asked.customer)
    const changed = changedCells({ before, after: asked.fields }, cells.value)
    const lacking = planIn(desk, ledger, [{ row, values: { ...values, ...changed } }]).entries.flatMap(
      entry => lackingIn(entry, language),
    )
    return lacking.length > 0 ? problem('account-plan-lacks', ...lacking) : ok(changed)
  })

/** The row stays, since columns of the team's may stand beside ours. */
export const removePlanRow = (office: Office, asked: Input<'accountPlan.remove'>): Outcome<PlanChanged> =>
  changeRow(office, asked, ({ values }) => ok(blanksFor(cellsOfRow(values))))

export const putBackPlanRow = (office: Office, asked: Input<'accountPlan.putBack'>): Outcome<PlanChanged> => {
  const cells = cellsFrom(asked.cells)
  if (cells === null) return problem('input-invalid', 'accountPlan.putBack')
  return changeRow(office, asked, () => ok(cells))
}

const blanksFor = (cells: Record<string, Cell>): Record<string, Cell> =>
  Object.fromEntries(Object.keys(cells).map(id => [id, '']))

/** Null for a day that there is not. */
const cellsFrom = (cells: PlanCells): Record<string, Cell> | null => {
  const read: Record<string, Cell> = {}
  for (const [id, cell] of Object.entries(cells)) {
    if (typeof cell !== 'object') {
      read[id] = cell
      continue
    }
    const day = calendarDate(cell.day)
    if (day === null) return null
    read[id] = { day }
  }
  return read
}

type Asked = { customer: string; row: number; seen: string }
type Change = (found: HelperRow, loaded: Loaded) => Outcome<Record<string, Cell>>

/** A row that was moved is found by what it says. */
const changeRow = (office: Office, { customer, row, seen }: Asked, change: Change): Outcome<PlanChanged> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger } = loaded.value
  const changed = desk.locked((): Outcome<PlanChanged> => {
    const rows = planHelperRows(desk)
    const here = rows.find(one => one.row === row) ?? { row, values: {} }
    const isSeen = ({ values }: HelperRow) => printOfRow(values) === seen
    const found = isSeen(here) ? here : rows.find(one => isSeen(one) && !isEmptyRow(one.values))
    const entryAt = (values: HelperRow['values'], at: number) =>
      planIn(desk, ledger, [{ row: at, values }]).entries.find(entry => entry.customer === customer) ?? null
    if (found === undefined) return ok({ status: 'changed-meanwhile', entry: entryAt(here.values, row) })
    const cells = change(found, loaded.value)
    if (!cells.ok) return cells
    const before = cellsOfRow(found.values)
    const ids = Object.keys(cells.value).filter(id => id in before)
    desk.helpers.update('account-plan', [{ row: found.row, values: pick(cells.value, ids) }])
    const values = { ...found.values, ...pick(cells.value, ids) }
    return ok({
      status: 'saved',
      entry: entryAt(values, found.row),
      seen: printOfRow(values),
      row: found.row,
      cells: pick(before, ids),
    })
  })
  return changed ?? problem('busy')
}

const pick = (cells: Record<string, Cell>, ids: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(ids.map(id => [id, cells[id] ?? '']))
