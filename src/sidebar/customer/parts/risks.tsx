// ⑤ 潜在风险: each risk in a sentence with its figures.
import type { AccountSummary, Risk, RiskLevel } from '../../../core/accounts/types'
import { useFigures } from '../../figures'
import { Chip, type Tone } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

const TONES: Record<RiskLevel, Tone> = { low: 'ok', medium: 'warn', high: 'bad' }

export const Risks = ({ risk }: { risk: AccountSummary['risk'] }) => {
  const { customer } = useSession().text
  const sentence = useRiskSentence()
  const words = customer.risk
  const sentences = risk.risks.map(sentence)
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
          </li>
        ))}
      </ul>
    </Fold>
  )
}

const useRiskSentence = () => {
  const words = useSession().text.customer.risk
  const { short, share } = useFigures()
  return (risk: Risk) => {
    if (risk.kind === 'collection') return words.collection(risk.days, short(risk.amount ?? 0))
    if (risk.kind === 'silence') return words.silence(risk.days ?? 0, risk.usual)
    return risk.kind === 'concentration' ? words.concentration(share(risk.share ?? 0)) : words.data
  }
}
