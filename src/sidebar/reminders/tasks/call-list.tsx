// Whom to call: letters went and nothing came back. The number, what was sent when, and the entry for what was said.
import type { RemindersView } from '../../../contract/reminders'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'

type CallListProps = { view: RemindersView; onLog: (customer: string) => void }

export const CallList = ({ view: { calls, moreCalls, phones }, onLog }: CallListProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.policy.calls
  if (calls.length === 0) return null
  return (
    <Fold title={words.title(calls.length + moreCalls)} conclusion={words.todo} startsOpen>
      <ul class="rows">
        {calls.map(({ customer, name, letters, overdue, daysOverdue }) => (
          <li key={customer}>
            <div class="grow">
              <NameLine name={name} />
              <FactsLine facts={[phones[customer] || text.policy.tasks.noPhone]} />
              <FactsLine facts={[text.reminders.withheld.overdue(exact(overdue), daysOverdue)]} />
              <FactsLine
                facts={letters.map(({ on, level }) => words.sent(on, text.common.levels[level] ?? ''))}
              />
            </div>
            <Button
              kind="small"
              label={text.common.about(text.followUps.log, name)}
              onClick={() => onLog(customer)}
            >
              {text.followUps.log}
            </Button>
          </li>
        ))}
      </ul>
      {moreCalls > 0 && <p class="soft num">{words.more(moreCalls)}</p>}
    </Fold>
  )
}
