// What the rules give a person to do today: WeChat, telephone, the account owner. Marked once done, it counts as the level.
import { useState } from 'preact/hooks'
import type { PlannedLetter, TaskChannel } from '../../../core/reminders/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { LEVEL_TONES } from '../letter-group'
import type { TodayListProps } from '../reminders-place'

type TaskListProps = Pick<TodayListProps, 'view' | 'onSee' | 'onChanged'>
type Task = PlannedLetter & { channel: TaskChannel }

const isTask = (letter: PlannedLetter): letter is Task => letter.channel !== undefined

export const TaskList = ({ view, onSee, onChanged }: TaskListProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState<Task | null>(null)
  const words = text.policy.tasks
  const tasks = view.plan.tasks.filter(isTask)
  if (tasks.length === 0) return null
  const mark = async ({ customer, name, total }: Task) => {
    setAsking(null)
    if ((await act('reminders.markSent', { customer, total })) === null) return
    tell({ kind: 'done', text: text.reminders.letter.marked(name) })
    onChanged()
  }
  return (
    <section id="tasks" aria-label={words.title}>
      <div class="heading">
        <h2>{words.title}</h2>
      </div>
      <p class="soft">{words.note}</p>
      <ul class="rows">
        {tasks.map(task => (
          <TaskRow
            key={task.customer}
            task={task}
            phone={view.phones[task.customer] ?? ''}
            busy={busy}
            onSee={() => onSee(task)}
            onMark={() => setAsking(task)}
          />
        ))}
      </ul>
      {asking !== null && (
        <AskDialog
          title={words.mark[asking.channel]}
          sentences={[words.ask[asking.channel](text.common.levels[asking.level] ?? '', asking.name)]}
          yes={text.reminders.letter.markAsk.yes}
          onYes={() => void mark(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </section>
  )
}

type TaskRowProps = { task: Task; phone: string; busy: boolean; onSee: () => void; onMark: () => void }

const TaskRow = ({ task, phone, busy, onSee, onMark }: TaskRowProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.policy.tasks
  const { name, contact, channel, level, items, total, oldestDays } = task
  const { facts, noticeFacts } = text.reminders
  const number = phone === '' ? words.noPhone : phone
  const whom = [contact, channel === 'phone' ? number : ''].filter(part => part !== '')
  return (
    <li>
      <div class="grow">
        <NameLine name={name}>
          <Chip tone={LEVEL_TONES[level]}>{text.common.levels[level]}</Chip>{' '}
          <Chip tone="hold">{words.chips[channel]}</Chip>
        </NameLine>
        <div class="soft num">
          {level === 0
            ? noticeFacts(items.length, exact(total))
            : facts(items.length, exact(total), oldestDays)}
        </div>
        {channel !== 'owner' && whom.length > 0 && <FactsLine facts={whom} />}
      </div>
      <div class="stack">
        <Button kind="link" label={text.common.about(words.see[channel], name)} onClick={onSee}>
          {words.see[channel]}
        </Button>
        <Button
          kind="link"
          disabled={busy}
          label={text.common.about(words.mark[channel], name)}
          onClick={onMark}
        >
          {words.mark[channel]}
        </Button>
      </div>
    </li>
  )
}
