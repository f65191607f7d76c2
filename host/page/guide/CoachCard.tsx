// One card of the guided start, beside the place it speaks of, which gets a ring. It covers nothing that has to be clicked.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon'
import type { Words } from '../words'
import { type Box, placeBeside } from './place'
import { ANCHORS, GUIDE_STEPS } from './steps'
import type { Guide } from './use-guide'

type CoachCardProps = { guide: Guide; addOn: string; sidebarOpen: boolean; words: Words }

export function CoachCard({ guide, addOn, sidebarOpen, words: { guide: words } }: CoachCardProps) {
  const card = useRef<HTMLElement>(null)
  const { step, did } = guide
  const { ring, at } = usePlaces(card, step === null ? [] : ANCHORS[step])
  const text = step === null ? words.end : words.steps(addOn)[step]
  const before = did === null ? null : words.steps(addOn)[did].title
  const needsSidebar = step !== null && ANCHORS[step][0] === '.sidebar' && !sidebarOpen
  return (
    <>
      {ring && <div class="coach-ring" style={ring} />}
      <aside ref={card} class="coach" aria-label={words.label} style={at}>
        <div role="status">
          {before !== null && (
            <p class="coach-did">
              <Icon name="check" /> {words.did(before)}
            </p>
          )}
          {step !== null && <small>{words.at(GUIDE_STEPS.indexOf(step) + 1, GUIDE_STEPS.length)}</small>}
          <h2>{text.title}</h2>
          <p>{needsSidebar ? words.openFirst : text.act}</p>
          <p class="quiet">{text.notice}</p>
        </div>
        <footer>
          {step === null ? (
            <button type="button" class="button primary" onClick={guide.leave}>
              {words.finish}
            </button>
          ) : (
            <>
              <button type="button" class="button" onClick={guide.skip}>
                {words.skip}
              </button>
              <button type="button" class="link" title={words.leaveHint} onClick={guide.leave}>
                {words.leave}
              </button>
            </>
          )}
        </footer>
      </aside>
    </>
  )
}

type Places = { ring: Record<string, string> | null; at: Record<string, string> }

const px = (pixels: number) => `${Math.round(pixels)}px`

/** Follows the anchor while the page changes around it. */
function usePlaces(card: { current: HTMLElement | null }, anchors: string[]): Places {
  const [places, setPlaces] = useState<Places>({ ring: null, at: {} })
  useLayoutEffect(() => {
    let frame = 0
    let known = ''
    const follow = () => {
      frame = requestAnimationFrame(follow)
      const found = measured(card.current, anchors)
      if (JSON.stringify(found) === known) return
      known = JSON.stringify(found)
      setPlaces(found)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  }, [card, anchors.join()])
  return places
}

const OPENED = '.popover-panel, .o-popover'

function measured(card: HTMLElement | null, anchors: string[]): Places {
  const anchor = anchors.map(selector => document.querySelector(selector)).find(element => element !== null)
  if (!card || !anchor) return { ring: null, at: { left: '16px', bottom: '56px' } }
  const box = anchor.getBoundingClientRect()
  const opened = [...document.querySelectorAll(OPENED)].map(element => element.getBoundingClientRect())
  const { left, top } = placeBeside({ anchor: box, opened }, card.getBoundingClientRect(), {
    width: innerWidth,
    height: innerHeight,
  })
  return {
    ring: ringAround(box),
    at: { left: px(left), top: px(top) },
  }
}

const RING_PX = 2

/** A box at the window's edge keeps its ring in sight. */
function ringAround({ left, top, right, bottom }: Box): Record<string, string> {
  const from = { x: Math.max(left, RING_PX), y: Math.max(top, RING_PX) }
  const to = { x: Math.min(right, innerWidth - RING_PX), y: Math.min(bottom, innerHeight - RING_PX) }
  return { left: px(from.x), top: px(from.y), width: px(to.x - from.x), height: px(to.y - from.y) }
}
