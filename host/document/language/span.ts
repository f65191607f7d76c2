// The range from one reference to another that is known only when the formula is computed: A1:INDEX(A:A,3).
import type { Arg, CellPosition } from '@odoo/o-spreadsheet'
import { cellsOf } from './array-literal'
import { errorValue } from './errors'
import type { Cells, Run } from './run'

/** The smallest range around both; #REF! when one is no reference or they stand on two sheets. */
export function spanOf(from: Arg, to: Arg, { context }: Run): Arg {
  const corners = [...cornersOf(from), ...cornersOf(to)]
  const sheetId = corners[0]?.sheetId
  if (corners.length < 4 || sheetId === undefined || corners.some(corner => corner.sheetId !== sheetId)) {
    return errorValue('#REF!', 'A range needs references on one sheet.')
  }
  const columns = corners.map(({ col }) => col)
  const rows = corners.map(({ row }) => row)
  const [left, right] = [Math.min(...columns), Math.max(...columns)]
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  dependOn(context, sheetId, { left, right, top, bottom })
  return Array.from({ length: right - left + 1 }, (_, column) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      context.getFormulaResult({ sheetId, col: left + column, row: top + row }),
    ),
  )
}

function cornersOf(value: Arg): CellPosition[] {
  const cells: Cells = cellsOf(value)
  return [cells[0]?.[0]?.position, cells.at(-1)?.at(-1)?.position].filter(corner => corner !== undefined)
}

/** The formula is computed again when a cell of the range changes, as the engine has it for OFFSET. */
function dependOn(
  context: Run['context'],
  sheetId: string,
  zone: Record<'left' | 'right' | 'top' | 'bottom', number>,
): void {
  const origin = context.__originCellPosition
  if (!origin) return
  context.updateDependencies?.(origin)
  context.addDependencies?.(origin, [context.getters.getRangeFromZone(sheetId, zone)])
}
