// Range: how cells look – number formats, colours, fonts, alignment – and the notes on them.

import { formatOf, notesOf, readZone, styleOf } from '../../document/cells'
import type { StylePatch } from '../../document/document'
import { dispatchHost } from '../../document/document'
import { toEngineFormat, toSheetsFormat } from '../../document/number-formats'
import type { Run } from '../../runtime/run'
import { countRead, countWritten, documentOf, fail, writeCells } from '../../runtime/run'
import { grid } from './args'
import { checkEditable } from './protections'
import type { RangeInner } from './range'
import { editsOf, rangeObject } from './range'

type Alignment = 'left' | 'center' | 'right'

export function rangeLooks(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const self = () => rangeObject(run, sheetId, zone)
  const restyle = (patch: StylePatch) => {
    checkEditable(run, sheetId, zone)
    writeCells(
      run,
      sheetId,
      editsOf(zone, () => ({ style: patch })),
    )
    return self()
  }
  return {
    ...numberFormats(run, inner),
    ...notes(run, inner),
    getBackground: () => backgrounds(run, inner)[0]?.[0],
    getBackgrounds: () => backgrounds(run, inner),
    setBackground: (colour: string | null) => restyle({ fillColor: colour ?? undefined }),
    setBackgrounds: (colours: unknown) => {
      const data = grid(colours, size)
      checkEditable(run, sheetId, zone)
      const colourAt = (row: number, column: number) =>
        (data[row]?.[column] ?? undefined) as string | undefined
      writeCells(
        run,
        sheetId,
        editsOf(zone, (row, column) => ({ style: { fillColor: colourAt(row, column) } })),
      )
      return self()
    },
    setFontColor: (colour: string | null) => restyle({ textColor: colour ?? undefined }),
    setFontWeight: (weight: 'bold' | 'normal' | null) =>
      restyle({ bold: weight === 'bold' ? true : undefined }),
    setFontStyle: (style: 'italic' | 'normal' | null) =>
      restyle({ italic: style === 'italic' ? true : undefined }),
    setFontLine: (line: 'line-through' | 'underline' | 'none' | null) =>
      restyle({
        strikethrough: line === 'line-through' ? true : undefined,
        underline: line === 'underline' ? true : undefined,
      }),
    setFontSize: (points: number) => restyle({ fontSize: points }),
    setHorizontalAlignment: (side: Alignment | 'normal' | null) =>
      restyle({ align: side === 'normal' || side === null ? undefined : side }),
    setVerticalAlignment: (side: 'top' | 'middle' | 'bottom' | null) =>
      restyle({ verticalAlign: side ?? undefined }),
    setWrap: (wraps: boolean) => restyle({ wrapping: wraps ? 'wrap' : 'overflow' }),
    clearFormat: () => {
      checkEditable(run, sheetId, zone)
      writeCells(
        run,
        sheetId,
        editsOf(zone, () => ({ style: null, format: '' })),
      )
      return self()
    },
  }
}

function numberFormats(run: Run, { sheetId, zone }: RangeInner) {
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const write = (patternAt: (row: number, column: number) => unknown) => {
    checkEditable(run, sheetId, zone)
    writeCells(
      run,
      sheetId,
      editsOf(zone, (row, column) => ({ format: pattern(patternAt(row, column)) })),
    )
    return rangeObject(run, sheetId, zone)
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

function notes(run: Run, { sheetId, zone }: RangeInner) {
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const write = (noteAt: (row: number, column: number) => unknown) => {
    checkEditable(run, sheetId, zone)
    const written = editsOf(zone, () => ({})).map(({ col, row }): [number, number, string] => [
      col,
      row,
      noteText(noteAt(row - zone.top, col - zone.left)),
    ])
    countWritten(run, written.length)
    dispatchHost(documentOf(run), { type: 'SHEETS_NOTES', sheetId, notes: written })
    return rangeObject(run, sheetId, zone)
  }
  const read = () => {
    countRead(run, zone)
    const known = notesOf(documentOf(run), sheetId)
    return readZone(documentOf(run), { sheetId, zone }, (_, { col, row }) => known.get(`${col},${row}`) ?? '')
  }
  return {
    getNote: () => read()[0]?.[0],
    getNotes: read,
    setNote: (note: unknown) => write(() => note),
    setNotes: (values: unknown) => {
      const data = grid(values, size)
      return write((row, column) => data[row]?.[column])
    },
    clearNote: () => write(() => ''),
  }
}

/** A number becomes '25.0', Google's issue 429373214. */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return ''
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note)
}

function backgrounds(run: Run, { sheetId, zone }: RangeInner): string[][] {
  countRead(run, zone)
  return readZone(
    documentOf(run),
    { sheetId, zone },
    (document, position) => styleOf(document, position).fillColor?.toLowerCase() ?? '#ffffff',
  )
}
