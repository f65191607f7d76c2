// Range.copyTo: values, formulas, number formats and looks; formulas without a sheet's name speak of the sheet they come to.
import { CompiledFormula } from '@odoo/o-spreadsheet'
import { formulaOf, styleOf } from '../../../document/cells'
import type { CellWrite } from '../../../document/commands'
import type { Position, SheetsDocument, Zone } from '../../../document/document'
import { dispatchHost, settle } from '../../../document/document'
import { plainDigits } from '../../../document/typing/typed'
import type { Run } from '../../../runtime/run'
import { countRead, countWritten, documentOf, fail } from '../../../runtime/run'
import { innerOf } from '../../offer'
import { checkEditable } from '../rules/protections'
import { checkHeaderAllowed } from '../rules/typed-columns'
import { checked, type RangeInner } from './range'

export function rangeCopy(run: Run, inner: RangeInner) {
  return {
    copyTo: (destination: unknown, ...rest: unknown[]): void => {
      if (rest.length > 0) fail('Range.copyTo with options is not offered by this host')
      copyRange(run, inner, innerOf<RangeInner>(run, destination, 'Range'))
    },
  }
}

/** From the destination's first cell on; a larger destination is filled where the source fits into it whole (issue 427192537). */
function copyRange(run: Run, source: RangeInner, destination: RangeInner): void {
  const document = documentOf(run)
  settle(document)
  if (document.model.getters.getMergesInZone(source.sheetId, source.zone).length > 0)
    fail('Range.copyTo of merged cells is not offered by this host')
  const [height, width] = [heightOf(source.zone), widthOf(source.zone)]
  const { left, top } = destination.zone
  const rows = heightOf(destination.zone) % height === 0 ? heightOf(destination.zone) : height
  const columns = widthOf(destination.zone) % width === 0 ? widthOf(destination.zone) : width
  const { sheetId } = destination
  const zone = checked(run, sheetId, { left, top, right: left + columns - 1, bottom: top + rows - 1 })
  checkEditable(run, sheetId, zone)
  checkHeaderAllowed(run, sheetId, zone)
  countRead(run, source.zone)
  countWritten(run, rows * columns)
  const cells: CellWrite[] = []
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) {
      const from = {
        sheetId: source.sheetId,
        row: source.zone.top + (row % height),
        col: source.zone.left + (col % width),
      }
      cells.push(copied(document, from, { sheetId, row: top + row, col: left + col }))
    }
  }
  dispatchHost(document, { type: 'SHEETS_WRITE', sheetId, cells })
}

function copied(document: SheetsDocument, from: Position, to: Position): CellWrite {
  const { getters } = document.model
  const format = getters.getCell(from)?.format ?? ''
  return [to.col, to.row, contentOf(document, from, to), format, styleOf(document, from)]
}

function contentOf(document: SheetsDocument, from: Position, to: Position): string {
  const { getters } = document.model
  const formula = formulaOf(document, from)
  if (formula !== '') {
    const compiled = CompiledFormula.Compile(formula, to.sheetId, getters)
    return getters.getTranslatedCellFormula(to.sheetId, to.col - from.col, to.row - from.row, compiled)
  }
  const cell = getters.getCell(from)
  if (cell !== undefined && !cell.isFormula && cell.content !== '') return cell.content
  // What a formula elsewhere fills comes as its value.
  const { value } = getters.getEvaluatedCell(from)
  if (typeof value === 'number') return plainDigits(value)
  return value === null ? '' : String(value)
}

function heightOf({ top, bottom }: Zone): number {
  return bottom - top + 1
}

function widthOf({ left, right }: Zone): number {
  return right - left + 1
}
