// The styles of a file: looks of cells by number, and what conditional formats change.
import type { Border, BorderDescr, Style } from '@odoo/o-spreadsheet'
import type { Package } from '../parts/package'
import { below, childOf, childrenOf, isOn, numberAt, type XmlElement } from '../parts/xml'
import { colourReader, type ReadColour, solidFill } from './colours'
import { readFormat } from './formats'

export type Look = { style: Style; format: string; border: Border | undefined }
export type Styles = {
  looks: Look[]
  differentials: Style[]
  colour: ReadColour
}

const BORDERS: Record<string, BorderDescr['style']> = {
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
}
const ALIGN: Record<string, NonNullable<Style['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
  fill: 'left',
  justify: 'left',
}
const VERTICAL: Record<string, NonNullable<Style['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  justify: 'middle',
}

/** Of a workbook by its path. */
export function readStyles(file: Package, workbook: string): Styles {
  const [path = ''] = file.related(workbook, 'styles')
  const [themePath = ''] = file.related(workbook, 'theme')
  const root = file.xml(path)
  const colour = colourReader(file.xml(themePath))
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(format => [
      numberAt(format, 'numFmtId') ?? 0,
      format.attributes.formatCode ?? '',
    ]),
  )
  const fontElements = childrenOf(childOf(root, 'fonts'), 'font')
  const plain = fontElements[0] ? fontStyle(fontElements[0], colour) : {}
  const fonts = fontElements.map(font => differing(fontStyle(font, colour), plain))
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map(fill => solidFill(fill, colour))
  const borders = childrenOf(childOf(root, 'borders'), 'border').map(border => readBorder(border, colour))
  const looks = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): Look => {
    const background = fills[numberAt(xf, 'fillId') ?? 0]
    return {
      style: {
        ...fonts[numberAt(xf, 'fontId') ?? 0],
        ...(background === undefined ? {} : { fillColor: background }),
        ...alignmentStyle(childOf(xf, 'alignment')),
      },
      format: readFormat(numberAt(xf, 'numFmtId') ?? 0, codes),
      border: borders[numberAt(xf, 'borderId') ?? 0],
    }
  })
  const differentials = childrenOf(childOf(root, 'dxfs'), 'dxf').map(dxf => differentialStyle(dxf, colour))
  return { looks, differentials, colour }
}

function fontStyle(font: XmlElement, colour: ReadColour): Style {
  const textColor = colour(childOf(font, 'color'))
  const size = numberAt(childOf(font, 'sz'), 'val')
  const underline = childOf(font, 'u')
  return {
    ...(mark(font, 'b') ? { bold: true } : {}),
    ...(mark(font, 'i') ? { italic: true } : {}),
    ...(mark(font, 'strike') ? { strikethrough: true } : {}),
    ...(underline && underline.attributes.val !== 'none' ? { underline: true } : {}),
    ...(textColor === undefined || textColor === '#000000' ? {} : { textColor }),
    ...(size === undefined ? {} : { fontSize: size }),
  }
}

function mark(font: XmlElement, name: string): boolean {
  const element = childOf(font, name)
  return element !== undefined && isOn(element, 'val', true)
}

/** The size of the workbook's default font is nobody's choice. */
function differing(style: Style, plain: Style): Style {
  const { fontSize, ...rest } = style
  return fontSize === undefined || fontSize === plain.fontSize ? rest : { ...rest, fontSize }
}

function differentialStyle(dxf: XmlElement, colour: ReadColour): Style {
  const font = childOf(dxf, 'font')
  const pattern = below(dxf, 'fill', 'patternFill')
  // The background of a conditional format stands where a cell has the pattern's second colour (§18.8.14).
  const fillColor = colour(childOf(pattern, 'bgColor')) ?? colour(childOf(pattern, 'fgColor'))
  return { ...(font ? fontStyle(font, colour) : {}), ...(fillColor === undefined ? {} : { fillColor }) }
}

function alignmentStyle(alignment: XmlElement | undefined): Style {
  if (!alignment) return {}
  const align = ALIGN[alignment.attributes.horizontal ?? '']
  const verticalAlign = VERTICAL[alignment.attributes.vertical ?? '']
  const degrees = numberAt(alignment, 'textRotation') ?? 0
  const rotation = degrees > 90 ? 90 - degrees : degrees
  return {
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(isOn(alignment, 'wrapText') ? { wrapping: 'wrap' } : {}),
    ...(isOn(alignment, 'shrinkToFit') ? { wrapping: 'clip' } : {}),
    ...(rotation === 0 || degrees === 255 ? {} : { rotation: (-rotation * Math.PI) / 180 }),
  }
}

function readBorder(border: XmlElement, colour: ReadColour): Border | undefined {
  const sides = (['left', 'right', 'top', 'bottom'] as const).flatMap(side => {
    const line = childOf(border, side)
    const style = line?.attributes.style
    if (!line || style === undefined || style === 'none') return []
    const description = {
      style: BORDERS[style] ?? 'thin',
      color: colour(childOf(line, 'color')) ?? '#000000',
    }
    return [[side, description] as const]
  })
  return sides.length === 0 ? undefined : Object.fromEntries(sides)
}
