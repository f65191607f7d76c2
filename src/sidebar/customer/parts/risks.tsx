// ⑤ 潜在风险: each risk in a sentence with its figures.
import type { CustomerView } from '../../../contract/customer'
import type { AccountSummary, RiskLevel } from '../../../core/accounts/types'
import type { Strategy } from '../../../core/receivables/paying/strategy'
import { isRunningOut } from '../../../core/warnings/limitation-findings'
import { Chip, type Tone } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { LateRiskFacts } from '../../paying/late-risk'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { LimitationFacts } from './limitation-facts'
import { SilenceFacts } from './silence-facts'

const TONES: Record<RiskLevel, Tone> = { low: 'ok', medium: 'warn', high: 'bad' }

type RisksProps = { risk: AccountSummary['risk']; limitation: CustomerView['limitation'] }

export const Risks = ({ risk, limitation }: RisksProps) => {
  const { customer, limitation: limits } = useSession().text
  const { risk: sentence } = useAccountSentences()
  const words = customer.risk
  const [soonest] = limitation.items
  const sentences = [
    ...(soonest !== undefined && isRunningOut(soonest) ? [limits.until(soonest.until, soonest.left)] : []),
    ...risk.risks.map(sentence),
  ]
  return (
    <Fold
      title={customer.parts.risk}
      chip={<Chip tone={TONES[risk.level]}>{words.levels[risk.level]}</Chip>}
      conclusion={sentences.length === 0 ? words.none : words.join(sentences)}
    >
      <ul class="plain">
        {risk.risks.map(one => (
          <li key={one.kind}>
            <Chip tone={TONES[one.level]}>{words.levels[one.level]}</Chip> {sentence(one)}
            {one.strategy !== undefined && <Advice strategy={one.strategy} />}
          </li>
        ))}
      </ul>
      <LimitationFacts limitation={limitation} />
      {risk.late !== null && <LateRiskFacts risk={risk.late} />}
      <SilenceFacts silence={risk.silence} />
    </Fold>
  )
}

const Advice = ({ strategy }: { strategy: Strategy }) => {
  const { common, paying } = useSession().text
  const { strategy: advice } = useAccountSentences()
  return (
    <p class="num">
      <b>{paying.advice}</b>
      {common.colon}
      {advice(strategy)}
    </p>
  )
}
