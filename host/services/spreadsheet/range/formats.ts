// Range: number formats.
import { formatOf, readZone } from '../../../document/cells'
import { toEngineFormat, toSheetsFormat } from '../../../document/typing/number-formats'
import type { Run } from '../../../runtime/run'
import { countRead, documentOf, fail, writeCells } from '../../../runtime/run'
import { grid } from '../args'
import { checkEditable } from '../rules/protections'
import { editsOf, type RangeInner, rangeFrom } from './range'

export function rangeFormats(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const write = (patternAt: (row: number, column: number) => unknown) => {
    checkEditable(run, sheetId, zone)
    writeCells(
      run,
      sheetId,
      editsOf(zone, (row, column) => ({ format: pattern(patternAt(row, column)) })),
    )
    return rangeFrom(run, inner)
  }
  const read = () => {
    countRead(run, zone)
    return readZone(documentOf(run), { sheetId, zone }, (document, position) =>
      toSheetsFormat(formatOf(document, position)),
    )
  }
  return {
    getNumberFormat: () => read()[0]?.[0],
    getNumberFormats: read,
    setNumberFormat: (value: unknown) => write(() => value),
    setNumberFormats: (values: unknown) => {
      const data = grid(values, size)
      return write((row, column) => data[row]?.[column])
    },
  }
}

function pattern(value: unknown): string {
  if (typeof value !== 'string')
    fail("The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.")
  return toEngineFormat(value)
}
