// 设置: what the rules as typed would do with real items. Nothing is saved.
import type { Input } from '../../../contract/inputs'
import type { PolicyPreview } from '../../../contract/policy'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import type { OpenItem } from '../../../core/ledger/types'
import { reminderHistory } from '../../../core/reminders/history'
import { stepsOf } from '../../../core/reminders/steps'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { readSettledLog } from '../../sending/recovery'
import { toldLevels } from '../../sending/told'
import { calendarHere } from '../../workdays/calendar'
import { loadLedger } from '../load'

const EACH = 3

export const previewPolicy = (
  office: Office,
  { policy }: Input<'policy.preview'>,
): Outcome<PolicyPreview> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const history = reminderHistory(readSettledLog(desk), desk.today, toldLevels(desk))
  const calendar = calendarHere(desk)
  const rows = samples(loaded.value.items).flatMap(item => {
    if (item.due.kind !== 'known') return []
    const told = history.toldLevel(item.key, item.due.agreed ?? item.due.on).counting
    const lastLetter = history.lastLetter(item.customer, []).counting
    return [
      {
        name: item.customerName,
        what: shortNameOf(item),
        due: item.due.on,
        open: item.open,
        steps: stepsOf(item, { policy, calendar, asOf: desk.today, told, lastLetter }),
      },
    ]
  })
  return ok({ asOf: desk.today, rows })
}

/** The largest overdue and the largest that are still ahead, one a customer. */
const samples = (items: readonly OpenItem[]): OpenItem[] => {
  const known = items.filter(({ due, open }) => due.kind === 'known' && open > 0)
  const seen = new Set<string>()
  const largest = (isWanted: (item: OpenItem) => boolean) =>
    known
      .filter(isWanted)
      .sort((a, b) => b.open - a.open)
      .filter(({ customer }) => !seen.has(customer) && seen.size < 2 * EACH && seen.add(customer))
      .slice(0, EACH)
  return [
    ...largest(({ daysOverdue }) => daysOverdue > 0),
    ...largest(({ daysOverdue }) => daysOverdue === 0),
  ]
}
