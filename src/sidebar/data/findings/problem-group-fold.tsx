// One cause of trouble: why it matters, what to do about it, every cell that has it a click away, and 历史遗留 in one click.
import { useState } from 'preact/hooks'
import type { CheckView, OpenGroup } from '../../../contract/data'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { Chip, type Tone } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { FindingCell, usePlaceText } from './finding-cell'
import { TickOff } from './tick-off'
import { useAcknowledge } from './use-legacy'

const FIRST = 20
const TONES: Record<OpenGroup['severity'], Tone> = { amounts: 'bad', letters: 'warn', rest: 'hold' }

type GroupProps = { group: OpenGroup; columns: CheckView['columns']; onChanged: () => void }

export const ProblemGroupFold = ({ group, columns, onChanged }: GroupProps) => {
  const { text, words } = useSession()
  const { busy, act } = useAct()
  const [all, setAll] = useState(false)
  const placeText = usePlaceText(columns)
  const { code, seen } = group
  const { title, why, todo } = words.data[code]
  const { legacy } = text.data
  const shown = all ? group.problems : group.problems.slice(0, FIRST)

  const acknowledge = useAcknowledge({
    acknowledge: key => act('data.acknowledge', { code, key, seen, what: title }),
    withdraw: (key, only) => act('data.withdraw', { code, key, ...only }),
    onChanged,
  })
  return (
    <Fold
      title={title}
      chip={<Chip tone={TONES[group.severity]}>{text.data.group(group.count)}</Chip>}
      conclusion={`${why}${text.data.between}${todo}`}
    >
      <ul class="cells num">
        {shown.map(problem => (
          <li
            class="with-act"
            key={`${problem.place.sheet} ${problem.place.row} ${problem.place.field ?? problem.place.column ?? ''}`}
          >
            <FindingCell problem={problem} columns={columns} />
            <TickOff place={placeText(problem)} busy={busy} onTick={() => void acknowledge(problem.key)} />
          </li>
        ))}
      </ul>
      {shown.length < group.problems.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {text.data.more(group.problems.length - shown.length)}
        </Button>
      )}
      <div class="actions">
        <Button kind="small" disabled={busy} onClick={() => void acknowledge(null)}>
          {legacy.all(group.count)}
        </Button>
      </div>
    </Fold>
  )
}
