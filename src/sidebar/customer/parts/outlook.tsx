// ⑥ 预测与策略: when the open money falls due, and what to do next.
import type { AccountSummary } from '../../../core/accounts/types'
import { useFigures } from '../../figures'
import { Fold } from '../../parts/fold'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { SalesAhead } from './sales-ahead'

export const Outlook = ({ outlook }: { outlook: AccountSummary['outlook'] }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { step: sentence, ofOutlook } = useAccountSentences()
  const words = text.customer.outlook
  const most = Math.max(1, ...outlook.expected.map(({ amount }) => amount))
  return (
    <Fold title={text.customer.parts.outlook} conclusion={ofOutlook(outlook)}>
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
      <SalesAhead sales={outlook.sales} />
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
