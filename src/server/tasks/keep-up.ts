// The ledger's sheets kept up with their rows: due dates and open amounts in our columns, colours over all rows.
import { type RowDue, rowDues } from '../../core/ledger/plans/rows'
import type { OpenItem } from '../../core/ledger/types'
import { hasAdjustments } from '../money/adjustments'
import type { Office } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { dueCells } from '../rules/due-formulas'
import { openCells } from '../rules/open-amounts'
import { type AdoptedSheet, type Loaded, loadLedger, lockedSheet, type ReadSheet } from './load'

/** Brings our colours on the sheets up to the settings; answers how many rules of ours there are. `items` where they are known already. */
export const colourSheets = (
  office: Office,
  sheets: readonly AdoptedSheet[],
  items: readonly OpenItem[] = adjustedItems(office),
): number => {
  const { desk, settings } = office
  return sheets
    .filter(({ bound }) => !bound.archive)
    .reduce(
      (rules, { bound, reading }) =>
        rules + desk.adoption.colour(bound, colourRules({ binding: bound, reading, settings, items })),
      0,
    )
}

/** None, and nothing read, while nothing was ever adjusted. */
const adjustedItems = (office: Office): readonly OpenItem[] => {
  const loaded = hasAdjustments(office.desk) ? loadLedger(office) : null
  return loaded?.ok ? loaded.value.contracts : []
}

/** After an adjustment: what the rows owe by now, in our columns or in their colours; who may not edit the sheets leaves that to the next refresh. */
export const showAdjusted = (office: Office, { sheets, contracts, ledger }: Loaded): void => {
  if (lockedSheet(office.desk, sheets) !== null) return
  writeOpenAmounts(office, { sheets, contracts, ledger })
  if (ledger.plans.length > 0) writeDueDates(office, sheets, rowDues(ledger))
  colourSheets(office, sheets, contracts)
}

/** Writes the due dates that changed into our column where a sheet has one; answers how many. */
export const writeDueDates = (
  { desk }: Office,
  sheets: readonly ReadSheet[],
  items: readonly RowDue[],
): number =>
  sheets.reduce((written, { bound, reading, table }) => {
    if (bound.dueColumn === null) return written
    const cells = dueCells(table, items, { binding: bound, reading })
    return written + desk.adoption.writeDueDates(bound, cells)
  }, 0)

/** Writes the open amounts that changed into our column where a sheet has one; answers how many. */
export const writeOpenAmounts = (
  { desk }: Office,
  { sheets, contracts, ledger }: Pick<Loaded, 'sheets' | 'contracts' | 'ledger'>,
): number =>
  sheets.reduce((written, { bound, table }) => {
    if (bound.openColumn === null) return written
    return written + desk.adoption.writeOpenAmounts(bound, openCells(table, contracts, ledger.currency))
  }, 0)

/**
 * After a task that changed what is paid: open amounts, and for a planned contract the day its next instalment is due. The ledger is read
 * again, but only where one of the two is shown.
 */
export const afterPayment = (office: Office, { sheets, ledger }: Pick<Loaded, 'sheets' | 'ledger'>): void => {
  const isPlanned = ledger.plans.length > 0
  if (!isPlanned && sheets.every(({ bound }) => bound.openColumn === null)) return
  const loaded = loadLedger(office)
  if (!loaded.ok) return
  writeOpenAmounts(office, loaded.value)
  if (isPlanned) writeDueDates(office, loaded.value.sheets, rowDues(loaded.value.ledger))
}
