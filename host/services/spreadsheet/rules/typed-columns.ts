// Columns of a Table that have a type: the Table owns their validation and their headers, and a script is refused both. There is no
// class for Tables and no way to ask beforehand (platform trap 19; reported by practitioners, Google's reference is silent).
import type { Zone } from '../../../document/document'
import { touchesTypedColumn, touchesTypedHeader } from '../../../document/tables'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'

const REFUSED = 'This operation is not allowed on cells in typed columns.'

/** Throws where validation or checkboxes would be set or cleared in such a column: the whole call is refused, whatever else it covers. */
export function checkValidationAllowed(run: Run, sheetId: string, zone: Zone): void {
  if (touchesTypedColumn(documentOf(run), sheetId, zone)) fail(REFUSED)
}

/** Throws where the header of such a column would be written. */
export function checkHeaderAllowed(run: Run, sheetId: string, zone: Zone): void {
  if (touchesTypedHeader(documentOf(run), sheetId, zone)) fail(REFUSED)
}
