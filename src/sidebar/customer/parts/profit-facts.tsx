// ③ 财务状况: what the customer earned and is likely to, each figure marked where it rests on a cost rate.
import type { CustomerView } from '../../../contract/customer'
import type { AccountSummary } from '../../../core/accounts/types'
import type { Figure } from '../../../core/problem'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Estimated } from '../../parts/estimated'
import { useSession } from '../../session'

type FigureFactProps = { name: string; figure: Figure; print: (value: number) => string }

export const FigureFact = ({ name, figure, print }: FigureFactProps) => {
  const { figure: shown, reason } = useFigures()
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {shown(figure, print)} <Estimated figure={figure} />
        {figure.value === null && <span class="soft">{reason(figure)}</span>}
      </dd>
    </div>
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
  const notes = [
    ...(finance.cost.value === null ? [] : [account.allTime(asOf, finance.cost.n)]),
    ...(finance.roi.value === null ? [] : [customer.finance.roiForm]),
    ...(yearMargin.value === null ? [] : [account.margin(share(yearMargin.value), yearMargin.n)]),
    ...(band === null ? [] : [account.expected(from, to, exact(band.low), exact(band.high))]),
    ...(serving.company.value === null ? [] : [account.ofCompany(share(serving.company.value))]),
  ]
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
        <FigureFact name={account.rows.yearGross} figure={yearGross} print={exact} />
        <FigureFact name={account.rows.expectedGross} figure={profit} print={exact} />
        <FigureFact name={account.rows.servingShare} figure={serving.own} print={share} />
      </dl>
      {notes.map(note => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
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
