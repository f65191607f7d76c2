// The styles of a workbook: cell formats by number, and what conditional formats change (ECMA-376 part 1 §18.8).
import type { Border, BorderDescr, Style } from '@odoo/o-spreadsheet'
import { toSheetsFormat } from '../../document/typing/number-formats'
import { MAIN } from '../parts/package'
import { tag, xmlFile } from '../parts/xml'

type Look = { style: Style; format: string; border: Border | undefined }

export type StyleTable = {
  /** Number of a cell's look; 0 for a plain cell. */
  cell(look: Look): number
  /** Number of what a conditional format changes. */
  differential(style: Style): number
  file(): string
}

/** Sheets' default; the numbers of formats below 164 are Excel's own. */
const FONT = { name: 'Arial', size: 10 }
const FIRST_OWN_FORMAT = 164
const BUILT_IN: Record<string, number> = {
  '': 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
}
const SIDES = ['left', 'right', 'top', 'bottom'] as const
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const

export function styleTable(): StyleTable {
  const fonts = numbered([font({})])
  const fills = numbered(
    ['none', 'gray125'].map(type => tag('fill', {}, tag('patternFill', { patternType: type }))),
  )
  const borders = numbered([border(undefined)])
  const formats = numbered<string>([])
  const cells = numbered([cellFormat({ font: 0, fill: 0, border: 0, format: 0, alignment: '' })])
  const differentials = numbered<string>([])
  const known = new Map<string, number>()
  const numberOf = (look: Look) =>
    cells.of(
      cellFormat({
        font: fonts.of(font(look.style)),
        fill: look.style.fillColor ? fills.of(fill(look.style.fillColor)) : 0,
        border: borders.of(border(look.border)),
        format: formatNumber(look.format, formats),
        alignment: alignment(look.style),
      }),
    )
  return {
    cell: look => {
      const key = JSON.stringify(look)
      const number = known.get(key) ?? numberOf(look)
      known.set(key, number)
      return number
    },
    differential: style =>
      differentials.of(
        tag(
          'dxf',
          {},
          marks(style) === '' && !style.textColor
            ? ''
            : tag('font', {}, marks(style), colour('color', style.textColor)),
          style.fillColor
            ? tag(
                'fill',
                {},
                tag('patternFill', { patternType: 'solid' }, colour('bgColor', style.fillColor)),
              )
            : '',
        ),
      ),
    file: () =>
      xmlFile(
        tag(
          'styleSheet',
          { xmlns: MAIN },
          formats.list.length === 0 ? '' : counted('numFmts', formats.list.map(numberFormat)),
          counted('fonts', fonts.list),
          counted('fills', fills.list),
          counted('borders', borders.list),
          counted('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted('cellXfs', cells.list),
          counted('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
          counted('dxfs', differentials.list),
        ),
      ),
  }
}

type Numbered = { list: string[]; of(item: string): number }

/** Items by number in the order they first came. */
function numbered<T extends string>(first: T[]): Numbered {
  const numbers = new Map<string, number>(first.map((item, index) => [item, index]))
  const list: string[] = [...first]
  return {
    list,
    of: item => {
      const known = numbers.get(item)
      if (known !== undefined) return known
      numbers.set(item, list.length)
      return list.push(item) - 1
    },
  }
}

function counted(name: string, items: string[]): string {
  return tag(name, { count: items.length }, ...items)
}

function formatNumber(format: string, formats: Numbered): number {
  const pattern = format === '' ? '' : toSheetsFormat(format)
  return BUILT_IN[pattern] ?? FIRST_OWN_FORMAT + formats.of(pattern)
}

function numberFormat(pattern: string, index: number): string {
  return tag('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: pattern })
}

function font(style: Style): string {
  return tag(
    'font',
    {},
    marks(style),
    tag('sz', { val: style.fontSize ?? FONT.size }),
    colour('color', style.textColor),
    tag('name', { val: FONT.name }),
  )
}

function marks({ bold, italic, strikethrough, underline }: Style): string {
  return [bold && 'b', italic && 'i', strikethrough && 'strike', underline && 'u']
    .map(name => (name ? tag(name) : ''))
    .join('')
}

function fill(background: string): string {
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, colour('fgColor', background)))
}

function border(sides: Border | undefined): string {
  return tag('border', {}, ...SIDES.map(side => line(side, sides?.[side])), tag('diagonal'))
}

function line(side: string, description: BorderDescr | undefined): string {
  if (!description) return tag(side)
  return tag(side, { style: description.style }, colour('color', description.color))
}

/** '#RRGGBB', also '#RGB' and with an opacity, which Excel does not have, as an element; '' for none. */
function colour(name: string, value: string | undefined): string {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(value ?? '')?.[1]
  if (digits === undefined) return ''
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return tag(name, { rgb: `FF${six.toUpperCase()}` })
}

function alignment({ align, verticalAlign, wrapping, rotation }: Style): string {
  const degrees = rotation === undefined ? 0 : Math.round((-rotation * 180) / Math.PI)
  const attributes = {
    horizontal: align,
    vertical: verticalAlign && VERTICAL[verticalAlign],
    wrapText: wrapping === 'wrap' ? true : undefined,
    shrinkToFit: wrapping === 'clip' ? true : undefined,
    textRotation: degrees === 0 ? undefined : degrees > 0 ? degrees : 90 - degrees,
  }
  return Object.values(attributes).every(value => value === undefined) ? '' : tag('alignment', attributes)
}

type CellFormat = { font: number; fill: number; border: number; format: number; alignment: string }

function cellFormat({ font, fill, border, format, alignment }: CellFormat): string {
  return tag(
    'xf',
    {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      applyNumberFormat: format > 0 ? true : undefined,
      applyFont: font > 0 ? true : undefined,
      applyFill: fill > 0 ? true : undefined,
      applyBorder: border > 0 ? true : undefined,
      applyAlignment: alignment === '' ? undefined : true,
    },
    alignment,
  )
}
