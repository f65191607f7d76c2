// 历史遗留: what somebody took for what it is, by cause, and the way back.
import type { AcknowledgedGroup, CheckView } from '../../../contract/data'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { BookAcknowledged } from '../books/book-acknowledged'
import { FindingCell } from './finding-cell'

const FIRST = 20

/** Of the ledger and of the other sheets. */
export const acknowledgedIn = ({ acknowledged, books }: CheckView): number =>
  [acknowledged, ...books.map(book => book.acknowledged)].flat().reduce((sum, { count }) => sum + count, 0)

type FoldProps = { view: CheckView; onChanged: () => void }

export const AcknowledgedFold = ({ view, onChanged }: FoldProps) => {
  const { legacy } = useSession().text.data
  const count = acknowledgedIn(view)
  return (
    <Fold title={legacy.title(count)} conclusion={legacy.text}>
      {view.acknowledged.map(group => (
        <Cause key={group.code} group={group} columns={view.columns} onChanged={onChanged} />
      ))}
      {view.books.map(found => (
        <BookAcknowledged key={found.book} found={found} onChanged={onChanged} />
      ))}
    </Fold>
  )
}

type CauseProps = { group: AcknowledgedGroup; columns: CheckView['columns']; onChanged: () => void }

const Cause = ({ group, columns, onChanged }: CauseProps) => {
  const { text, words, tell } = useSession()
  const { busy, act } = useAct()
  const { legacy } = text.data
  const { title } = words.data[group.code]
  const withdraw = async () => {
    const done = await act('data.withdraw', { code: group.code, key: null })
    if (done === null) return
    tell({ kind: 'done', text: legacy.backDone(done.withdrawn) })
    onChanged()
  }
  return (
    <section class="num">
      <div class="spread">
        <b>{title}</b>
        <Button kind="small" label={legacy.backOf(title)} disabled={busy} onClick={() => void withdraw()}>
          {legacy.back(group.count)}
        </Button>
      </div>
      <p class="soft">{legacy.by(group.by, group.on)}</p>
      <ul class="cells">
        {group.problems.slice(0, FIRST).map(problem => (
          <li
            key={`${problem.place.sheet} ${problem.place.row} ${problem.place.field ?? problem.place.column ?? ''}`}
          >
            <FindingCell problem={problem} columns={columns} />
          </li>
        ))}
      </ul>
      {group.count > FIRST && <p class="soft">{text.data.more(group.count - FIRST)}</p>}
    </section>
  )
}
