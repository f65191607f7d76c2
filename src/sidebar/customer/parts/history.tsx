// ② 历史交易: the line of what was signed each month, the projects' shares, the contracts.
import { useMemo, useState } from 'preact/hooks'
import type { AccountSummary, Deal } from '../../../core/accounts/types'
import type { CalendarDate } from '../../../core/calendar-date'
import type { MoreField, MoreTexts } from '../../../core/ledger/types'
import type { SheetRow } from '../../../core/sheet-row'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { Buying, DealLines } from './buying'
import { MonthLine, ProjectPie } from './history-charts'
import { ProductMix, RhythmAndSeason } from './past-facts'

type HistoryProps = {
  summary: Pick<AccountSummary, 'history' | 'rfm'>
  asOf: CalendarDate
  startsOpen: boolean
  onPlan: (contract: SheetRow) => void
}

export const History = ({ summary, asOf, startsOpen, onPlan }: HistoryProps) => {
  const { history } = summary
  const { text } = useSession()
  const { ofHistory } = useAccountSentences()
  const words = text.customer.history
  return (
    <Fold title={text.customer.parts.history} conclusion={ofHistory(history)} startsOpen={startsOpen}>
      <Buying summary={summary} />
      {history.missing ? null : history.months.length === 0 ? (
        <p class="soft">{words.noMonths}</p>
      ) : (
        <MonthLine history={history} />
      )}
      {history.byProject.length > 1 && <ProjectPie projects={history.byProject} />}
      {!history.missing && (
        <>
          <ProductMix mix={history.mix} monthsBefore={history.monthsBefore} />
          <RhythmAndSeason history={history} asOf={asOf} />
        </>
      )}
      <DealLines history={history} />
      <Deals deals={history.deals} onPlan={onPlan} />
    </Fold>
  )
}

const FIRST = 5

const Deals = ({ deals, onPlan }: { deals: Deal[] } & Pick<HistoryProps, 'onPlan'>) => {
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
          <DealRow key={`${deal.sheet} ${deal.row}`} deal={deal} onPlan={() => onPlan(deal)} />
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

const DealRow = ({ deal, onPlan }: { deal: Deal; onPlan: () => void }) => {
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
        {deal.total !== null && deal.total > 0 && (
          <Button kind="link" label={common.about(text.plans.title, name)} onClick={onPlan}>
            {text.plans.open}
          </Button>
        )}
        {deal.moved !== undefined && (
          <FactsLine
            facts={[
              text.behind.due(deal.moved.on),
              text.behind.agreed(deal.moved.agreed, deal.moved.on > deal.moved.agreed),
            ]}
          />
        )}
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
