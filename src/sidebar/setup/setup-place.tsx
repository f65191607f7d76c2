// 设置向导: four steps; the sheet is only read until 确认 in the last one.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Input } from '../../contract/inputs'
import type { SetupDraft, SetupResult } from '../../contract/setup'
import type { Goal } from '../../contract/shapes'
import { useAct, useAnswer } from '../answers'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { ColumnsStep } from './columns-step'
import { ConfirmStep } from './confirm-step'
import { GoalStep } from './goal-step'
import {
  asksForReading,
  besideHasNeeded,
  blankPaidIn,
  boundColumns,
  choicesAfter,
  choicesFrom,
  confirmInput,
  hasEnough,
  lacksNumber,
  leftToSay,
  type SetupChoices,
} from './setup-choices'
import { SetupDone } from './setup-done'
import { TermsStep } from './terms-step'

type Where = Input<'setup.read'>

export const SetupPlace = () => {
  const { text, go } = useSession()
  const [where, setWhere] = useState<Where>({})
  const [goal, setGoal] = useState<Goal | null>(null)
  const { loaded, reading, reload } = useAnswer('setup.read', where)
  if (loaded.status !== 'ready') {
    return (
      <Page title={text.setup.title} onBack={() => go('home')}>
        <WhenReady loaded={loaded} onAgain={() => void reload()}>
          {() => null}
        </WhenReady>
      </Page>
    )
  }
  const draft = loaded.value
  return (
    <Wizard draft={draft} reading={reading} goal={goal ?? draft.goal} onGoal={setGoal} onWhere={setWhere} />
  )
}

type Step = 'goal' | 'columns' | 'terms' | 'confirm'

type WizardProps = {
  draft: SetupDraft
  reading: boolean
  goal: Goal | null
  onGoal: (goal: Goal) => void
  onWhere: (where: Where) => void
}

const Wizard = ({ draft, reading, goal, onGoal, onWhere }: WizardProps) => {
  const { text, go, restart } = useSession()
  const { busy, act } = useAct()
  const [step, setStep] = useState<Step>('goal')
  const [choices, setChoices] = useState<SetupChoices>(() => choicesFrom(draft, goal))
  const [result, setResult] = useState<SetupResult | null>(null)
  const latest = useRef(draft)
  useEffect(() => {
    const before = latest.current
    latest.current = draft
    const sameTable = before.sheetId === draft.sheetId && before.headerRow === draft.headerRow
    setChoices(now => (sameTable ? choicesAfter(now, { before, draft }) : choicesFrom(draft, goal)))
  }, [draft])
  const chooseColumns = (next: SetupChoices) => {
    setChoices(next)
    if (!asksForReading(draft, choices, next)) return
    onWhere({ sheetId: draft.sheetId, headerRow: draft.headerRow, columns: boundColumns(next) })
  }

  const hasTerms = draft.terms.length > 0 || blankPaidIn(draft, choices) > 0
  const steps: Step[] = hasTerms ? ['goal', 'columns', 'terms', 'confirm'] : ['goal', 'columns', 'confirm']
  const at = steps.indexOf(step)
  const previous = steps[at - 1]
  const next = steps[at + 1]
  const may = {
    goal: goal !== null,
    columns:
      !reading &&
      draft.headerRow > 0 &&
      hasEnough(choices) &&
      besideHasNeeded(draft, choices) &&
      leftToSay(draft, choices) === 0,
    terms: !lacksNumber(draft, choices),
    confirm: true,
  }
  const confirm = async () => {
    if (goal === null) return
    const done = await act('setup.confirm', confirmInput({ draft, choices, goal }))
    if (done === null) return
    setResult(done)
    restart()
  }
  if (result !== null) return <SetupDone result={result} />
  const words = text.setup
  const foot = (
    <>
      {next === undefined ? (
        <Button kind="primary" disabled={busy} onClick={() => void confirm()}>
          {busy ? words.working : words.confirm.yes}
        </Button>
      ) : (
        <Button kind="primary" disabled={!may[step]} onClick={() => setStep(next)}>
          {text.common.buttons.next}
        </Button>
      )}
      {previous === undefined ? (
        <Button onClick={() => go('home')}>{words.leave}</Button>
      ) : (
        <Button disabled={busy} onClick={() => setStep(previous)}>
          {text.common.buttons.back}
        </Button>
      )}
    </>
  )
  return (
    <Page
      title={words.title}
      aside={<span class="soft">{words.step(at + 1, steps.length)}</span>}
      foot={foot}
      busy={busy || reading}
    >
      <div key={step} class="step">
        {step === 'goal' && <GoalStep goal={goal} onGoal={onGoal} />}
        {step === 'columns' && (
          <ColumnsStep
            draft={draft}
            choices={choices}
            goal={goal}
            onChange={chooseColumns}
            onWhere={onWhere}
          />
        )}
        {step === 'terms' && <TermsStep draft={draft} choices={choices} onChange={setChoices} />}
        {step === 'confirm' && <ConfirmStep draft={draft} choices={choices} onChange={setChoices} />}
      </div>
    </Page>
  )
}
