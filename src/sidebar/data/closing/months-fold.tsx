// The months closed so far with their frozen figures; the last one can be opened again.
import type { ClosedMonth } from '../../../contract/closing'
import type { CurrencyCode } from '../../../core/money'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type MonthsFoldProps = {
  months: ClosedMonth[]
  /** The last one that stands. */
  last: string | null
  onLook: (month: string) => void
  onReopen: (month: string) => void
}

export const MonthsFold = ({ months, last, onLook, onReopen }: MonthsFoldProps) => {
  const { closing, common } = useSession().text
  const words = closing.months
  const standing = months.filter(({ reopened }) => reopened === null)
  return (
    <Fold title={words.title(standing.length)} startsOpen>
      {months.map(closed => (
        <section class="num" key={`${closed.month} ${closed.at}`}>
          <div class="spread">
            <b>{closed.month}</b>
            {closed.reopened === null && closed.month !== last && (
              <Button
                kind="small"
                label={common.about(words.see, closed.month)}
                onClick={() => onLook(closed.month)}
              >
                {words.see}
              </Button>
            )}
            {closed.reopened === null && closed.month === last && (
              <Button
                kind="small"
                label={common.about(closing.reopen.button, closed.month)}
                onClick={() => onReopen(closed.month)}
              >
                {closing.reopen.button}
              </Button>
            )}
          </div>
          <p class="soft">
            {words.asOf(closed.asOf)}
            {common.dot}
            {words.by(closed.by, closed.at)}
          </p>
          {closed.reopened !== null && (
            <p class="soft">
              {words.reopened(closed.reopened.by, closed.reopened.at, closed.reopened.reason)}
            </p>
          )}
          {closed.reopened === null && <Figures figures={closed.figures} isShort={closed.month !== last} />}
          {closed.reopened === null &&
            closed.abroad.map(one => <Abroad key={one.currency} {...one} isShort={closed.month !== last} />)}
        </section>
      ))}
      <p class="soft">{words.kept}</p>
    </Fold>
  )
}

type AbroadProps = ClosedMonth['abroad'][number] & { isShort: boolean }

/** Another currency by itself. */
const Abroad = ({ currency, figures, isShort }: AbroadProps) => {
  const words = useSession().text.closing.months
  return (
    <>
      <p class="soft">{figures === null ? words.abroadLost(currency) : currency}</p>
      {figures !== null && <Figures figures={figures} currency={currency} isShort={isShort} />}
    </>
  )
}

type FiguresProps = Pick<ClosedMonth, 'figures'> & { currency?: CurrencyCode; isShort: boolean }

/** All of them for the last month, balance and overdue for the others. */
const Figures = ({ figures, currency, isShort }: FiguresProps) => {
  const { closing, common } = useSession().text
  const { exact } = useFigures(currency)
  const { figures: names, collectedNone } = closing.months
  const { balance, overdue, collected, dso, prepaid, items } = figures
  const facts = [
    { name: names.balance, value: exact(balance) },
    { name: names.overdue, value: exact(overdue) },
    {
      name: names.collected,
      value: collected === null ? common.none : exact(collected),
      hint: collected === null ? collectedNone : undefined,
    },
    { name: names.dso, value: dso === null ? common.none : common.days(Math.round(dso)) },
    ...(prepaid > 0 ? [{ name: names.prepaid, value: exact(prepaid) }] : []),
    { name: names.items, value: common.items(items) },
  ]
  return (
    <dl class="facts num">
      {facts.slice(0, isShort ? 2 : facts.length).map(({ name, value, hint }) => (
        <div class="fact" key={name} title={hint}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
