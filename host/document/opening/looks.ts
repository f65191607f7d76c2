// Own colours and fonts of a sheet, given by ranges that may lie over each other → one style for each block of cells.
import type { Style } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { CellLook } from '../../types'

/** Each different style once, by a number from 1. */
export type StyleIds = { idOf(style: Style): number; all(): Record<number, Style> }

export function styleIds(): StyleIds {
  const ids = new Map<string, number>()
  return {
    idOf(style) {
      const text = JSON.stringify(style)
      const id = ids.get(text) ?? ids.size + 1
      ids.set(text, id)
      return id
    },
    all: () => Object.fromEntries([...ids].map(([text, id]) => [id, JSON.parse(text)])),
  }
}

export function engineStyle({ background, fontColor, wrap, ...same }: CellLook): Style {
  return {
    ...(background === undefined ? {} : { fillColor: background.toUpperCase() }),
    ...(fontColor === undefined ? {} : { textColor: fontColor.toUpperCase() }),
    ...(wrap === undefined ? {} : { wrapping: wrap ? 'wrap' : 'overflow' }),
    ...same,
  }
}

/** Number of the style by range; the ranges do not overlap. */
export function stylesByRange(
  looks: [range: string, look: CellLook][],
  ids: StyleIds,
): Record<string, number> {
  const byCell = new Map<string, Style>()
  for (const [range, look] of looks) {
    const { left, top, right, bottom } = helpers.toZone(range)
    const style = engineStyle(look)
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const at = helpers.toXC(col, row)
        byCell.set(at, { ...byCell.get(at), ...style })
      }
    }
  }
  return Object.fromEntries([...byCell].map(([at, style]) => [at, ids.idOf(style)]))
}
