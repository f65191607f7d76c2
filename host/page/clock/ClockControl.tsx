// The virtual clock: what time it is, the buttons that move it on, what that did, and what runs by itself next.
import type { ClockMove, ClockStep, Desk } from '../../server/protocol'
import { Icon } from '../parts/Icon'
import { Popover } from '../parts/Popover'
import { shownTime, weekdayOf } from '../shown-time'
import type { Words } from '../words'
import { ChosenTime } from './ChosenTime'
import { Moved } from './Moved'

const STEPS: ClockStep[] = ['nextHour', 'tomorrowMorning', 'nextWeek']

export type ClockControlProps = {
  desk: Desk
  words: Words
  moving: boolean
  /** The last time it was moved in this tab; null before. */
  move: ClockMove | null
  advance(to: ClockStep): void
  /** 'YYYY-MM-DDTHH:mm', not before now. */
  advanceTo(wallTime: string): void
  seeRuns(): void
  seeMails(): void
}

export function ClockControl(props: ClockControlProps) {
  const { desk, words, moving, move, advance, advanceTo } = props
  const { clock } = words
  const day = clock.weekdays[weekdayOf(desk.now)]
  const face = (
    <>
      <Icon name="clock" />
      <span class="clock-time">
        {shownTime(desk.now)} {day}
      </span>
    </>
  )
  return (
    <Popover label={`${clock.title} ${shownTime(desk.now)} ${day}`} face={face} name="clock">
      <h2>{clock.title}</h2>
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
      <ChosenTime key={desk.now} now={desk.now} moving={moving} words={words} advanceTo={advanceTo} />
      {(moving || move !== null) && <Moved {...props} />}
      <h3>{clock.triggers}</h3>
      <Triggers desk={desk} clock={clock} />
    </Popover>
  )
}

function Triggers({ desk, clock }: { desk: Desk; clock: Words['clock'] }) {
  if (desk.triggers.length === 0) return <p class="quiet">{clock.noTriggers}</p>
  return (
    <ul class="triggers">
      {desk.triggers.map(({ person, functionName, next }) => (
        <li key={`${person} ${functionName} ${next}`}>
          <span>{clock.purposes[functionName] ?? clock.purpose(functionName)}</span>
          <small>
            {clock.nextAt(shownTime(next))} · {person} · {functionName}
          </small>
        </li>
      ))}
    </ul>
  )
}
