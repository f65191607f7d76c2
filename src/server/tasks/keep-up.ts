// The ledger's sheets kept up with their rows: due dates in our column, colours over all rows.
import type { LedgerItem } from '../../core/ledger/types'
import type { Office } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { dueCells } from '../rules/due-formulas'
import type { AdoptedSheet, ReadSheet } from './load'

/** Brings our colours on the sheets up to the settings; answers how many rules of ours there are. */
export const colourSheets = ({ desk, settings }: Office, sheets: readonly AdoptedSheet[]): number =>
  sheets
    .filter(({ bound }) => !bound.archive)
    .reduce(
      (rules, { bound, reading }) =>
        rules + desk.adoption.colour(bound, colourRules({ binding: bound, reading, settings })),
      0,
    )

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
