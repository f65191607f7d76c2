// How long the customer has been silent, what became of such silences here, and the chance that he stays silent.
import type { Silence } from '../../../core/accounts/parts/silence'
import { formatShare } from '../../../text/format'
import { useSession } from '../../session'

const percent = (share: number) => formatShare(share, 0)

/** Never certain, in either direction. */
const of100 = (chance: number) => Math.min(99, Math.max(1, Math.round(chance * 100)))

/** At most one decimal, and none from ten on. */
const plain = (value: number) => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))

export const SilenceFacts = ({ silence }: { silence: Silence }) => {
  const words = useSession().text.customer.silence
  const { lastOn, earlier, noOrder } = silence
  return (
    <>
      <h3>{words.title}</h3>
      <p>{lastOn === null ? words.never : <AgainstUsual silence={silence} />}</p>
      {earlier && (
        <p>
          {earlier.share === null
            ? words.earlierTooFew(earlier.n)
            : words.earlier(earlier.n, earlier.stayed, percent(earlier.stayed / earlier.n), [
                percent(earlier.share.low),
                percent(earlier.share.high),
              ])}
        </p>
      )}
      {noOrder && (
        <>
          <p>{words.noOrder(of100(noOrder.chance))}</p>
          <p class="soft">
            {words.backTest(
              noOrder.backTest.n,
              percent(noOrder.backTest.expected),
              percent(noOrder.backTest.came),
            )}
          </p>
        </>
      )}
    </>
  )
}

const AgainstUsual = ({ silence }: { silence: Silence }) => {
  const words = useSession().text.customer.silence
  const { days, usual, ratio } = silence
  if (usual.value === null) return <>{words.tooFew(days, usual.n)}</>
  const isLonger = ratio.value !== null && ratio.value >= 1
  return (
    <>
      {words.against(days, plain(usual.value), usual.n)}
      {isLonger ? words.times(plain(ratio.value)) : ''}
      {words.end}
    </>
  )
}
