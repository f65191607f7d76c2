// Step 4: exactly what 确认 will write, and the two things that are left to choose.
import type { SetupDraft } from '../../contract/setup'
import { Tick } from '../parts/field'
import { useSession } from '../session'
import { joinedBeside } from './beside-choices'
import { isFed, type SetupChoices } from './setup-choices'

type ConfirmStepProps = {
  draft: SetupDraft
  choices: SetupChoices
  onChange: (choices: SetupChoices) => void
}

export const ConfirmStep = ({ draft, choices, onChange }: ConfirmStepProps) => {
  const { text } = useSession()
  const words = text.setup.confirm
  const joined = draft.alike.filter(({ sheetId }) => choices.joined[sheetId]).map(({ sheet }) => sheet)
  const fed = isFed(draft, choices)
  const beside = joinedBeside(draft, choices.beside).map(({ sheet }) => sheet.sheet)
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.list([draft.sheetName, ...joined])}</p>
      <ul class="lines">
        <li>{words.remember}</li>
        <li>{words.rules}</li>
        <li>{words.colours}</li>
        {beside.length > 0 && <li>{words.beside(beside)}</li>}
        {draft.dueColumn === 'present' && <li>{words.dueColumnPresent}</li>}
        {draft.openColumn && <li>{words.openColumnPresent}</li>}
      </ul>
      {draft.dueColumn === 'offered' && (
        <Tick
          label={words.dueColumn}
          on={choices.addDueColumn}
          onChange={addDueColumn => onChange({ ...choices, addDueColumn })}
        />
      )}
      {fed && !draft.openColumn && (
        <Tick
          label={words.openColumn}
          on={choices.addOpenColumn}
          onChange={addOpenColumn => onChange({ ...choices, addOpenColumn })}
        />
      )}
      <Tick
        label={words.dailyTotals}
        hint={words.dailyTotalsHint}
        on={choices.dailyTotals}
        onChange={dailyTotals => onChange({ ...choices, dailyTotals })}
      />
      <p class="card good">{words.untouched}</p>
    </>
  )
}
