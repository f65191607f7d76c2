// Where the coach card of the guided start stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, placeBeside } from '../../../host/page/guide/place'

const card = { width: 300, height: 180 }
const window = { width: 1280, height: 800 }
const menu = { left: 316, top: 44, right: 388, bottom: 74 }

describe('the coach card', () => {
  it('stands below what it points at', () => {
    expect(placeBeside({ anchor: menu, opened: [] }, card, window)).toEqual({ left: 316, top: 86 })
  })

  it('stands at the left of a sidebar, which leaves no room below', () => {
    const sidebar = { left: 980, top: 148, right: 1280, bottom: 800 }
    expect(placeBeside({ anchor: sidebar, opened: [] }, card, window)).toEqual({ left: 668, top: 160 })
  })

  it('goes to the right of an open menu, or to the left of a panel at the edge', () => {
    const opened = [{ left: 318, top: 72, right: 818, bottom: 220 }]
    expect(placeBeside({ anchor: menu, opened }, card, window).left).toBe(830)
    const panel = [{ left: 800, top: 46, right: 1136, bottom: 400 }]
    const clock = { left: 958, top: 8, right: 1136, bottom: 40 }
    expect(placeBeside({ anchor: clock, opened: panel }, card, window).left).toBe(488)
  })

  it('is always inside the window', () => {
    const box = fc
      .record({ left: fc.nat(1280), top: fc.nat(800), width: fc.nat(600), height: fc.nat(800) })
      .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }))
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 3 }), (anchor, opened) => {
        const { left, top } = placeBeside({ anchor, opened }, card, window)
        expect(left).toBeGreaterThanOrEqual(8)
        expect(top).toBeGreaterThanOrEqual(8)
        expect(left + card.width).toBeLessThanOrEqual(window.width - 8)
        expect(top + card.height).toBeLessThanOrEqual(window.height - 8)
      }),
    )
  })
})
