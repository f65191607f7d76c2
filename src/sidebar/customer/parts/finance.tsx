// ③ 财务状况: revenue, what came in, what is open and how old, what it earned.
import type { ComponentChildren } from 'preact'
import type { AccountSummary } from '../../../core/accounts/types'
import type { Figure } from '../../../core/problem'
import { usePlanSentences } from '../../account-plan/words'
import { useFigures } from '../../figures'
import { AgingBar } from '../../parts/aging-bar'
import { Fold } from '../../parts/fold'
import { CreditFacts, PayingFacts } from '../../paying/paying-facts'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'

/** `children`: the targets. */
type FinanceProps = { summary: AccountSummary; asOf: string; children: ComponentChildren }

export const Finance = ({ summary, asOf, children }: FinanceProps) => {
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
        <FigureFact name={words.rows.cost} figure={finance.cost} print={exact} />
        <FigureFact name={words.rows.grossMargin} figure={finance.grossMargin} print={share} />
        <FigureFact name={words.rows.costToServe} figure={finance.costToServe} print={exact} />
        {finance.financing.value !== null && (
          <FigureFact name={words.rows.financing} figure={finance.financing} print={exact} />
        )}
        <FigureFact name={words.rows.netMargin} figure={finance.netMargin} print={share} />
        <FigureFact name={words.rows.roi} figure={finance.roi} print={value => value.toFixed(2)} />
      </dl>
      {finance.roi.value !== null && <p class="soft">{words.roiForm}</p>}
      {children}
      <AgingBar aging={finance.aging} />
      <CreditFacts credit={paying.credit} />
      <PayingFacts paying={paying} asOf={asOf} />
    </Fold>
  )
}

type FigureFactProps = { name: string; figure: Figure; print: (value: number) => string }

const FigureFact = ({ name, figure, print }: FigureFactProps) => {
  const { figure: shown, reason } = useFigures()
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {shown(figure, print)}
        {figure.value === null && <span class="soft">{reason(figure)}</span>}
      </dd>
    </div>
  )
}
