// The check of the data with all that it needs besides the ledger: our own sheets, our column, what was acknowledged.
import { auditLedger } from '../../core/audit/audit-ledger'
import { health, splitAcknowledged } from '../../core/audit/health'
import type { Acknowledgement, Health, ProblemGroup } from '../../core/audit/types'
import { everyItem } from '../../core/ledger/who/currencies'
import { ARRANGEMENTS } from '../../tables/reminders/arrangements'
import { REMINDER_LOG } from '../../tables/reminders/reminder-log'
import { holdRows } from '../holds/holds'
import { knownNames } from '../names/known'
import { planDueCells } from '../plans/dues'
import type { Desk } from '../ports'
import { arrangementRows } from '../sending/arrangements'
import { damageIn } from '../sending/log-guard'
import type { Loaded } from '../tasks/load'
import { readAcknowledged } from './acknowledged'

export type Examined = {
  open: ProblemGroup[]
  acknowledged: ProblemGroup[]
  /** The acknowledgements in force by key. */
  known: Map<string, Acknowledgement>
  health: Health
}

export const examine = (desk: Desk, { ledger, contracts, binding }: Loaded): Examined => {
  const sheet = ARRANGEMENTS.name[desk.person.language]
  const arrangements = arrangementRows(desk).map(({ row, arrangement: { customer, name } }) => ({
    sheet,
    row,
    customer,
    name,
  }))
  const groups = auditLedger(ledger, desk.today, {
    arrangements: [...arrangements, ...holdRows(desk, ledger.currency)],
    ourDue: binding.sheets.flatMap(bound => desk.ledger.ourDue(bound)),
    planDue: planDueCells(desk, ledger),
    ourOpen: { cells: binding.sheets.flatMap(bound => desk.ledger.ourOpen(bound)), items: contracts },
    different: knownNames(desk).different,
    log: {
      sheet: REMINDER_LOG.name[desk.person.language],
      damage: damageIn(desk),
    },
  })
  const known = readAcknowledged(desk)
  const split = splitAcknowledged(groups, new Set(known.keys()))
  return { ...split, known, health: health(split, everyItem(ledger)) }
}
