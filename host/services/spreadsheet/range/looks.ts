// Range: how cells look – colours, fonts, alignment. What a new cell says of itself: github.com/brucemcpherson/gas-fakes, tests run live.
import type { Style } from '@odoo/o-spreadsheet'
import { readZone, styleOf } from '../../../document/cells'
import type { StylePatch } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { countRead, documentOf, writeCells } from '../../../runtime/run'
import { grid } from '../args'
import { checkEditable } from '../rules/protections'
import { colourOf } from './colours'
import { editsOf, type RangeInner, rangeFrom } from './range'

type Alignment = 'left' | 'center' | 'right'

export function rangeLooks(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const restyleEach = (patchAt: (row: number, column: number) => StylePatch | null, format?: string) => {
    checkEditable(run, sheetId, zone)
    const withFormat = format === undefined ? {} : { format }
    writeCells(
      run,
      sheetId,
      editsOf(zone, (row, column) => ({ style: patchAt(row, column), ...withFormat })),
    )
    return rangeFrom(run, inner)
  }
  const restyle = (patch: StylePatch) => restyleEach(() => patch)
  return {
    ...looksRead(run, inner),
    setBackground: (colour: string | null) => restyle({ fillColor: colourOf(colour) }),
    setBackgrounds: (colours: unknown) => {
      const data = grid(colours, sizeOf(inner))
      return restyleEach((row, column) => ({ fillColor: colourOf(data[row]?.[column]) }))
    },
    setFontColor: (colour: string | null) => restyle({ textColor: colourOf(colour) }),
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
    clearFormat: () => restyleEach(() => null, ''),
  }
}

/** What each look is called when it is read; the first cell's, and for backgrounds every cell's. */
function looksRead(run: Run, { sheetId, zone }: RangeInner) {
  const styles = (cells: typeof zone) => {
    countRead(run, cells)
    return readZone(documentOf(run), { sheetId, zone: cells }, styleOf)
  }
  const first =
    <T>(read: (style: Style) => T) =>
    (): T =>
      read(styles({ ...zone, right: zone.left, bottom: zone.top })[0]?.[0] ?? {})
  return {
    getBackground: first(backgroundOf),
    getBackgrounds: () => styles(zone).map(row => row.map(backgroundOf)),
    getFontColor: first(style => style.textColor?.toLowerCase() ?? '#000000'),
    getFontWeight: first(style => (style.bold ? 'bold' : 'normal')),
    getFontStyle: first(style => (style.italic ? 'italic' : 'normal')),
    getFontLine: first(style =>
      style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none',
    ),
    getFontSize: first(style => style.fontSize ?? 10),
    getHorizontalAlignment: first(style => style.align ?? 'general'),
    getVerticalAlignment: first(style => style.verticalAlign ?? 'bottom'),
    // A cell that nobody has told overflows and says it wraps, Google's issue 427134600.
    getWrap: first(style => (style.wrapping ?? 'wrap') === 'wrap'),
  }
}

function backgroundOf({ fillColor }: Style): string {
  return fillColor?.toLowerCase() ?? '#ffffff'
}

function sizeOf({ zone }: RangeInner) {
  return { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
}
