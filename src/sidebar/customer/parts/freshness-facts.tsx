// How full the customer's data is, when each part of it was last verified, and 已核对.
import type { CustomerView } from '../../../contract/customer'
import type { BlockFreshness } from '../../../core/audit/freshness/freshness'
import { formatShare } from '../../../text/format'
import { useVerifying } from '../../data/freshness/verify-act'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

export const CompletenessFact = ({ view }: { view: CustomerView }) => {
  const { freshness: words, fields, common } = useSession().text
  const { share, missing } = view.freshness.completeness
  return (
    <div class="fact">
      <dt title={words.counted}>{words.completeness}</dt>
      <dd>
        {share === null ? (
          <span>
            {common.none} <span class="soft">{words.noFields}</span>
          </span>
        ) : (
          words.complete(
            formatShare(share, 0),
            missing.map(field => fields[field]),
          )
        )}
      </dd>
    </div>
  )
}

type FreshnessListProps = { view: CustomerView; onVerified: () => void }

/** The parts that are verified in some rhythm, or once were. */
export const FreshnessList = ({ view, onVerified }: FreshnessListProps) => {
  const { text } = useSession()
  const { busy, verify } = useVerifying(onVerified)
  const { freshness: words, common } = text
  const { customer } = view.summary
  return (
    <ul class="rows">
      {view.freshness.blocks
        .filter(({ dueOn, verified }) => dueOn !== null || verified !== null)
        .map(freshness => (
          <li key={freshness.block}>
            <div class="grow">
              {words.blocks[freshness.block]}
              <VerifiedLine freshness={freshness} />
            </div>
            <Button
              kind="small"
              disabled={busy}
              label={common.about(words.verify, words.blocks[freshness.block])}
              onClick={() => void verify([{ customer, blocks: [freshness.block] }])}
            >
              {words.verify}
            </Button>
          </li>
        ))}
    </ul>
  )
}

const VerifiedLine = ({ freshness }: { freshness: BlockFreshness }) => {
  const { freshness: words, common } = useSession().text
  const { verified, dueOn, daysStale } = freshness
  const last = verified === null ? words.never : words.verifiedOn(verified.on)
  const next = daysStale > 0 ? words.stale(daysStale) : dueOn === null ? '' : words.until(dueOn)
  return (
    <div class="soft num" title={verified === null ? '' : words.by(verified.by)}>
      <span class="whole">{next === '' ? last : `${last}${common.dot}`}</span>
      <span class={`whole ${daysStale > 0 ? 'bad' : ''}`}>{next}</span>
    </div>
  )
}
