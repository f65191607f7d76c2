// ⑥ 预测与策略: when the open money falls due, and what to do next.
import type { AccountSummary, NextStep } from '../../../core/accounts/types'
import { useFigures } from '../../figures'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { SalesAhead } from './sales-ahead'

export const Outlook = ({ outlook }: { outlook: AccountSummary['outlook'] }) => {
  const { text } = useSession()
  const { short, exact } = useFigures()
  const sentence = useStepSentence()
  const words = text.customer.outlook
  const first = outlook.expected.find(({ month, amount }) => month !== null && amount > 0)
  const conclusion = words.join([
    outlook.signedNotCollected === 0
      ? words.nothingOpen
      : words.notCollected(short(outlook.signedNotCollected)),
    first === undefined || first.month === null ? '' : words.next(first.month, short(first.amount)),
  ])
  const most = Math.max(1, ...outlook.expected.map(({ amount }) => amount))
  return (
    <Fold title={text.customer.parts.outlook} conclusion={conclusion}>
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

const useStepSentence = () => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { step: words } = text.customer.outlook
  return ({ kind, amount, days }: NextStep) => {
    if (kind === 'remind' || kind === 'settle-dispute') return words[kind](exact(amount ?? 0))
    return kind === 'visit' ? words.visit(text.common.days(days ?? 0)) : words[kind]()
  }
}
