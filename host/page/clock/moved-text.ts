// Where the clock has been moved to and how many triggers ran on the way, in one sentence.
import type { ClockMove } from '../../server/protocol'
import { shownTime } from '../shown-time'
import type { Words } from '../words'

export function movedText({ to, runs }: ClockMove, { clock }: Words): string {
  if (runs.length === 0) return clock.movedQuiet(shownTime(to))
  return clock.moved(shownTime(to), runs.length, runs.filter(run => run.error !== null).length)
}
