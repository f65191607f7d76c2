// Backgrounds and fonts of every cell from LibreOffice's HTML, which shows conditional formats as they come out.
import type { CellStyle } from '../types'

/** Rows of cells by sheet, of which plain ones are {}. An empty sheet has no table, a sheet that is alone no title. */
export function readColours(html: string, sheets: string[]): Map<string, CellStyle[][]> {
  const [before = '', ...tables] = html.split('<table ')
  const titles = [before, ...tables].map(
    text => /<h1>[^<]*<em>([^<]*)<\/em><\/h1>(?![\s\S]*<h1>)/.exec(text)?.[1],
  )
  return new Map(
    tables.map((table, index) => {
      const title = titles[index] ?? (sheets.length === 1 ? sheets[0] : undefined)
      if (title === undefined) throw new Error(`Table ${index + 1} of LibreOffice's HTML has no title`)
      return [unescaped(title), rowsOf(table)]
    }),
  )
}

/** One look of each cell: every property from its own tables, those without any from the first. */
export function mergedColours(
  parts: { property: keyof CellStyle; tables: Map<string, CellStyle[][]> }[],
): Map<string, CellStyle[][]> {
  const apart = new Set(parts.map(({ property }) => property))
  const merged = new Map<string, CellStyle[][]>()
  for (const [index, { property, tables }] of parts.entries()) {
    for (const [sheet, rows] of tables) {
      const looks = merged.get(sheet) ?? rows.map(cells => cells.map((): CellStyle => ({})))
      merged.set(sheet, looks)
      const counts = (name: keyof CellStyle) => name === property || (index === 0 && !apart.has(name))
      for (const [row, cells] of rows.entries()) {
        for (const [col, cell] of cells.entries()) Object.assign(looks[row]?.[col] ?? {}, taken(cell, counts))
      }
    }
  }
  return merged
}

function taken(cell: CellStyle, counts: (name: keyof CellStyle) => boolean): CellStyle {
  return Object.fromEntries(Object.entries(cell).filter(([name]) => counts(name as keyof CellStyle)))
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function rowsOf(table: string): CellStyle[][] {
  const [inside = ''] = table.split('</table>')
  return after(inside, /<tr\b/).map(row => after(row, /<td\b/).map(cellStyle))
}

function after(text: string, mark: RegExp): string[] {
  return text.split(mark).slice(1)
}

function cellStyle(cell: string): CellStyle {
  const [attributes = '', ...rest] = cell.split('>')
  const inside = rest.join('>')
  const background = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toLowerCase()
  const fontColor = /<font [^>]*color="(#[0-9A-F]{6})"/i.exec(inside)?.[1]?.toLowerCase()
  return {
    ...(background && background !== '#ffffff' ? { background } : {}),
    ...(fontColor && fontColor !== '#000000' ? { fontColor } : {}),
    ...(/<b>/.test(inside) ? { bold: true } : {}),
    ...(/<i>/.test(inside) ? { italic: true } : {}),
    ...(/<(s|strike)>/.test(inside) ? { strikethrough: true } : {}),
  }
}
