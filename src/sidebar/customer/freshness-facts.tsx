// When each part of the customer's data was last verified, how full it is, and 已核对.
import type { CustomerView } from '../../contract/customer'
import type { BlockFreshness } from '../../core/audit/freshness'
import { useVerifying } from '../data/verify-act'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { useSession } from '../session'

type FreshnessFactsProps = { view: CustomerView; onVerified: () => void }

export const FreshnessFacts = ({ view, onVerified }: FreshnessFactsProps) => {
  const { text } = useSession()
  const { share } = useFigures()
  const { busy, verify } = useVerifying(onVerified)
  const { freshness: words, common } = text
  const { customer } = view.summary
  const { blocks, completeness } = view.freshness
  return (
    <>
      <div class="fact">
        <dt title={words.counted}>{words.completeness}</dt>
        <dd>
          {completeness.share === null ? (
            <span>
              {common.none} <span class="soft">{words.noFields}</span>
            </span>
          ) : (
            words.complete(
              share(completeness.share),
              completeness.missing.map(field => words.fields[field]),
            )
          )}
        </dd>
      </div>
      {blocks
        .filter(({ dueOn, verified }) => dueOn !== null || verified !== null)
        .map(freshness => (
          <div class="fact" key={freshness.block}>
            <dt>{words.blocks[freshness.block]}</dt>
            <dd>
              <VerifiedText freshness={freshness} />
              <Button
                kind="small"
                disabled={busy}
                label={common.about(words.verify, words.blocks[freshness.block])}
                onClick={() => void verify([{ customer, blocks: [freshness.block] }])}
              >
                {words.verify}
              </Button>
            </dd>
          </div>
        ))}
    </>
  )
}

const VerifiedText = ({ freshness }: { freshness: BlockFreshness }) => {
  const { text } = useSession()
  const { freshness: words, common } = text
  const { verified, dueOn, daysStale } = freshness
  const parts = [
    verified === null ? words.never : words.verifiedOn(verified.on),
    daysStale > 0 ? words.stale(daysStale) : dueOn === null ? '' : words.until(dueOn),
  ]
  return (
    <span class={daysStale > 0 ? 'bad' : 'soft'} title={verified === null ? '' : words.by(verified.by)}>
      {parts.filter(part => part !== '').join(common.dot)}
    </span>
  )
}
