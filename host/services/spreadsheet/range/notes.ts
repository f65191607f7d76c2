// Range: the notes on cells.
import { notesOf, readZone } from '../../../document/cells'
import { dispatchHost } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { countRead, countWritten, documentOf } from '../../../runtime/run'
import { grid } from '../args'
import { checkEditable } from '../rules/protections'
import { editsOf, type RangeInner, rangeFrom } from './range'

export function rangeNotes(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const write = (noteAt: (row: number, column: number) => string) => {
    checkEditable(run, sheetId, zone)
    const written = editsOf(zone, () => ({})).map(({ col, row }): [number, number, string] => [
      col,
      row,
      noteAt(row - zone.top, col - zone.left),
    ])
    countWritten(run, written.length)
    dispatchHost(documentOf(run), { type: 'SHEETS_NOTES', sheetId, notes: written })
    return rangeFrom(run, inner)
  }
  const read = () => {
    countRead(run, zone)
    const known = notesOf(documentOf(run), sheetId)
    return readZone(documentOf(run), { sheetId, zone }, (_, { col, row }) => known.get(`${col},${row}`) ?? '')
  }
  return {
    getNote: () => read()[0]?.[0],
    getNotes: read,
    setNote: (note: unknown) => write(() => noteText(note)),
    setNotes: (values: unknown) => {
      const data = grid(values, size)
      return write((row, column) => oneOfNotes(data[row]?.[column]))
    },
    clearNote: () => write(() => ''),
  }
}

function noteText(note: unknown): string {
  return note === null || note === undefined ? '' : String(note)
}

/** A whole number among several notes becomes '25.0', Google's issue 429373214; as the one note it stays '25'. */
function oneOfNotes(note: unknown): string {
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : noteText(note)
}
