// The ledger's sheets kept up with their rows: due dates and open amounts in our columns, colours over all rows.
import type { LedgerItem, OpenItem } from '../../core/ledger/types'
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
  return loaded?.ok ? loaded.value.items : []
}

/** After an adjustment: what the rows owe by now, in our column or in their colours; who may not edit the sheets leaves that to the next refresh. */
export const showAdjusted = (office: Office, { sheets, items, ledger }: Loaded): void => {
  if (lockedSheet(office.desk, sheets) !== null) return
  writeOpenAmounts(office, { sheets, items, ledger })
  colourSheets(office, sheets, items)
}

/** Writes the due dates that changed into our column where a sheet has one; answers how many. */
export const writeDueDates = (
  { desk }: Office,
  sheets: readonly ReadSheet[],
  items: readonly LedgerItem[],
): number =>
  sheets.reduce((written, { bound, reading, table }) => {
    if (bound.dueColumn === null) return written
    const cells = dueCells(table, items, { binding: bound, reading })
    return written + desk.adoption.writeDueDates(bound, cells)
  }, 0)

/** Writes the open amounts that changed into our column where a sheet has one; answers how many. */
export const writeOpenAmounts = (
  { desk }: Office,
  { sheets, items, ledger }: Pick<Loaded, 'sheets' | 'items' | 'ledger'>,
): number =>
  sheets.reduce((written, { bound, table }) => {
    if (bound.openColumn === null) return written
    return written + desk.adoption.writeOpenAmounts(bound, openCells(table, items, ledger.currency))
  }, 0)

/** The same after a task that changed what is paid: the ledger is read again, but only where there is such a column. */
export const renewOpenAmounts = (office: Office, { sheets }: Pick<Loaded, 'sheets'>): void => {
  if (sheets.every(({ bound }) => bound.openColumn === null)) return
  const loaded = loadLedger(office)
  if (loaded.ok) writeOpenAmounts(office, loaded.value)
}
