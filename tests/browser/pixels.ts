// What a canvas shows, counted in pixels.
import type { Locator } from 'playwright-core'

/** Pixels of exactly this colour, `#rrggbb`. */
export const pixelsOf = (canvas: Locator, colour: string): Promise<number> =>
  canvas.evaluate(
    (element, wanted) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('Not a canvas')
      const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {
        data: [],
      }
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        const pixel = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
        if (pixel === wanted && data[at + 3] === 255) count += 1
      }
      return count
    },
    Number.parseInt(colour.slice(1), 16),
  )
