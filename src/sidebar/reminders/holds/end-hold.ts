// Ending what holds a customer's letters: what is said of it, and the way back.
import type { CalendarDate } from '../../../core/calendar-date'
import type { JudgedPromise } from '../../../core/follow-ups/promises'
import type { Hold } from '../../../core/reminders/holds'
import { useAct } from '../../answers'
import { useSession } from '../../session'
import { useHeldText } from './held-text'

type EndHoldFrom = {
  customer: string
  name: string
  asOf: CalendarDate
  /** Of all that keeps his letters back there is nothing more. */
  isLast: boolean
  onEnded: () => void
}

type Pause = { holdUntil: CalendarDate; holdReason: string }

export const useEndHold = ({ customer, name, asOf, isLast, onEnded }: EndHoldFrom) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const heldText = useHeldText(name)
  const words = text.holds
  const said = (about: string, undo?: () => void) => {
    const ended = isLast ? words.ended(name) : words.endedOne(name, about)
    tell({ kind: 'done', text: ended, ...(undo && { undo }) })
    onEnded()
  }
  const again = (text: string) => {
    tell({ kind: 'done', text })
    onEnded()
  }
  const endHold = async (hold: Hold, about: string) => {
    if ((await act('holds.end', { id: hold.id })) === null) return
    const undo = async () => {
      const { item, kind, amount, until, reason } = hold
      const held = await act('holds.add', { customer, item, kind, amount, until, reason })
      if (held !== null) again(heldText(held))
    }
    // Held again it would begin today.
    said(about, hold.from > asOf ? undefined : () => void undo())
  }
  const endPause = async ({ holdUntil, holdReason }: Pause) => {
    if ((await act('reminders.arrange', { customer, hold: null })) === null) return
    const undo = async () => {
      const hold = { until: holdUntil, reason: holdReason }
      if ((await act('reminders.arrange', { customer, hold })) === null) return
      again(words.saved(name, '', holdUntil))
    }
    said(words.kinds.snooze, () => void undo())
  }
  const stopWaiting = async ({ key, on }: JudgedPromise) => {
    if ((await act('followUps.stopWaiting', { key })) !== null) said(words.promised(on))
  }
  return { busy, endHold, endPause, stopWaiting }
}
