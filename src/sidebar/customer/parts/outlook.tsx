// ⑥ 预测与策略: when the open money falls due, opportunities, the forecast beside them, what is planned, and what to do next.
import type { CustomerView } from '../../../contract/customer'
import { Opportunities, PlanAhead } from '../../account-plan/plan-ahead'
import { usePlanSentences } from '../../account-plan/words'
import { useFigures } from '../../figures'
import { Fold } from '../../parts/fold'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { SalesAhead } from './sales-ahead'

type OutlookProps = { view: CustomerView; startsOpen: boolean; onChanged: () => void }

export const Outlook = ({ view: { summary }, startsOpen, onChanged }: OutlookProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { step: sentence, ofOutlook } = useAccountSentences()
  const { weighted } = usePlanSentences()
  const { outlook, customer } = summary
  const words = text.customer.outlook
  const most = Math.max(1, ...outlook.expected.map(({ amount }) => amount))
  const planned = { summary, customer, onChanged }
  return (
    <Fold
      title={text.customer.parts.outlook}
      conclusion={words.join([ofOutlook(outlook), weighted(outlook)])}
      startsOpen={startsOpen}
    >
      {outlook.expected.length > 0 && (
        <>
          <h3>{words.expected}</h3>
          <ul class="months num">
            {outlook.expected.map(({ month, amount }) => (
              <li key={month ?? ''}>
                <span>{month ?? words.noMonth}</span>
                <i>
                  <b style={{ width: `${(amount / most) * 100}%` }} />
                </i>
                <span>{exact(amount)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Opportunities {...planned} />
      <SalesAhead sales={outlook.sales} />
      <PlanAhead {...planned} />
      {outlook.nextSteps.length > 0 && (
        <>
          <h3>{words.steps}</h3>
          <ul class="plain">
            {outlook.nextSteps.map(step => (
              <li key={step.kind}>{sentence(step)}</li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  )
}
