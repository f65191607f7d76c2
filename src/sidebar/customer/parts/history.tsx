// ② 历史交易: the line of what was signed each month, the projects' shares, the contracts.
import { useMemo, useState } from 'preact/hooks'
import type { AccountSummary, Deal } from '../../../core/accounts/types'
import { formatChange } from '../../../text/format'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { Buying, DealLines } from './buying'
import { MonthLine, ProjectPie } from './history-charts'

type HistoryProps = { summary: Pick<AccountSummary, 'history' | 'rfm'> }

export const History = ({ summary }: HistoryProps) => {
  const { history } = summary
  const { text } = useSession()
  const { short, figure } = useFigures()
  const words = text.customer.history
  const conclusion = history.missing
    ? text.books.revenue.noDeals
    : words.join([
        [
          words.year(short(history.lastTwelveMonths)),
          history.growth.value === null ? '' : words.growth(formatChange(history.growth.value)),
        ]
          .filter(part => part !== '')
          .join(text.common.comma),
        history.usualGapDays.value === null
          ? ''
          : figure(history.usualGapDays, days => words.gap(Math.round(days))),
      ])
  return (
    <Fold title={text.customer.parts.history} conclusion={conclusion}>
      <Buying summary={summary} />
      {history.missing ? null : history.months.length === 0 ? (
        <p class="soft">{words.noMonths}</p>
      ) : (
        <MonthLine months={history.months} />
      )}
      {history.byProject.length > 1 && <ProjectPie projects={history.byProject} />}
      <DealLines history={history} />
      <Deals deals={history.deals} />
    </Fold>
  )
}

const FIRST = 5

const Deals = ({ deals }: { deals: Deal[] }) => {
  const { text } = useSession()
  const [all, setAll] = useState(false)
  const words = text.customer.history
  const newest = useMemo(() => [...deals].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '')), [deals])
  const shown = all ? newest : newest.slice(0, FIRST)
  return (
    <>
      <h3>{words.deals(deals.length)}</h3>
      <ul class="rows">
        {shown.map(deal => (
          <DealRow key={`${deal.sheet} ${deal.row}`} deal={deal} />
        ))}
      </ul>
      {!all && deals.length > FIRST && (
        <Button kind="link" onClick={() => setAll(true)}>
          {words.moreDeals(deals.length - FIRST)}
        </Button>
      )}
    </>
  )
}

const DealRow = ({ deal }: { deal: Deal }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const { customer, common } = text
  const name = `${deal.on ?? customer.history.noDate} ${deal.project || customer.history.noProject}`
  const facts = [deal.reference, deal.total === null ? common.none : exact(deal.total)]
  const state = deal.state === 'overdue' ? common.overdueDays(deal.daysOverdue) : customer.states[deal.state]
  return (
    <li>
      <div class="grow">
        <NameLine name={name}>
          <Chip tone={deal.state === 'overdue' ? 'bad' : deal.state === 'due-soon' ? 'warn' : 'hold'}>
            {state}
          </Chip>
        </NameLine>
        <div class="soft num">{facts.filter(fact => fact !== '').join(common.dot)}</div>
      </div>
      <Button
        kind="small"
        label={common.about(text.home.actions.look, name)}
        onClick={() => void act('goto', { sheet: deal.sheet, row: deal.row, field: null })}
      >
        {text.home.actions.look}
      </Button>
    </li>
  )
}
