// 早报: switched on and off, the days after which a warning nobody attends to is told of, and the robot.
import { useState } from 'preact/hooks'
import type { BriefingView, ChangedBriefing } from '../../contract/briefing'
import { areSteps } from '../../core/warnings/unattended'
import { useAct, useAnswer } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { RobotPart } from './robot-part'

export const BriefingPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reload } = useAnswer('briefing', {})
  return (
    <Page title={text.briefing.title} onBack={onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {first => <Briefing first={first} />}
      </WhenReady>
    </Page>
  )
}

const Briefing = ({ first }: { first: BriefingView }) => {
  const words = useSession().text.briefing
  const { busy, act } = useAct()
  const [view, setView] = useState(first)
  const [asking, setAsking] = useState(false)
  const { settings, by, mine, stopped, sendHour, owners, unreachable } = view
  const save = async (asked: ChangedBriefing) => {
    setAsking(false)
    const after = await act('briefing.save', asked)
    if (after !== null) setView(after)
    return after !== null
  }
  const state = stopped ? words.stopped(by ?? '') : words.on(by ?? '', sendHour)
  return (
    <>
      <p class="soft">{words.intro}</p>
      <p>{settings.on ? state : words.off}</p>
      {settings.on && <p class="soft">{words.joined}</p>}
      {unreachable > 0 && <p class="soft">{words.unreachable(unreachable, owners)}</p>}
      <div class="actions">
        {settings.on ? (
          <Button disabled={busy} onClick={() => void save({ on: false })}>
            {words.switchOff}
          </Button>
        ) : (
          <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
            {words.switchOn}
          </Button>
        )}
      </div>
      <Steps settings={settings} busy={busy} onSave={save} />
      <RobotPart
        robot={view.robot}
        sender={settings.on && !mine && !stopped ? by : null}
        onChanged={setView}
      />
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[
            words.ask.sends(owners - unreachable),
            words.ask.waiting(settings.escalation),
            words.joined,
          ]}
          yes={words.ask.yes}
          onYes={() => void save({ on: true })}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}

const STEPS = ['owner', 'superior', 'high'] as const

type StepsProps = {
  settings: BriefingView['settings']
  busy: boolean
  onSave: (asked: ChangedBriefing) => Promise<boolean>
}

const Steps = ({ settings, busy, onSave }: StepsProps) => {
  const { text, tell } = useSession()
  const words = text.briefing.steps
  const { escalation } = settings
  const [typed, setTyped] = useState({
    owner: String(escalation.owner),
    superior: String(escalation.superior),
    high: String(escalation.high),
  })
  const [owner, superior, high] = STEPS.map(step => (/^\d{1,2}$/.test(typed[step]) ? Number(typed[step]) : 0))
  const after = { owner: owner ?? 0, superior: superior ?? 0, high: high ?? 0 }
  const isRight = areSteps(after)
  const save = async () => {
    if (await onSave({ escalation: after })) tell({ kind: 'done', text: words.saved })
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {STEPS.map(step => (
        <TextField
          key={step}
          label={words[step]}
          kind="numeric"
          suffix={words.days}
          value={typed[step]}
          wrong={isRight || step !== 'high' ? undefined : words.wrong}
          onChange={value => setTyped({ ...typed, [step]: value.trim() })}
        />
      ))}
      <div class="actions">
        <Button kind="small" disabled={busy || !isRight} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
