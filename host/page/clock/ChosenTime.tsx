// A date and time chosen by hand; one that lies behind is refused with a sentence.
import { useState } from 'preact/hooks'
import { shownTime } from '../shown-time'
import type { Words } from '../words'

type ChosenTimeProps = { now: string; moving: boolean; words: Words; advanceTo(wallTime: string): void }

export function ChosenTime({ now, moving, words: { clock }, advanceTo }: ChosenTimeProps) {
  const [chosen, choose] = useState('')
  const [refused, setRefused] = useState('')
  const wallTime = chosen === '' ? now.slice(0, 16) : chosen
  const go = (event: Event) => {
    event.preventDefault()
    if (moving) return
    const problem = wallTime <= now.slice(0, 16) ? clock.past(shownTime(wallTime), shownTime(now)) : ''
    setRefused(problem)
    if (problem === '') advanceTo(wallTime)
  }
  return (
    <form class="chosen-time" noValidate onSubmit={go}>
      <label>
        <span>{clock.pick}</span>
        <input
          type="datetime-local"
          class="field"
          value={wallTime}
          min={now.slice(0, 16)}
          aria-describedby="chosen-time-refused"
          onInput={({ currentTarget }) => {
            choose(currentTarget.value)
            setRefused(currentTarget.value === '' ? clock.incomplete : '')
          }}
        />
      </label>
      <button type="submit" class="button" aria-disabled={moving}>
        {clock.go}
      </button>
      <p id="chosen-time-refused" class="refused" role="alert">
        {refused}
      </p>
    </form>
  )
}
