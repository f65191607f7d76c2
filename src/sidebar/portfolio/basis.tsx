// What the figures of a page rest on: source, VAT, period, day; and where the records do not reach back far enough.
import type { PortfolioView } from '../../contract/portfolio'
import { FactsLine } from '../parts/facts-line'
import { useSession } from '../session'

type BasisProps = Pick<PortfolioView, 'asOf' | 'revenue' | 'period' | 'reach'>

export const Basis = ({ asOf, revenue, period, reach }: BasisProps) => {
  const { classes, books, common, portfolio: words } = useSession().text
  const { short: sources, vat } = books.revenue
  const { since, comparable } = reach
  return (
    <>
      <FactsLine
        facts={[
          classes.basis(sources[revenue.source], vat[revenue.net]),
          words.period(period.from, period.to),
          common.asOf(asOf),
        ]}
      />
      {since !== null && <p class="soft num">{comparable ? words.partial(since) : words.tooYoung(since)}</p>}
    </>
  )
}
