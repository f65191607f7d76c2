// How a customer buys: how often, how much at a time, his segment; and the newest rows of 交易 where they are the revenue.
import type { AccountSummary } from '../../../core/accounts/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { useSession } from '../../session'

type BuyingProps = { summary: Pick<AccountSummary, 'history' | 'rfm'> }

export const Buying = ({ summary: { history, rfm } }: BuyingProps) => {
  const { text } = useSession()
  const { short } = useFigures()
  if (history.missing) return null
  const { history: words } = text.customer
  const { source, net, purchases, meanTicket, medianTicket } = history
  const { short: sources, vat } = text.books.revenue
  const score = rfm?.score ?? null
  const code = score === null ? '' : `${score.r}${score.f}${score.m}`
  const facts = [
    words.purchases(purchases),
    ...(meanTicket.value === null || medianTicket.value === null
      ? []
      : [
          words.tickets(
            short(Math.round(meanTicket.value)),
            short(Math.round(medianTicket.value)),
            meanTicket.n,
          ),
        ]),
    ...(rfm === null || rfm.segment === null ? [] : [words.rfm(text.classes.names[rfm.segment], code)]),
    text.classes.basis(sources[source], vat[net]),
  ]
  return <FactsLine facts={facts} />
}

const FIRST = 10

export const DealLines = ({ history }: { history: AccountSummary['history'] }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const { history: words } = text.customer
  if (history.lineCount === 0) return null
  const shown = history.lines.slice(0, FIRST)
  return (
    <>
      <h3>{words.lines(history.lineCount)}</h3>
      <ul class="rows">
        {shown.map(({ row, on, product, amount, order }) => (
          <li key={row}>
            <div class="grow">
              <div class="cut">{product || words.noProject}</div>
              <div class="soft num">
                {[on ?? words.noDate, order, exact(amount)].filter(fact => fact !== '').join(text.common.dot)}
              </div>
            </div>
            <Button
              kind="small"
              label={text.common.about(text.home.actions.look, `${on ?? ''} ${product}`)}
              onClick={() => void act('books.goto', { book: 'deals', at: { row, field: 'amount' } })}
            >
              {text.home.actions.look}
            </Button>
          </li>
        ))}
      </ul>
      {history.lineCount > shown.length && (
        <p class="soft">{words.allLines(history.lineCount - shown.length)}</p>
      )}
    </>
  )
}
