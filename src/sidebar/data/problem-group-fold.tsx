// One cause of trouble: what to do about it, and every cell that has it, a click away.
import { useState } from 'preact/hooks'
import type { CheckView } from '../../contract/data'
import type { Problem } from '../../core/problem'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { Fold } from '../parts/fold'
import { usePlaceName } from '../place-name'
import { useSession } from '../session'

const FIRST = 20

type GroupProps = { group: CheckView['groups'][number]; columns: CheckView['columns'] }

export const ProblemGroupFold = ({ group, columns }: GroupProps) => {
  const { text, words } = useSession()
  const [all, setAll] = useState(false)
  const { title, todo } = words.data[group.code]
  const shown = all ? group.problems : group.problems.slice(0, FIRST)
  return (
    <Fold title={title} chip={<Chip tone="warn">{text.data.group(group.count)}</Chip>} conclusion={todo}>
      <ul class="cells num">
        {shown.map(problem => (
          <li key={`${problem.place.sheet} ${problem.place.row} ${problem.place.field ?? ''}`}>
            <CellButton problem={problem} columns={columns} />
          </li>
        ))}
      </ul>
      {shown.length < group.problems.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {text.data.more(group.problems.length - shown.length)}
        </Button>
      )}
    </Fold>
  )
}

const CellButton = ({ problem, columns }: { problem: Problem; columns: CheckView['columns'] }) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const placeName = usePlaceName()
  const { act } = useAct()
  const words = text.data
  const { place, value, expected } = problem
  const header = columns.find(column => column.sheet === place.sheet && column.field === place.field)?.header
  const column = header ?? (place.field === null ? words.wholeRow : text.fields[place.field])
  const look = async () => {
    const went = await act('goto', place)
    if (went !== null) tell({ kind: 'done', text: words.went(went.a1) })
  }
  return (
    <button type="button" class="cell" onClick={() => void look()}>
      <span>{words.cell(placeName(place), column)}</span>
      <span class="soft">
        {value === '' ? words.blank : value}
        {expected !== undefined && `${text.common.comma}${words.expected(exact(expected))}`}
      </span>
    </button>
  )
}
