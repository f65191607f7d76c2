// 高级: loss rates by 迁徙率, bucket by bucket with where each comes from, and the provision they come to.
import type { RollsView } from '../../contract/collection'
import { bucketName } from '../../text/buckets'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Chip } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'

export const RollFold = () => (
  <Fold title={useSession().text.finance.rolls.title}>
    <Rolls />
  </Fold>
)

const Rolls = () => {
  const { loaded, reload } = useAnswer('rolls', {})
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => <RollRows view={view} />}
    </WhenReady>
  )
}

const RollRows = ({ view: { rolls, fewest, forward, provision } }: { view: RollsView }) => {
  const { text } = useSession()
  const { exact, share, figure, reason } = useFigures()
  const words = text.finance.rolls
  const { common } = text
  const { steps, first, last, lines, narrow } = rolls
  if (provision === null) return <p>{words.tooFew(steps, fewest)}</p>
  return (
    <>
      <p class="soft num">{words.from(first ?? '', last ?? '', steps)}</p>
      <ul class="rows">
        {lines.map(({ id, base, moved, roll, loss, from }) => (
          <li key={id}>
            <div class="grow">
              <div class="name-line">
                <b class="grow">
                  {bucketName(id, common.buckets)}{' '}
                  {from === 'manual' && <Chip tone="hold">{words.manual}</Chip>}
                </b>
                <b class="num">{loss === null ? common.none : share(loss)}</b>
              </div>
              <FactsLine
                facts={[
                  from === 'roll' && roll.value !== null
                    ? words.roll(share(roll.value), exact(moved), exact(base), roll.n)
                    : words.origin[from],
                ]}
              />
            </div>
          </li>
        ))}
        <li>
          <div class="grow">
            <div class="name-line">
              <b class="grow">{text.finance.total}</b>
              <b class="num">{figure(provision.total, exact)}</b>
            </div>
            <FactsLine
              facts={[
                provision.total.value === null
                  ? reason(provision.total)
                  : text.finance.items(provision.total.n),
                words.forward(share(forward)),
              ]}
            />
          </div>
        </li>
      </ul>
      {provision.unrated > 0 && <p class="line warn num">{text.finance.unrated(exact(provision.unrated))}</p>}
      {provision.falling.length > 0 && (
        <p class="line warn">
          {text.finance.falling(
            provision.falling.map(id => bucketName(id, common.buckets)).join(common.list),
          )}
        </p>
      )}
      {narrow && <p class="line warn">{words.narrow}</p>}
      <p class="soft">{words.note}</p>
    </>
  )
}
