// Who the customer is and the three figures that come first.
import type { CustomerView } from '../../contract/customer'
import type { AccountSummary } from '../../core/accounts/types'
import { formatShare } from '../../text/format'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { Estimated } from '../parts/estimated'
import { FigureCard } from '../parts/figure-card'
import { useSession } from '../session'
import { SummarySheet } from './summary-sheet'

type CustomerHeadingProps = {
  view: CustomerView
  onOpen: (page: 'receipt' | 'follow-up' | 'statement' | 'demand') => void
  onLook: (page: 'compare' | 'paper') => void
}

export const CustomerHeading = ({ view, onOpen, onLook }: CustomerHeadingProps) => {
  const { text, go } = useSession()
  const { act } = useAct()
  const { customer, common } = text
  const { summary } = view
  const { industry, region, rating, owner, place } = summary.basics
  const facts = [
    industry,
    region,
    rating === '' ? '' : customer.credit(rating),
    owner === '' ? '' : customer.owner(owner),
  ].filter(fact => fact !== '')
  return (
    <>
      <div class="spread">
        <h2 class="name">{summary.name}</h2>
        <RankChip abc={summary.abc} keyAccount={summary.keyAccount} />
      </div>
      <p class="soft">
        {facts.map(fact => fact + common.dot).join('')}
        <span class="whole">{common.asOf(view.asOf)}</span> <ArrangementChip view={view} />
      </p>
      <div class="actions">
        <Button kind="small" onClick={() => void act('goto', { ...place, field: 'customer' })}>
          {customer.toRow}
        </Button>
        {summary.finance.overdue > 0 && (
          <Button kind="small" onClick={() => go('reminders', { customer: summary.customer })}>
            {customer.remind}
          </Button>
        )}
        <Button kind="small" onClick={() => onOpen('receipt')}>
          {text.receipts.title}
        </Button>
        <Button kind="small" onClick={() => onOpen('follow-up')}>
          {text.followUps.title}
        </Button>
        <Button kind="small" onClick={() => onOpen('statement')}>
          {text.formal.kinds.statement}
        </Button>
        {summary.finance.overdue > 0 && (
          <Button kind="small" onClick={() => onOpen('demand')}>
            {text.formal.kinds.demand}
          </Button>
        )}
        <SummarySheet customer={summary.customer} />
        <Button kind="small" onClick={() => onLook('paper')}>
          {text.accountPaper.paper.open}
        </Button>
        <Button kind="small" onClick={() => onLook('compare')}>
          {text.accountPaper.compare.open}
        </Button>
      </div>
      <Figures view={view} />
    </>
  )
}

const RankChip = ({ abc, keyAccount }: Pick<AccountSummary, 'abc' | 'keyAccount'>) => {
  const { common } = useSession().text
  if (abc !== null) return <Chip tone="info">{common.abc(abc, keyAccount)}</Chip>
  return keyAccount ? <Chip tone="info">{common.keyAccount}</Chip> : null
}

const ArrangementChip = ({ view }: { view: CustomerView }) => {
  const { customer } = useSession().text
  const { arrangement, heldUntil } = view
  const way = arrangement?.way ?? 'default'
  if (way === 'never') return <Chip tone="hold">{customer.never}</Chip>
  if (heldUntil !== null) return <Chip tone="hold">{customer.held(heldUntil)}</Chip>
  return way === 'by-hand' ? <Chip tone="hold">{customer.byHand}</Chip> : null
}

const Figures = ({ view }: { view: CustomerView }) => {
  const { text } = useSession()
  const { compact, exact, figure, reason } = useFigures()
  const { customer, common } = text
  const { grossProfit, netProfit, daysToPay, finance } = view.summary
  const margin =
    finance.grossMargin.value === null ? '' : customer.marginOf(formatShare(finance.grossMargin.value, 0))
  return (
    <dl class="figures three">
      <FigureCard
        name={customer.figures.grossProfit}
        figure={figure(grossProfit, compact)}
        hint={figure(grossProfit, exact)}
      >
        <small>
          {grossProfit.value === null ? reason(grossProfit) : margin} <Estimated figure={grossProfit} />
        </small>
      </FigureCard>
      <FigureCard
        name={customer.figures.netProfit}
        figure={figure(netProfit, compact)}
        hint={figure(netProfit, exact)}
      >
        <small>
          {reason(netProfit)}
          <Estimated figure={netProfit} />
        </small>
      </FigureCard>
      <FigureCard
        name={customer.figures.daysToPay}
        figure={figure(daysToPay, days => common.days(Math.round(days)))}
      >
        <small>{daysToPay.value === null ? reason(daysToPay) : customer.fromReceipts(daysToPay.n)}</small>
      </FigureCard>
    </dl>
  )
}
