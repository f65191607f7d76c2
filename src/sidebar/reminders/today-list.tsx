// Today's list: what can go, what waits for approval or a person, what does not go and why.
import { useState } from 'preact/hooks'
import type { RemindersView, RunResult } from '../../contract/reminders'
import type { LetterNeeds, PlannedLetter } from '../../core/reminders/types'
import { LateFold } from '../collecting/late-fold'
import { Button } from '../parts/button'
import type { Tone } from '../parts/chip'
import { Page } from '../parts/page'
import { Card } from '../parts/states'
import { useSession } from '../session'
import { AutomaticSending } from './automatic-sending'
import { LetterGroup } from './letter-group'
import type { TodayListProps } from './reminders-place'
import { RunLog } from './run-log'
import { RunReport } from './run-report'
import { SendFoot } from './send-foot'
import { MoneyLines } from './standing/money-lines'
import { PromiseLists } from './standing/promise-lists'
import { CallList } from './tasks/call-list'
import { TaskList } from './tasks/task-list'
import { UnknownLetters } from './unknown-letters'
import { WithheldList } from './withheld/withheld-list'

const GROUPS = [
  { needs: 'nothing', name: 'ready', tone: 'info' },
  { needs: 'approval', name: 'approval', tone: 'warn' },
  { needs: 'by-hand', name: 'byHand', tone: 'hold' },
] as const satisfies readonly { needs: LetterNeeds; name: string; tone: Tone }[]

export const TodayList = (props: TodayListProps) => {
  const { text } = useSession()
  const [report, setReport] = useState<{ result: RunResult; test: boolean } | null>(null)
  const { view, onChanged } = props
  const words = text.reminders
  const { letters, tasks, withheld } = view.plan
  const { sending } = view
  const chosen = letters.filter(props.ticked)
  const finished = (result: RunResult, test: boolean) => {
    setReport({ result, test })
    if (!test) onChanged()
  }
  const foot = letters.length > 0 && (
    <SendFoot view={view} chosen={chosen} ownOf={props.ownOf} onFinished={finished} />
  )
  return (
    <Page
      title={words.title}
      aside={<SentBy sending={sending} />}
      foot={foot === false ? undefined : foot}
      busy={props.reading}
    >
      {report !== null && <RunReport {...report} onClose={() => setReport(null)} />}
      <MoneyLines view={view} onRecord={props.onRecord} onClaim={props.onClaim} />
      <Notices {...props} />
      <PromiseLists view={view} onLog={props.onLog} />
      <CallList view={view} onLog={props.onLog} />
      <Counts letters={letters} tasks={tasks.length} withheld={withheld.length} />
      {letters.length + tasks.length === 0 && (
        <Card
          title={words.empty.title}
          text={withheld.length === 0 ? words.empty.nothing : words.empty.text}
        />
      )}
      {GROUPS.map(({ needs, name }) => (
        <LetterGroup
          key={needs}
          {...props}
          id={`group-${name}`}
          title={needs === 'nothing' ? null : words.groups[name]}
          letters={letters.filter(letter => letter.needs === needs)}
        />
      ))}
      <TaskList {...props} />
      <LateFold />
      <WithheldList {...props} />
      <AutomaticSending view={view} onChanged={onChanged} />
      <RunLog runs={view.runs} asOf={view.asOf} />
      <div class="actions">
        <Button onClick={props.onStatements}>{text.formal.list.open}</Button>
      </div>
      <div class="links">
        <Button kind="link" onClick={props.onEffect}>
          {text.effect.open}
        </Button>
      </div>
    </Page>
  )
}

const SentBy = ({ sending: { mode, owner } }: Pick<RemindersView, 'sending'>) => {
  const { sentBy } = useSession().text.reminders
  const unattended = mode === 'unattended' ? owner : null
  const words =
    unattended === null ? sentBy.list : unattended.mine ? sentBy.mine : sentBy.unattended(unattended.label)
  return (
    <span class="soft cut" title={unattended?.label}>
      {words}
    </span>
  )
}

/** What must be known before anything is sent. */
const Notices = ({ view, onChanged }: TodayListProps) => {
  const { text, go } = useSession()
  const words = text.reminders
  return (
    <>
      {view.busy !== null && <p class="line warn">{words.busy(view.busy.by)}</p>}
      {!view.senderReady && (
        <p class="line warn">
          <span>{words.sender.text}</span>
          <Button kind="link" onClick={() => go('more', { panel: 'sender' })}>
            {words.sender.button}
          </Button>
        </p>
      )}
      <UnknownLetters letters={view.unknown} onChanged={onChanged} />
    </>
  )
}

type CountsProps = { letters: PlannedLetter[]; tasks: number; withheld: number }

const Counts = ({ letters, tasks, withheld }: CountsProps) => {
  const { text } = useSession()
  const { counts } = text.reminders
  const show = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' })
  return (
    <div class="counts num">
      {GROUPS.map(({ needs, name, tone }) => {
        const n = letters.filter(letter => letter.needs === needs).length
        if (n === 0 && needs !== 'nothing') return null
        return (
          <button key={needs} type="button" class={`chip ${tone}`} onClick={() => show(`group-${name}`)}>
            {counts[name](n)}
          </button>
        )
      })}
      {tasks > 0 && (
        <button type="button" class="chip warn" onClick={() => show('tasks')}>
          {text.policy.tasks.count(tasks)}
        </button>
      )}
      <button type="button" class="chip hold" onClick={() => show('withheld')}>
        {counts.withheld(withheld)}
      </button>
    </div>
  )
}
