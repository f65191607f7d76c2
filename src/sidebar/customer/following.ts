// Follows the selected row: asks when the page gains focus or pointer, never on a timer.
import { useEffect, useRef } from 'preact/hooks'

/** Two looks closer together than this are one; milliseconds. */
const SETTLED = 1500

/** Calls `look` when the person comes back to the page; not while something is being typed in it. */
export const useFollowing = (on: boolean, look: () => void) => {
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (!on) return
    let lastLook = Date.now()
    const cameBack = () => {
      if (Date.now() - lastLook < SETTLED || isTyping()) return
      lastLook = Date.now()
      latest.current()
    }
    window.addEventListener('focus', cameBack)
    document.documentElement.addEventListener('pointerenter', cameBack)
    return () => {
      window.removeEventListener('focus', cameBack)
      document.documentElement.removeEventListener('pointerenter', cameBack)
    }
  }, [on])
}

const isTyping = () =>
  document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement
