// ③ 财务状况: revenue, what came in, what is open and how old, what it earned.
import type { ComponentChildren } from 'preact'
import type { CustomerView } from '../../../contract/customer'
import { usePlanSentences } from '../../account-plan/words'
import { useFigures } from '../../figures'
import { AgingBar } from '../../parts/aging-bar'
import { Fold } from '../../parts/fold'
import { CreditFacts, PayingFacts } from '../../paying/paying-facts'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { CostRatesLine, FigureFact, ProfitFacts } from './profit-facts'

/** `children`: the targets. */
type FinanceProps = { view: CustomerView; startsOpen: boolean; children: ComponentChildren }

export const Finance = ({ view, startsOpen, children }: FinanceProps) => {
  const { summary, asOf } = view
  const { finance, history, paying } = summary
  const { text } = useSession()
  const { exact, share } = useFigures()
  const { ofFinance } = useAccountSentences()
  const { targetNow } = usePlanSentences()
  const words = text.customer.finance
  const { short: sources, vat } = text.books.revenue
  const { revenue } = finance
  const differs = finance.signed !== revenue
  return (
    <Fold
      title={text.customer.parts.finance}
      conclusion={words.join([ofFinance(summary), targetNow(finance.targets)])}
      startsOpen={startsOpen}
    >
      <p class="soft">{text.classes.basis(sources[history.source], vat[history.net])}</p>
      <dl class="facts num">
        <div class="fact">
          <dt>{words.rows.revenue}</dt>
          <dd>
            {revenue === null ? text.common.none : exact(revenue)}
            {history.missing && <span class="soft">{text.books.revenue.noDeals}</span>}
          </dd>
        </div>
        {(
          [...(differs ? (['signed'] as const) : []), 'received', 'balance', 'overdue', 'prepaid'] as const
        ).map(name => (
          <div class="fact" key={name}>
            <dt>{words.rows[name]}</dt>
            <dd>{exact(finance[name])}</dd>
          </div>
        ))}
        {finance.unapplied !== null && (
          <div class="fact">
            <dt>{words.rows.unapplied}</dt>
            <dd>{exact(finance.unapplied)}</dd>
          </div>
        )}
        <FigureFact name={words.rows.collectedShare} figure={finance.collectedShare} print={share} />
        <FigureFact name={words.rows.shareOfRevenue} figure={finance.shareOfRevenue} print={share} />
      </dl>
      <ProfitFacts summary={summary} asOf={asOf} />
      <CostRatesLine rates={view.costRates} />
      {children}
      <AgingBar aging={finance.aging} />
      <CreditFacts credit={paying.credit} />
      <PayingFacts paying={paying} asOf={asOf} />
    </Fold>
  )
}
