// A1 references as scripts and people write them.
import { helpers } from '@odoo/o-spreadsheet'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import type { RangeInner } from './range'

const CELL = '\\$?[A-Z]+\\$?\\d+'
const CELL_OR_HEADER = '(?:\\$?[A-Z]+\\$?\\d*|\\$?\\d+)'
const REFERENCE = new RegExp(`^(?:${CELL}|${CELL_OR_HEADER}:${CELL_OR_HEADER})$`, 'i')

/** 'A1', 'A2:C', 'B:B', '3:5', 'R2C2:R4C5', with or without a sheet name, on the grid of its sheet. */
export function zoneFromA1(
  run: Pick<Run, 'document'>,
  { sheetId, a1 }: { sheetId: string; a1: string },
): RangeInner {
  const document = documentOf(run as Run)
  const { getters } = document.model
  const { sheetName, xc } = helpers.splitReference(a1)
  const target =
    sheetName === undefined ? sheetId : (getters.getSheetIdByName(sheetName) ?? fail('Range not found'))
  const cells = fromR1C1(xc)
  if (!REFERENCE.test(cells)) fail('Range not found')
  const grid = getters.getSheetZone(target)
  const open = unbounded(cells)
  const zone = { ...open, right: open.right ?? grid.right, bottom: open.bottom ?? grid.bottom }
  if (zone.right > grid.right || zone.bottom > grid.bottom) fail('Range not found')
  const bounded = open.right !== undefined && open.bottom !== undefined
  return { sheetId: target, zone, ...(bounded ? {} : { notation: openNotation(cells) }) }
}

/** 'R2C2:R4C5' → 'B2:E4'; anything else as it is. */
function fromR1C1(reference: string): string {
  return reference.replace(/^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i, (_, row, column, toRow, toColumn) => {
    const first = helpers.toXC(Number(column) - 1, Number(row) - 1)
    return toRow === undefined ? first : `${first}:${helpers.toXC(Number(toColumn) - 1, Number(toRow) - 1)}`
  })
}

/** 'd:b' → 'B:D', '5:2' → '2:5'; a range with one open end is as it was written. */
function openNotation(reference: string): string {
  const [first = '', last = first] = reference.toUpperCase().replace(/\$/g, '').split(':')
  const order = /^\d/.test(first) ? Number(first) - Number(last) : first.length - last.length
  const turned = order > 0 || (order === 0 && first > last)
  return turned && !/[A-Z]\d/.test(first) ? `${last}:${first}` : `${first}:${last}`
}

function unbounded(xc: string) {
  try {
    return helpers.toUnboundedZone(xc.toUpperCase())
  } catch {
    return fail('Range not found')
  }
}
