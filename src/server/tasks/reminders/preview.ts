// 设置: what the rules as typed would do with real items. Nothing is saved.
import type { Input } from '../../../contract/inputs'
import type { PolicyPreview } from '../../../contract/policy'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import { reminderHistory } from '../../../core/reminders/log/history'
import { NO_REST } from '../../../core/reminders/policy/rules'
import { ladderOf, samplesOf } from '../../../core/reminders/policy/steps'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { lastLetters } from '../../sending/last-letters'
import { sendingRecord } from '../../sending/owner'
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
  const history = reminderHistory(readSettledLog(desk), desk.today, {
    told: toldLevels(desk),
    last: lastLetters(desk),
  })
  const calendar = calendarHere(desk)
  // A person may send on any day.
  const sendDays = sendingRecord(desk) === null ? NO_REST : calendar
  const rows = samplesOf(loaded.value.items, EACH).flatMap(item => {
    if (item.due.kind !== 'known') return []
    const agreed = item.due.agreed ?? item.due.on
    const told = history.toldLevel(item.key, agreed).counting
    const toldOn = history.toldOn(item.key, agreed).counting
    const lastLetter = history.lastLetter(item.customer, []).counting
    return [
      {
        name: item.customerName,
        what: shortNameOf(item),
        due: item.due.on,
        open: item.open,
        ...ladderOf(item, { policy, calendar, sendDays, asOf: desk.today, told, toldOn, lastLetter }),
      },
    ]
  })
  return ok({ asOf: desk.today, rows })
}
