// ⑤ 潜在风险: each risk in a sentence with its figures.
import type { AccountSummary, RiskLevel } from '../../../core/accounts/types'
import type { Strategy } from '../../../core/receivables/paying/strategy'
import { Chip, type Tone } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { SilenceFacts } from './silence-facts'

const TONES: Record<RiskLevel, Tone> = { low: 'ok', medium: 'warn', high: 'bad' }

export const Risks = ({ risk }: { risk: AccountSummary['risk'] }) => {
  const { customer } = useSession().text
  const { risk: sentence, ofRisks } = useAccountSentences()
  const words = customer.risk
  return (
    <Fold
      title={customer.parts.risk}
      chip={<Chip tone={TONES[risk.level]}>{words.levels[risk.level]}</Chip>}
      conclusion={ofRisks(risk)}
    >
      <ul class="plain">
        {risk.risks.map(one => (
          <li key={one.kind}>
            <Chip tone={TONES[one.level]}>{words.levels[one.level]}</Chip> {sentence(one)}
            {one.strategy !== undefined && <Advice strategy={one.strategy} />}
          </li>
        ))}
      </ul>
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
