// The sum on top, which stays in sight, then the customers, the largest first; one opens his summary.
import { useState } from 'preact/hooks'
import type { AgingView } from '../../../contract/aging'
import type { AgedLine } from '../../../core/receivables/aging/report'
import { bucketName } from '../../../text/buckets'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'

/** Shown at first; more on request. */
const FIRST = 50

export const AgedRows = ({ view }: { view: AgingView }) => {
  const { text, go } = useSession()
  const { aging: words, common, home } = text
  const { exact } = useFigures()
  const [shown, setShown] = useState(FIRST)
  const facts = useBucketFacts(view)
  if (view.count === 0) return <p class="soft">{words.nobody}</p>
  return (
    <>
      <div class="sum-line num">
        <div class="spread">
          <b>{words.total(view.count)}</b>
          <b>{exact(view.total.balance)}</b>
        </div>
        <FactsLine facts={facts(view.total)} />
      </div>
      <ul class="rows">
        {view.rows.slice(0, shown).map(row => (
          <li key={row.customer}>
            <div class="grow">
              <NameLine name={row.name === '' ? common.unnamed : row.name} />
              <b class={`num ${row.overdue > 0 ? 'bad' : ''}`}>{exact(row.balance)}</b>
              <FactsLine facts={facts(row)} />
            </div>
            {row.customer !== '' && (
              <Button
                kind="small"
                label={common.about(home.actions.look, row.name)}
                onClick={() => go('customer', { customer: row.customer })}
              >
                {home.actions.look}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {view.rows.length > shown && (
        <Button kind="link" onClick={() => setShown(view.rows.length)}>
          {words.more(view.rows.length - shown)}
        </Button>
      )}
      {view.count > view.rows.length && (
        <p class="soft num">{words.inSheet(view.count - view.rows.length)}</p>
      )}
    </>
  )
}

/** The buckets that hold something, and what is taken off them. */
const useBucketFacts = ({ ids, by }: AgingView) => {
  const { aging: words, common } = useSession().text
  const { exact } = useFigures()
  const names = by === 'due' ? common.buckets : common.ages
  return ({ amounts, unapplied }: AgedLine): string[] => [
    ...ids.flatMap((id, at) => {
      const amount = amounts[at] ?? 0
      return amount === 0 ? [] : [words.bucket(bucketName(id, names), exact(amount))]
    }),
    ...(unapplied === 0 ? [] : [words.unapplied(exact(0 - unapplied))]),
  ]
}
