// What moving the clock did: the triggers that ran and the mails they sent, with the way to both.
import type { ClockControlProps } from './ClockControl'
import { movedText } from './moved-text'

export function Moved({ desk, words, moving, move, seeRuns, seeMails }: ClockControlProps) {
  const { clock } = words
  if (moving || move === null) return <p class="moved">{clock.moving}</p>
  const mails = desk.mails.filter(({ at }) => at > move.from && at <= move.to).length
  return (
    <div class="moved">
      <p>{movedText(move, words)}</p>
      {move.runs.length > 0 && (
        <p>
          {clock.mailed(mails)}{' '}
          <button type="button" class="link" onClick={seeRuns}>
            {clock.seeRuns}
          </button>
          {mails > 0 && (
            <button type="button" class="link" onClick={seeMails}>
              {clock.seeMails}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
