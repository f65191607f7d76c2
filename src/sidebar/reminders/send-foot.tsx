// The foot of today's list: send the ticked letters after asking once, or all of them to oneself first.
import { useState } from 'preact/hooks'
import type { RemindersView, RunResult } from '../../contract/reminders'
import { recipientsOfLetter } from '../../core/reminders/policy/copies'
import type { OwnWords, PlannedLetter } from '../../core/reminders/types'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { useSession } from '../session'

type SendFootProps = {
  view: RemindersView
  chosen: PlannedLetter[]
  ownOf: (letter: PlannedLetter) => OwnWords | undefined
  onFinished: (result: RunResult, test: boolean) => void
}

export const SendFoot = ({ view, chosen, ownOf, onFinished }: SendFootProps) => {
  const { reminders, standing } = useSession().text
  const { age } = view.money
  const { busy, act } = useAct()
  const [asking, setAsking] = useState<'letters' | 'stale' | null>(null)
  const [test, setTest] = useState(false)
  const ready = view.senderReady && view.busy === null && chosen.length > 0

  const send = async (toMe: boolean) => {
    setAsking(null)
    setTest(toMe)
    const letters = chosen.map(letter => {
      const { customer, total } = letter
      return { customer, total, own: ownOf(letter) }
    })
    const result = await act('reminders.send', { test: toMe, letters })
    if (result !== null) onFinished(result, toMe)
  }
  if (busy) {
    return (
      <div class="grow" role="status">
        <div class="progress" />
        <p class="soft">{test ? reminders.testing : reminders.sending(chosen.length)}</p>
      </div>
    )
  }
  return (
    <>
      <Button kind="primary" disabled={!ready} onClick={() => setAsking('letters')}>
        {reminders.send(chosen.length)}
      </Button>
      <Button disabled={!ready} onClick={() => void send(true)}>
        {reminders.test}
      </Button>
      {asking === 'letters' && (
        <SendQuestion
          view={view}
          chosen={chosen}
          changed={chosen.filter(letter => ownOf(letter) !== undefined).length}
          onYes={() => (view.receiptsGate && age.stale ? setAsking('stale') : void send(false))}
          onNo={() => setAsking(null)}
        />
      )}
      {asking === 'stale' && (
        <AskDialog
          title={standing.askStale.title}
          sentences={[standing.askStale.text(age.newest ?? '', age.staleAfter)]}
          yes={standing.askStale.yes}
          onYes={() => void send(false)}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  )
}

type SendQuestionProps = {
  view: RemindersView
  chosen: PlannedLetter[]
  /** How many go in words of their own. */
  changed: number
  onYes: () => void
  onNo: () => void
}

const SendQuestion = ({ view, chosen, changed, onYes, onNo }: SendQuestionProps) => {
  const { ask: words } = useSession().text.reminders
  const { exact } = useFigures()
  const total = chosen.reduce((sum, letter) => sum + letter.total, 0)
  const recipients = chosen.reduce((sum, letter) => sum + recipientsOfLetter(letter), 0)
  const approvals = chosen.filter(letter => letter.needs === 'approval').length
  const sentences = [
    words.text(chosen.length, chosen.length, exact(total)),
    ...(approvals > 0 ? [words.approval(approvals)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(recipients > view.quota ? [words.overQuota(view.quota)] : []),
  ]
  return <AskDialog title={words.title} sentences={sentences} yes={words.yes} onYes={onYes} onNo={onNo} />
}
