// The ageing of receivables as a bar with its legend, and as a table on request.
import { useState } from 'preact/hooks'
import type { Aging, Bucket } from '../../core/receivables/types'
import { bucketName } from '../../text/buckets'
import { useFigures } from '../figures'
import { useSession } from '../session'
import { Button } from './button'

/** What is late gets darker with its age; as many classes as a team may have buckets. */
const classIn = ({ buckets }: Aging, { id }: Bucket): string =>
  id === 'not-due' || id === 'undated'
    ? `age-${id}`
    : `age-late-${buckets.filter(({ id: other }) => other !== 'not-due').findIndex(other => other.id === id) + 1}`

/** `onOpen`: to the customers behind it, where there is such a page. */
export const AgingBar = ({ aging, onOpen }: { aging: Aging; onOpen?: () => void }) => {
  const { text } = useSession()
  const { compact, exact } = useFigures()
  const [open, setOpen] = useState(false)
  const filled = aging.buckets.filter(bucket => bucket.amount > 0)
  if (filled.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{text.home.ageing}</h2>
        <span class="links">
          <Button kind="link" expanded={open} onClick={() => setOpen(!open)}>
            {open ? text.home.ageingHide : text.home.ageingDetails}
          </Button>
          {onOpen !== undefined && (
            <Button kind="link" onClick={onOpen}>
              {text.aging.open}
            </Button>
          )}
        </span>
      </div>
      <div class="age" aria-hidden="true">
        {filled.map(bucket => (
          <i key={bucket.id} class={classIn(aging, bucket)} style={{ flexGrow: bucket.amount }} />
        ))}
      </div>
      {open ? (
        <AgingTable aging={aging} />
      ) : (
        <ul class="legend num">
          {filled.map(bucket => (
            <li key={bucket.id} title={exact(bucket.amount)}>
              <i class={classIn(aging, bucket)} />
              {bucketName(bucket.id, text.common.buckets)} {compact(bucket.amount)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const AgingTable = ({ aging }: { aging: Aging }) => {
  const { text } = useSession()
  const { exact, share } = useFigures()
  const { bucket: range, count, amount, share: part } = text.home.ageingTable
  return (
    <table class="table num">
      <thead>
        <tr>
          <th scope="col">{range}</th>
          <th scope="col">{count}</th>
          <th scope="col">{amount}</th>
          <th scope="col">{part}</th>
        </tr>
      </thead>
      <tbody>
        {aging.buckets.map(bucket => (
          <tr key={bucket.id}>
            <th scope="row">
              <i class={classIn(aging, bucket)} /> {bucketName(bucket.id, text.common.buckets)}
            </th>
            <td>{bucket.count}</td>
            <td>{exact(bucket.amount)}</td>
            <td>{aging.balance === 0 ? text.common.none : share(bucket.amount / aging.balance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
