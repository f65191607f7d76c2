// The switch to unattended sending: who owns it, what it never sends, taking over.
import { useState } from 'preact/hooks'
import type { RemindersView } from '../../contract/reminders'
import { momentText } from '../../text/page/figures'
import { holidayName } from '../../text/page/holiday-name'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

type AutomaticSendingProps = { view: RemindersView; onChanged: () => void }

export const AutomaticSending = ({ view, onChanged }: AutomaticSendingProps) => {
  const { text } = useSession()
  const words = text.reminders.automatic
  const { mode, owner, suspended, sendHour } = view.sending
  const on = mode === 'unattended' && owner !== null
  const state = on ? words.unattended(owner.label, owner.since, sendHour) : words.list
  const paused = on && suspended
  return (
    <Fold
      title={words.title}
      chip={paused && <Chip tone="warn">{text.reminders.arrange.hold}</Chip>}
      conclusion={paused ? suspendedText(view, words) : state}
      startsOpen={paused}
    >
      {paused && <p>{state}</p>}
      {paused && <WhatChanged view={view} />}
      {on && view.rest !== null && (
        <p>{words.rest(holidayName(view.rest.name, text.holidays.names), view.rest.until)}</p>
      )}
      {view.unknownYear !== null && <p class="line warn">{words.unknownYear(view.unknownYear)}</p>}
      <p class="soft">{words.limits}</p>
      <StaleHourly view={view} />
      <SwitchButtons view={view} onChanged={onChanged} />
    </Fold>
  )
}

type AutomaticWords = ReturnType<typeof useSession>['text']['reminders']['automatic']

const suspendedText = ({ sending }: RemindersView, words: AutomaticWords) => {
  const { owner } = sending
  return owner === null || owner.mine ? words.suspendedMine : words.suspendedOther(owner.label)
}

/** What is another than the owner approved; of the sender also what it was. */
const WhatChanged = ({ view }: { view: RemindersView }) => {
  const { text } = useSession()
  const { automatic } = text.reminders
  const { parts, sender } = view.sending.changed
  if (parts.length === 0) return null
  return (
    <ul class="soft">
      <li>{automatic.changed(parts.map(part => automatic.parts[part]))}</li>
      {sender.map(({ field, before, after }) => (
        <li key={field}>{automatic.senderChange(text.more.settings[field], before, after)}</li>
      ))}
    </ul>
  )
}

const StaleHourly = ({ view }: { view: RemindersView }) => {
  const { text } = useSession()
  if (!view.hourly.stale || view.sending.mode !== 'unattended') return null
  const { lastBeat } = view.hourly
  const last = lastBeat === null ? text.home.stale.never : momentText(lastBeat, view.asOf, text.common)
  return <p class="line bad">{text.reminders.automatic.stale(last)}</p>
}

type Question = 'on' | 'take-over'

const SwitchButtons = ({ view, onChanged }: AutomaticSendingProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [question, setQuestion] = useState<Question | null>(null)
  const words = text.reminders.automatic
  const { mode, owner, suspended, sendHour } = view.sending
  const others = owner !== null && !owner.mine
  /** Sending needs the hourly job, which a colleague may have for the daily totals. */
  const jobOwner = view.hourly.mine ? null : view.hourly.owner

  const set = async (next: 'list' | 'unattended', takeOver: boolean) => {
    setQuestion(null)
    if ((await act('sending.set', { mode: next, takeOver })) === null) return
    tell({ kind: 'done', text: next === 'unattended' ? words.nowOn : words.nowOff })
    onChanged()
  }
  return (
    <div class="actions">
      {mode === 'list' && (
        <Button disabled={busy} onClick={() => setQuestion('on')}>
          {words.turnOn}
        </Button>
      )}
      {mode === 'unattended' && suspended && !others && (
        <Button kind="primary" disabled={busy} onClick={() => void set('unattended', jobOwner !== null)}>
          {words.resume}
        </Button>
      )}
      {mode === 'unattended' && others && (
        <Button disabled={busy} onClick={() => setQuestion('take-over')}>
          {words.takeOver}
        </Button>
      )}
      {mode === 'unattended' && !others && (
        <Button disabled={busy} onClick={() => void set('list', false)}>
          {words.turnOff}
        </Button>
      )}
      {question === 'on' && (
        <AskDialog
          title={words.askOn.title}
          sentences={[
            words.askOn.text(sendHour),
            ...(jobOwner === null ? [] : [words.askOn.hourly(jobOwner)]),
          ]}
          yes={words.askOn.yes}
          onYes={() => void set('unattended', jobOwner !== null)}
          onNo={() => setQuestion(null)}
        />
      )}
      {question === 'take-over' && others && (
        <AskDialog
          title={words.askTakeOver.title}
          sentences={[words.askTakeOver.text(owner.label)]}
          yes={words.askTakeOver.yes}
          onYes={() => void set('unattended', true)}
          onNo={() => setQuestion(null)}
        />
      )}
    </div>
  )
}
