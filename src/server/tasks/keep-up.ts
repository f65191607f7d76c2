// The ledger's sheets kept up with their rows: due dates and open amounts in our columns, the days of instalments, colours over all rows.
import { rowDues } from '../../core/ledger/plans/rows'
import type { OpenItem } from '../../core/ledger/types'
import { everyPlan } from '../../core/ledger/who/currencies'
import { writePlanDues } from '../plans/dues'
import type { Office } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { dueCells } from '../rules/due-formulas'
import { openCells } from '../rules/open-amounts'
import { type AdoptedSheet, type Loaded, loadLedger, lockedSheet } from './load'

type Shown = Pick<Loaded, 'sheets' | 'contracts' | 'ledger'>

/** Brings what our columns and 分期 show up to the ledger: only cells that say something else; answers how many due days of rows changed. */
export const showLedger = (office: Office, shown: Shown): number => {
  const [lead] = shown.sheets
  if (lead !== undefined) writePlanDues(office.desk, shown.ledger, lead.reading)
  return showRows(office, shown)
}

/** Our columns alone. */
export const showRows = ({ desk }: Office, { sheets, contracts, ledger }: Shown): number => {
  const dues = rowDues(ledger)
  let written = 0
  for (const { bound, reading, table } of sheets) {
    if (bound.dueColumn !== null)
      written += desk.adoption.writeDueDates(bound, dueCells(table, dues, { binding: bound, reading }))
    if (bound.openColumn !== null)
      desk.adoption.writeOpenAmounts(bound, openCells(table, contracts, ledger.currency))
  }
  return written
}

/** Brings our colours on the sheets up to the settings; answers how many rules of ours there are. */
export const colourSheets = (
  { desk, settings }: Office,
  sheets: readonly AdoptedSheet[],
  contracts: readonly OpenItem[],
): number =>
  sheets
    .filter(({ bound }) => !bound.archive)
    .reduce((rules, { bound, reading }) => {
      const ours = colourRules({ binding: bound, reading, settings, items: contracts })
      return rules + desk.adoption.colour(bound, ours)
    }, 0)

/** After an adjustment: what the rows owe by now, in our columns or in their colours; who may not edit the sheets leaves that to the next refresh. */
export const showAdjusted = (office: Office, loaded: Loaded): void => {
  const { sheets, contracts } = loaded
  if (lockedSheet(office.desk, sheets) !== null) return
  showLedger(office, loaded)
  colourSheets(office, sheets, contracts)
}

/** After a task that changed what is paid: the ledger is read again, but only where something of ours shows that. */
export const afterPayment = (office: Office, { sheets, ledger }: Pick<Loaded, 'sheets' | 'ledger'>): void => {
  if (everyPlan(ledger).length > 0 || sheets.some(({ bound }) => bound.openColumn !== null)) showAnew(office)
}

/** After a task that changed what the ledger says: it is read again and shown, where this person may write. */
export const showAnew = (office: Office): void => {
  const loaded = loadLedger(office)
  if (loaded.ok && lockedSheet(office.desk, loaded.value.sheets) === null) showLedger(office, loaded.value)
}
