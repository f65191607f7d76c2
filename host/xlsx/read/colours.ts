// Colours of a file: plain, from Excel's old palette, or from the workbook's theme with a tint (ECMA-376 part 1 §18.8.3, §18.8.19).
import { below, childOf, localName, numberAt, type XmlElement } from '../parts/xml'

/** '#RRGGBB'; undefined for automatic. */
export type ReadColour = (element: XmlElement | undefined) => string | undefined

/** §18.8.27, from number 8; 0 to 7 repeat the first eight. */
const PALETTE = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/)

export function colourReader(theme: XmlElement | undefined): ReadColour {
  const scheme = themeColours(theme)
  return element => {
    if (!element) return undefined
    const rgb = element.attributes.rgb
    const indexed = numberAt(element, 'indexed')
    const themed = numberAt(element, 'theme')
    const base =
      rgb ??
      (themed === undefined ? undefined : scheme[themed]) ??
      (indexed === undefined ? undefined : PALETTE[indexed < 8 ? indexed : indexed - 8])
    if (base === undefined || !/^[0-9A-F]{6,8}$/i.test(base)) return undefined
    return `#${tinted(base.slice(-6), numberAt(element, 'tint') ?? 0)}`
  }
}

/** In the order styles count them: light before dark, the reverse of the theme's own order. */
function themeColours(theme: XmlElement | undefined): string[] {
  const colours = (below(theme, 'themeElements', 'clrScheme')?.children ?? []).map(colour => {
    const [value] = colour.children
    if (!value) return ''
    return (localName(value) === 'sysClr' ? value.attributes.lastClr : value.attributes.val) ?? ''
  })
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...others] = colours
  return [light1, dark1, light2, dark2, ...others]
}

/** Lightness in HLS moved towards white (positive) or black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase()
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => Number.parseInt(rgb.slice(at, at + 2), 16) / 255)
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const lightness = (high + low) / 2
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
  const spread = (value: number) => (value > 0.5 ? 1 - value : value) * 2
  // Same hue and saturation: the distances from the middle shrink or grow with the room there is.
  const scale = spread(lightness) === 0 ? 0 : spread(wanted) / spread(lightness)
  return [red, green, blue]
    .map(part => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * scale)) * 255))
    .map(part => part.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}

export function solidFill(element: XmlElement | undefined, colour: ReadColour): string | undefined {
  const pattern = childOf(element, 'patternFill')
  const type = pattern?.attributes.patternType
  if (!pattern || type === 'none' || type === 'gray125') return undefined
  return colour(childOf(pattern, 'fgColor')) ?? colour(childOf(pattern, 'bgColor'))
}
