// A1 references as scripts and people write them.
import { helpers } from '@odoo/o-spreadsheet'
import type { Zone } from '../../document/document'
import type { Run } from '../../runtime/run'
import { documentOf, fail } from '../../runtime/run'

const CELL = '\\$?[A-Z]+\\$?\\d+'
const CELL_OR_HEADER = '(?:\\$?[A-Z]+\\$?\\d*|\\$?\\d+)'
const REFERENCE = new RegExp(`^(?:${CELL}|${CELL_OR_HEADER}:${CELL_OR_HEADER})$`, 'i')

/** 'A1', 'A2:C', 'B:B', '3:5', with or without a sheet name, on the grid of its sheet. */
export function zoneFromA1(
  run: Pick<Run, 'document'>,
  { sheetId, a1 }: { sheetId: string; a1: string },
): { sheetId: string; zone: Zone } {
  const document = documentOf(run as Run)
  const { getters } = document.model
  const { sheetName, xc } = helpers.splitReference(a1)
  const target =
    sheetName === undefined ? sheetId : (getters.getSheetIdByName(sheetName) ?? fail('Range not found'))
  if (!REFERENCE.test(xc)) fail('Range not found')
  const grid = getters.getSheetZone(target)
  const open = unbounded(xc)
  const zone = { ...open, right: open.right ?? grid.right, bottom: open.bottom ?? grid.bottom }
  if (zone.right > grid.right || zone.bottom > grid.bottom) fail('Range not found')
  return { sheetId: target, zone }
}

function unbounded(xc: string) {
  try {
    return helpers.toUnboundedZone(xc.toUpperCase())
  } catch {
    return fail('Range not found')
  }
}
