// In ③: how the customer pays, and how much of his credit he uses.
import type { AccountSummary } from '../../core/accounts/types'
import type { Minor } from '../../core/money'
import type { Figure } from '../../core/problem'
import { formatChance } from '../../text/format'
import { useFigures } from '../figures'
import { FactsLine } from '../parts/facts-line'
import { useSession } from '../session'
import { useAccountSentences } from './words'

type Paying = AccountSummary['paying']

export const PayingFacts = ({ paying, asOf }: { paying: Paying; asOf: string }) => {
  const { text } = useSession()
  const { share } = useFigures()
  const { late: lateness } = useAccountSentences()
  const { facts: words, times, estimate } = text.paying
  const { late, grade, since, trend } = paying
  return (
    <>
      <h3>{words.title}</h3>
      <dl class="facts num">
        <DelayFact name={words.usual} figure={paying.usualDelay} print={lateness} />
        <DelayFact name={words.delay} figure={paying.delay} print={lateness} />
        <DelayFact name={words.delayWithUnpaid} figure={paying.delayWithUnpaid} print={lateness} />
        <DelayFact name={words.recent} figure={trend.recent} print={lateness} />
        <DelayFact name={words.before} figure={trend.before} print={lateness} />
        <DelayFact name={words.onTime} figure={paying.onTime} print={share} />
        {late !== null && (
          <div class="fact">
            <dt>{words.late}</dt>
            <dd>{times(late.count.of, late.count.hits)}</dd>
          </div>
        )}
        {grade !== null && (
          <div class="fact" title={words.gradeHint}>
            <dt>{words.grade}</dt>
            <dd>{grade}</dd>
          </div>
        )}
      </dl>
      <FactsLine
        facts={[
          ...(since === null ? [] : [words.basis(since)]),
          ...(late === null
            ? []
            : [estimate(formatChance(late.share), formatChance(late.from), formatChance(late.to))]),
          text.common.asOf(asOf),
        ]}
      />
    </>
  )
}

type DelayFactProps = { name: string; figure: Figure; print: (value: number) => string }

const DelayFact = ({ name, figure, print }: DelayFactProps) => {
  const { paying } = useSession().text
  const { figure: shown, reason } = useFigures()
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {shown(figure, print)}
        <span class="soft">{figure.value === null ? reason(figure) : paying.facts.items(figure.n)}</span>
      </dd>
    </div>
  )
}

export const CreditFacts = ({ credit }: { credit: Paying['credit'] }) => {
  const { credit: words } = useSession().text.paying
  const { exact, short, share } = useFigures()
  const { state, limit, exposure, use, room, committed, projected, projectedUse, ranOut } = credit
  const zero = ranOut === undefined ? words.cashOnly : words.ranOut(ranOut)
  const shownLimit = limit === null ? words.none : limit === 0 ? zero : exact(limit)
  return (
    <>
      <dl class="facts num">
        <Fact name={words.limit} value={shownLimit} />
        {state !== 'none' && <Fact name={words.exposure} value={exact(exposure)} />}
        {use !== null && <Fact name={words.use} value={share(use)} />}
        {room !== null && limit !== 0 && (
          <Fact name={words.room} value={roomText(room, { exact, over: words.over })} />
        )}
      </dl>
      {committed > 0 && projectedUse !== null && (
        <p class="soft num">{words.committed(short(projected), share(projectedUse))}</p>
      )}
    </>
  )
}

type RoomWords = { exact: (amount: Minor) => string; over: (amount: string) => string }

const roomText = (room: Minor, { exact, over }: RoomWords): string =>
  room < 0 ? over(exact(-room)) : exact(room)

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
