// How long the customer has been silent, what became of such silences here, and the chance that he stays silent.
import type { Silence } from '../../../core/accounts/parts/silence'
import type { Dropout } from '../../../core/statistics/churn/types'
import { formatChance, formatShare, of100 } from '../../../text/format'
import { useFigures } from '../../figures'
import { useSession } from '../../session'

const percent = (share: number) => formatShare(share, 0)

const MODELS: Record<Dropout, string> = { 'after-repeats': 'BG/NBD', 'after-any': 'MBG/NBD' }

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
                formatChance(earlier.share.low),
                formatChance(earlier.share.high),
              ])}
        </p>
      )}
      {noOrder && <NoOrderFacts noOrder={noOrder} />}
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

const NoOrderFacts = ({ noOrder }: { noOrder: NonNullable<Silence['noOrder']> }) => {
  const words = useSession().text.customer.silence
  const { short } = useFigures()
  const { chance, by, backTest, value } = noOrder
  const other = by === 'after-any' ? 'after-repeats' : 'after-any'
  return (
    <>
      <p>{words.noOrder(of100(chance))}</p>
      <p class="soft">
        {words.backTest(backTest.n, formatChance(backTest.expected), percent(backTest.came))}
        {words.by(MODELS[by], MODELS[other])}
      </p>
      {value && (
        <>
          <p class="num">{words.value(plain(value.orders), short(value.each), short(value.amount))}</p>
          <p class="soft">{words.valueBasis(value.customers)}</p>
        </>
      )}
    </>
  )
}
