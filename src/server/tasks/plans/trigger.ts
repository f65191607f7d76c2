// The day an event happened, entered once for all lines of a contract that wait for it; and the sheet itself.
import type { Input } from '../../../contract/inputs'
import type { PlanOutputs, TriggerSet } from '../../../contract/plans'
import { calendarDate } from '../../../core/calendar-date'
import { sum } from '../../../core/money'
import { type Outcome, ok, problem } from '../../answer'
import { authorsAt, noteAuthors } from '../../four-eyes/authors'
import { contractAt, isSame } from '../../plans/contract'
import type { Office } from '../../ports'
import { showLedger } from '../keep-up'
import { loadLedger } from '../load'
import { withLedger } from '../with-ledger'

/** Lines that say another day by now are left; where none is left to change, 'instalments-changed'. */
export const setTrigger = (
  office: Office,
  { contract, trigger, on, was, rows }: Input<'plans.trigger'>,
): Outcome<TriggerSet> => {
  const { desk } = office
  const day = on === null ? null : calendarDate(on)
  if (on !== null && day === null) return problem('value-malformed', on)
  return withLedger(office, loaded => {
    const found = contractAt(desk, loaded, contract)
    if (found === null || !isSame(found, contract)) return problem('instalments-changed')
    const lines = found.lines.filter(
      line =>
        line.trigger === trigger &&
        line.triggeredOn === was &&
        (rows === null ? line.dueOn === null : rows.includes(line.row ?? 0)),
    )
    if (lines.length === 0) return problem('instalments-changed')
    const authors = authorsAt(office, loaded, contract)
    const numbers = lines.flatMap(({ row }) => row ?? [])
    desk.helpers.update(
      'instalments',
      numbers.map(row => ({ row, values: { triggeredOn: day === null ? '' : { day } } })),
    )
    desk.flush()
    const again = loadLedger(office)
    if (!again.ok) return again
    showLedger(office, again.value)
    noteAuthors(office, again.value, { place: contract, before: authors })
    return ok({ rows: numbers, on: day, amount: sum(lines.map(({ open }) => open)) })
  })
}

export const openPlanSheet = (
  { desk }: Office,
  _: Input<'plans.sheet'>,
): Outcome<PlanOutputs['plans.sheet']> => {
  const made = !desk.helpers.present().includes('instalments')
  return ok({ sheet: desk.helpers.show('instalments'), made })
}
