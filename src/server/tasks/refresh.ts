// 刷新预警: due dates of new rows, colours over all rows, today's totals.

import type { RefreshResult } from '../../contract/home'
import type { Input } from '../../contract/inputs'
import { openItems } from '../../core/ledger/open-items'
import { readLedger } from '../../core/ledger/read-ledger'
import { totals } from '../../core/receivables/totals'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { dueCells } from '../rules/due-formulas'
import { readingOf } from '../setup-record'
import { noteTotals } from './daily-totals'
import { fieldsOf, loadBinding } from './load'
import { noteRows } from './new-rows'

export const refresh = (office: Office, _: Input<'refresh'>): Outcome<RefreshResult> => {
  const { desk, settings } = office
  const bound = loadBinding(office)
  if (!bound.ok) return bound
  const { binding, setup } = bound.value
  if (!desk.ledger.mayEdit(binding)) return problem('no-permission', binding.sheet)

  const reading = readingOf(setup)
  const table = desk.ledger.read(binding)
  const ledger = readLedger({ table, reading, fields: fieldsOf(binding.columns) })
  const dueDates =
    binding.dueColumn === null
      ? 0
      : desk.adoption.writeDueDates(binding, dueCells(table, ledger.items, { binding, reading }))
  const rules = desk.adoption.colour(binding, colourRules({ binding, reading, settings }))
  const items = openItems(ledger, desk.today, { dueSoonDays: settings.thresholds.dueSoonDays })
  noteRows(desk, binding.sheetId)
  noteTotals(desk, { totals: totals(items, desk.today), currency: ledger.currency })
  return ok({ rows: ledger.items.length, dueDates, colourRules: rules, totalsOn: desk.today })
}
