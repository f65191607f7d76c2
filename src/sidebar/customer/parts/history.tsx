// ② 历史交易: the line of what was signed each month, the projects' shares, the contracts.
import { useMemo, useState } from 'preact/hooks'
import type { AccountSummary, Deal } from '../../../core/accounts/types'
import type { MoreField, MoreTexts } from '../../../core/ledger/types'
import { formatChange } from '../../../text/format'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { MonthLine, ProjectPie } from './history-charts'

type HistoryPart = AccountSummary['history']

export const History = ({ history }: { history: HistoryPart }) => {
  const { text } = useSession()
  const { short, figure } = useFigures()
  const words = text.customer.history
  const conclusion = words.join([
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
      {history.months.length === 0 ? (
        <p class="soft">{words.noMonths}</p>
      ) : (
        <MonthLine months={history.months} />
      )}
      {history.byProject.length > 1 && <ProjectPie projects={history.byProject} />}
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

/** What the contract says besides; its file opens in a tab of its own, only where it is a web address. */
const DealMore = ({ more }: { more: MoreTexts }) => {
  const { text } = useSession()
  const { link, currency: _, ...said } = more
  const facts = Object.entries(said).map(
    ([field, words]) => `${text.fields[field as MoreField]}${text.common.colon}${words}`,
  )
  return (
    <>
      {facts.length > 0 && <FactsLine facts={facts} />}
      {link !== undefined &&
        (/^https?:\/\//i.test(link) ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {text.who.openFile}
          </a>
        ) : (
          <div class="soft">{`${text.fields.link}${text.common.colon}${link}`}</div>
        ))}
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
        {deal.more !== undefined && <DealMore more={deal.more} />}
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
