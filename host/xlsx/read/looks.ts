// Looks of cells → the engine's numbered styles, formats and borders, each different one once.
import type { Border, Style } from '@odoo/o-spreadsheet'
import type { Look } from './styles'

export type LookNumbers = { style?: number; format?: number; border?: number }
export type LookIds = {
  /** Numbers for a look of the file by its number. */
  of(look: number): LookNumbers
  all(): { styles: Record<number, Style>; formats: Record<number, string>; borders: Record<number, Border> }
}

export function lookIds(looks: Look[]): LookIds {
  const [styles, formats, borders] = [ids<Style>(), ids<string>(), ids<Border>()]
  const numbers = looks.map(
    ({ style, format, border }): LookNumbers => ({
      ...(Object.keys(style).length === 0 ? {} : { style: styles.of(style) }),
      ...(format === '' ? {} : { format: formats.of(format) }),
      ...(border ? { border: borders.of(border) } : {}),
    }),
  )
  return {
    of: look => numbers[look] ?? {},
    all: () => ({ styles: styles.all(), formats: formats.all(), borders: borders.all() }),
  }
}

function ids<T>() {
  const numbers = new Map<string, number>()
  return {
    of(item: T): number {
      const text = JSON.stringify(item)
      const number = numbers.get(text) ?? numbers.size + 1
      numbers.set(text, number)
      return number
    },
    all: (): Record<number, T> =>
      Object.fromEntries([...numbers].map(([text, number]) => [number, JSON.parse(text)])),
  }
}
