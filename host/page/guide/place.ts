// Where the coach card stands: near what it points at, inside the window, and beside whatever has been opened there.

export type Box = { left: number; top: number; right: number; bottom: number }
type Size = { width: number; height: number }
type Place = { left: number; top: number }

const GAP_PX = 12
const EDGE_PX = 8

/** Left and top in CSS pixels. `opened` are the menus and panels now open; with one of them the card goes to a side of them all. */
export function placeBeside(
  { anchor, opened }: { anchor: Box; opened: Box[] },
  card: Size,
  window: Size,
): Place {
  const within = (at: number, size: number, room: number) =>
    Math.max(EDGE_PX, Math.min(at, room - size - EDGE_PX))
  const below = anchor.bottom + GAP_PX
  if (opened.length === 0 && below + card.height <= window.height - EDGE_PX) {
    return { left: within(anchor.left, card.width, window.width), top: below }
  }
  const all = [anchor, ...opened]
  const right = Math.max(...all.map(box => box.right)) + GAP_PX
  const left = Math.min(...all.map(box => box.left)) - card.width - GAP_PX
  const fitsRight = right + card.width <= window.width - EDGE_PX
  return {
    left: within(fitsRight ? right : left, card.width, window.width),
    top: within(opened.length === 0 ? anchor.top + GAP_PX : below, card.height, window.height),
  }
}
