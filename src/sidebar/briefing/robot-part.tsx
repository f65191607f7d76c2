// 群机器人: pasted, tried, taken off again; what the last message came to.
import { useState } from 'preact/hooks'
import type { BriefingView, RobotView } from '../../contract/briefing'
import { BRIEFING_WORDS } from '../../text/letters/briefing'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { useSession } from '../session'

/** `sender`: somebody else, whose robot is the one that is told; null: this person's, or nobody sends. */
type RobotPartProps = {
  robot: RobotView | null
  sender: string | null
  onChanged: (view: BriefingView) => void
}

export const RobotPart = ({ robot, sender, onChanged }: RobotPartProps) => {
  const words = useSession().text.briefing.robot
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {sender !== null && <p>{words.others(sender)}</p>}
      {robot !== null && <Connected robot={robot} onChanged={onChanged} />}
      {robot === null && sender === null && <Connect onChanged={onChanged} />}
    </>
  )
}

const Connect = ({ onChanged }: Pick<RobotPartProps, 'onChanged'>) => {
  const words = useSession().text.briefing.robot
  const { busy, act } = useAct()
  const [url, setUrl] = useState('')
  const [secret, setSecret] = useState('')
  const save = async () => {
    const after = await act('robot.save', { url, secret })
    if (after !== null) onChanged(after)
  }
  return (
    <>
      <TextField label={words.url} value={url} onChange={setUrl} />
      <TextField label={words.secret} value={secret} onChange={setSecret} />
      <div class="actions">
        <Button kind="small" disabled={busy || url.trim() === ''} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  )
}

const Connected = ({ robot, onChanged }: { robot: RobotView; onChanged: (view: BriefingView) => void }) => {
  const { text, language } = useSession()
  const words = text.briefing.robot
  const { busy, act } = useAct()
  const run = async (method: 'robot.test' | 'robot.remove') => {
    const after = await act(method, {})
    if (after !== null) onChanged(after)
  }
  const { kind, tail, signed, last } = robot
  return (
    <>
      <p>{words.is(words.kinds[kind], tail, signed)}</p>
      {last !== null && (
        <p class="soft">
          {last.trouble === null
            ? words.taken(last.at)
            : words.failed(last.at, BRIEFING_WORDS[language].trouble(last.trouble))}
        </p>
      )}
      <div class="actions">
        <Button kind="small" disabled={busy} onClick={() => void run('robot.test')}>
          {words.test}
        </Button>
        <Button kind="small" disabled={busy} onClick={() => void run('robot.remove')}>
          {words.remove}
        </Button>
      </div>
    </>
  )
}
