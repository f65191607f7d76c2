// The virtual clock: what time it is, when triggers fire next, and the buttons that move it on.
import type { ClockStep, Desk } from '../../server/protocol'
import { shownTime, weekdayOf } from '../shown-time'
import type { Words } from '../words'
import { Icon } from './Icon'
import { Popover } from './Popover'

const STEPS: ClockStep[] = ['nextHour', 'tomorrowMorning', 'nextWeek']

type ClockControlProps = { desk: Desk; words: Words; moving: boolean; advance(to: ClockStep): void }

export function ClockControl({ desk, words, moving, advance }: ClockControlProps) {
  const { clock } = words
  const face = (
    <>
      <Icon name="clock" /> {shownTime(desk.now)} {clock.weekdays[weekdayOf(desk.now)]}
    </>
  )
  return (
    <Popover label={clock.title} face={face} name="clock">
      <h3>{clock.title}</h3>
      <p class="quiet">{clock.explain}</p>
      <div class="clock-steps">
        {/* Not `disabled`: a disabled button that has the focus swallows the Escape that closes the panel. */}
        {STEPS.map(step => (
          <button
            key={step}
            type="button"
            class="button"
            aria-disabled={moving}
            onClick={() => moving || advance(step)}
          >
            {clock.steps[step]}
          </button>
        ))}
      </div>
      <h3>{clock.triggers}</h3>
      {desk.triggers.length === 0 && <p class="quiet">{clock.noTriggers}</p>}
      <ul class="triggers">
        {desk.triggers.map(({ person, functionName, next }) => (
          <li key={`${person} ${functionName} ${next}`}>
            <span>
              {functionName}
              <small>{person}</small>
            </span>
            <small>{clock.nextAt(shownTime(next))}</small>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
