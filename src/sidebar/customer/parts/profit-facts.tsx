// ③ 财务状况: what the customer earned and is likely to, each figure marked where it rests on a cost rate.
import type { CustomerView } from '../../../contract/customer'
import type { AccountSummary } from '../../../core/accounts/types'
import type { Figure } from '../../../core/problem'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { useSession } from '../../session'

type FigureFactProps = { name: string; figure: Figure; print: (value: number) => string; note?: string }

export const FigureFact = ({ name, figure, print, note = '' }: FigureFactProps) => {
  const { figure: shown, reason } = useFigures()
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {shown(figure, print)} <Estimated figure={figure} />
        {figure.value === null ? <span class="soft">{reason(figure)}</span> : <Note note={note} />}
      </dd>
    </div>
  )
}

const Note = ({ note }: { note: string }) => (note === '' ? null : <div class="soft">{note}</div>)

/** 估算, with how many of its sales have no cost of their own. */
export const Estimated = ({ figure }: { figure: Figure }) => {
  const { account } = useSession().text
  if (figure.value === null || figure.estimated === undefined) return null
  const { estimated, n } = figure
  return (
    <span title={n < estimated ? '' : account.estimatedOf(estimated, n)}>
      <Chip tone="hold">{account.estimated}</Chip>
    </span>
  )
}

type ProfitFactsProps = { summary: AccountSummary; asOf: string }

export const ProfitFacts = ({ summary, asOf }: ProfitFactsProps) => {
  const { finance, grossProfit, netProfit } = summary
  const { account, customer } = useSession().text
  const { exact, share } = useFigures()
  const { rows } = customer.finance
  const { yearGross, yearMargin, expectedGross, serving } = finance
  const { from, to, profit, band } = expectedGross
  return (
    <>
      <dl class="facts num">
        <FigureFact name={rows.cost} figure={finance.cost} print={exact} />
        <FigureFact name={account.rows.grossProfit} figure={grossProfit} print={exact} />
        <FigureFact name={rows.grossMargin} figure={finance.grossMargin} print={share} />
        <FigureFact name={rows.costToServe} figure={finance.costToServe} print={exact} />
        <FigureFact name={rows.financing} figure={finance.financing} print={exact} />
        <FigureFact name={account.rows.netProfit} figure={netProfit} print={exact} />
        <FigureFact name={rows.netMargin} figure={finance.netMargin} print={share} />
        <FigureFact name={rows.roi} figure={finance.roi} print={value => value.toFixed(2)} />
        <FigureFact
          name={account.rows.yearGross}
          figure={yearGross}
          print={exact}
          note={yearMargin.value === null ? '' : account.margin(share(yearMargin.value), yearMargin.n)}
        />
        <FigureFact
          name={account.rows.expectedGross}
          figure={profit}
          print={exact}
          note={band === null ? '' : account.expected(from, to, exact(band.low), exact(band.high))}
        />
        <FigureFact
          name={account.rows.servingShare}
          figure={serving.own}
          print={share}
          note={serving.company.value === null ? '' : account.ofCompany(share(serving.company.value))}
        />
      </dl>
      {finance.cost.value !== null && <p class="soft">{account.allTime(asOf, finance.cost.n)}</p>}
      {finance.roi.value !== null && <p class="soft">{customer.finance.roiForm}</p>}
    </>
  )
}

/** What of 成本率 cannot be used, row by row, and the way there. */
export const CostRatesLine = ({ rates }: { rates: CustomerView['costRates'] }) => {
  const { text } = useSession()
  const { act, busy } = useAct()
  if (rates === null) return null
  const { problems, open } = text.account.rates
  return (
    <>
      <ul class="plain">
        {rates.problems.map(({ row, code, value }) => (
          <li key={`${row} ${code}`} class="wrong">
            {problems[code](text.common.place(row, rates.sheet), value)}
          </li>
        ))}
      </ul>
      <Button kind="link" disabled={busy} onClick={() => void act('customer.costRates', {})}>
        {open}
      </Button>
    </>
  )
}
