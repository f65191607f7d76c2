// What the next three months are likely to bring, with the band, the method and how far off it was before.
import type { CompanyForecast, SalesForecast } from '../../../core/accounts/parts/forecast'
import { formatShare } from '../../../text/format'
import { useFigures } from '../../figures'
import { useSession } from '../../session'

export const SalesAhead = ({ sales }: { sales: SalesForecast }) => {
  const { text } = useSession()
  const { short } = useFigures()
  const words = text.customer.sales
  const { company, own } = sales
  return (
    <>
      <h3>{words.title(sales.from, sales.to)}</h3>
      {company === null ? (
        <p class="soft">{words.tooFew(sales.months)}</p>
      ) : (
        <dl class="facts num">
          <div class="fact">
            <dt>{words.company}</dt>
            <dd>{short(company.amount)}</dd>
          </div>
          <div class="fact">
            <dt>{words.own}</dt>
            <dd>{own.value === null ? text.common.none : short(own.value)}</dd>
          </div>
        </dl>
      )}
      {company && (
        <>
          <p>{words.between(short(company.low), short(company.high))}</p>
          <p class="soft">{words.basis(words.methods[company.method], sales.since, sales.months)}</p>
          <p class="soft">
            <Missed company={company} />
          </p>
          <p class="soft">{own.value === null ? words.ownTooFew(own.n) : words.ownBasis(own.n)}</p>
        </>
      )}
    </>
  )
}

const Missed = ({ company }: { company: CompanyForecast }) => {
  const words = useSession().text.customer.sales
  const { missed, lastYearMissed } = company
  if (missed === null) return <>{words.notTried}</>
  return (
    <>
      {words.missed(formatShare(missed, 0))}
      {lastYearMissed === null ? '' : words.lastYear(formatShare(lastYearMissed, 0))}
      {words.end}
    </>
  )
}
