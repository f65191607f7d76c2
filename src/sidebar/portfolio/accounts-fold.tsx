// 大客户一览: key accounts by any of their figures; they, the others and what is nobody's add up to the company.
import { useState } from 'preact/hooks'
import type { Named, PortfolioView } from '../../contract/portfolio'
import type { Earnings, ValuedCustomer } from '../../core/portfolio/types'
import type { Figure } from '../../core/problem'
import { useFigures } from '../figures'
import { FactsLine } from '../parts/facts-line'
import { ChoiceField } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { type Choose, CustomerRow } from './customer-row'
import { useValueFacts } from './value-facts'

const MEASURES = [
  'revenue',
  'netProfit',
  'grossProfit',
  'costToServe',
  'daysToPay',
  'growth',
  'potential',
  'risk',
] as const
type Measure = (typeof MEASURES)[number]
type Account = Named<ValuedCustomer>

const POTENTIAL_ORDER = { high: 3, medium: 2, low: 1, unknown: 0 }
const RISK_ORDER = { high: 2, medium: 1, low: 0 }

/** What cannot be told comes last. */
const orderOf = (account: Account, measure: Measure): number => {
  if (measure === 'revenue') return account.revenue
  if (measure === 'potential') return POTENTIAL_ORDER[account.potential]
  if (measure === 'risk') return RISK_ORDER[account.risk]
  return account[measure].value ?? Number.NEGATIVE_INFINITY
}

type AccountsFoldProps = { view: PortfolioView; onChoose: Choose }

export const AccountsFold = ({ view, onChoose }: AccountsFoldProps) => {
  const { portfolio: words } = useSession().text
  const { share } = useFigures()
  const [measure, setMeasure] = useState<Measure>('revenue')
  const { accounts, keyAccounts, company } = view
  const sorted = [...accounts].sort(
    (a, b) => orderOf(b, measure) - orderOf(a, measure) || b.revenue - a.revenue,
  )
  const revenue = accounts.reduce((sum, one) => sum + one.revenue, 0)
  const ofCompany = company.revenue > 0 ? share(revenue / company.revenue, 0) : ''
  return (
    <Fold
      title={words.accounts.title}
      conclusion={accounts.length === 0 ? '' : words.accounts.conclusion(keyAccounts, ofCompany)}
      startsOpen
    >
      {accounts.length === 0 ? (
        <p class="soft">{words.accounts.none}</p>
      ) : (
        <ChoiceField
          label={words.accounts.sort}
          value={measure}
          choices={MEASURES.map(value => ({ value, name: words.measures[value] }))}
          onChange={setMeasure}
        />
      )}
      {keyAccounts > accounts.length && (
        <p class="soft num">{words.accounts.listed(keyAccounts, accounts.length)}</p>
      )}
      <ul class="rows">
        {sorted.map(account => (
          <AccountRow key={account.customer} account={account} measure={measure} onChoose={onChoose} />
        ))}
      </ul>
      <ul class="rows">
        <SumRow name={words.accounts.others(view.others.customers)} of={view.others} />
        <SumRow name={words.accounts.unassigned} of={view.unassigned} />
        <SumRow name={words.accounts.company(company.customers)} of={company} strong />
      </ul>
    </Fold>
  )
}

type AccountRowProps = { account: Account; measure: Measure; onChoose: Choose }

const AccountRow = ({ account, measure, onChoose }: AccountRowProps) => {
  const { portfolio: words, common } = useSession().text
  const { short, exact, figure, reason } = useFigures()
  const say = useValueFacts()
  const money = useMoneyFacts()
  const { revenue, growth, daysToPay, potential, risk, abc } = account
  const days = (value: number) => common.days(Math.round(value))
  const shown: Record<Measure, string> = {
    revenue: short(revenue),
    netProfit: figure(account.netProfit, short),
    grossProfit: figure(account.grossProfit, short),
    costToServe: figure(account.costToServe, short),
    daysToPay: figure(daysToPay, days),
    growth: figure(growth, say.change),
    potential: words.potentials[potential],
    risk: words.risks[risk],
  }
  const hints: Partial<Record<Measure, Figure>> = { growth, daysToPay }
  const hint =
    measure === 'revenue' ? exact(revenue) : reason(hints[measure] ?? { value: 0, n: 0 }) || undefined
  return (
    <CustomerRow
      of={account}
      figure={shown[measure]}
      hint={hint}
      onChoose={onChoose}
      facts={[
        say.abc(abc),
        ...money(account, measure),
        growth.value === null
          ? words.untold(words.measures.growth, reason(growth))
          : words.accounts.growth(say.change(growth.value), growth.n),
        daysToPay.value === null
          ? words.untold(words.measures.daysToPay, reason(daysToPay))
          : words.accounts.daysToPay(Math.round(daysToPay.value), daysToPay.n),
        say.potential(potential),
        say.risk(risk),
      ]}
    />
  )
}

/** Revenue and what is left of it, but for the figure that stands in front already. */
const useMoneyFacts = () => {
  const { portfolio: words } = useSession().text
  const { short, share, reason } = useFigures()
  const { measures, fact } = words
  /** Of who was sold something a cost that is not there was not entered. */
  const money = (name: string, of: Figure) => {
    if (of.value !== null) return fact(name, short(of.value))
    return words.untold(name, of.reason === 'not-enough-data' ? words.noCost : reason(of))
  }
  return (of: Earnings, but: Measure | null): string[] => [
    ...(but === 'revenue' ? [] : [fact(measures.revenue, short(of.revenue))]),
    ...(['grossProfit', 'costToServe', 'netProfit'] as const)
      .filter(name => name !== but)
      .map(name => money(measures[name], of[name])),
    of.grossProfit.value === null || of.costedRevenue <= 0
      ? ''
      : fact(measures.margin, share(of.grossProfit.value / of.costedRevenue, 0)),
  ]
}

const SumRow = ({ name, of, strong }: { name: string; of: Earnings; strong?: boolean }) => {
  const { short, exact } = useFigures()
  const money = useMoneyFacts()
  return (
    <li>
      <div class="grow">
        <span class="spread">
          {strong === true ? <b>{name}</b> : <span>{name}</span>}
          <b class="num" title={exact(of.revenue)}>
            {short(of.revenue)}
          </b>
        </span>
        <FactsLine facts={money(of, 'revenue')} />
      </div>
    </li>
  )
}
