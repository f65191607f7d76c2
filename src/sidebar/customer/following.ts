// Follows the selected row: asks when the page gains focus or pointer, never on a timer.
import { useEffect, useRef } from 'preact/hooks'

/**
 * A pointer or focus not seen for this long was elsewhere, in the grid; milliseconds.
 * A frame is not reliably told that the pointer left or entered it.
 */
const AWAY = 1500

/** Calls `look` when the person comes back to the page; not while something is being typed in it. */
export const useFollowing = (on: boolean, look: () => void) => {
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (!on) return
    let lastSeen = Date.now()
    const seen = () => {
      const away = Date.now() - lastSeen
      lastSeen = Date.now()
      if (away >= AWAY && !isTyping()) latest.current()
    }
    window.addEventListener('focus', seen)
    document.addEventListener('pointermove', seen)
    return () => {
      window.removeEventListener('focus', seen)
      document.removeEventListener('pointermove', seen)
    }
  }, [on])
}

export const isTyping = () =>
  document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement
