// Step 1: what the sheet is for.
import { useId } from 'preact/hooks'
import type { Goal } from '../../contract/shapes'
import { ZoneNote } from '../parts/zone-note'
import { useSession } from '../session'

const GOALS = ['collect', 'satisfaction', 'resources', 'return'] as const

export const GoalStep = ({ goal, onGoal }: { goal: Goal | null; onGoal: (goal: Goal) => void }) => {
  const { setup } = useSession().text
  const id = useId()
  return (
    <>
      <fieldset class="goals">
        <legend>{setup.goal.title}</legend>
        {GOALS.map(choice => (
          <div class={`goal ${goal === choice ? 'on' : ''}`} key={choice}>
            <input
              id={`${id}-${choice}`}
              type="radio"
              name={id}
              checked={goal === choice}
              onChange={() => onGoal(choice)}
            />
            <label for={`${id}-${choice}`}>
              <b>{setup.goal.choices[choice].name}</b>
              <span class="soft">{setup.goal.choices[choice].text}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <p class="soft">{setup.nothingYet}</p>
      <ZoneNote />
    </>
  )
}
