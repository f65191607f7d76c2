// ⑤ 潜在风险: each risk in a sentence with its figures.
import type { CustomerView } from '../../../contract/customer'
import type { AccountSummary, Risk, RiskLevel } from '../../../core/accounts/types'
import type { Strategy } from '../../../core/receivables/paying/strategy'
import { LIMITATION_DAYS } from '../../../core/warnings/limitation-findings'
import { useFigures } from '../../figures'
import { Chip, type Tone } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { usePayingWords } from '../../paying/words'
import { useSession } from '../../session'
import { LimitationFacts } from './limitation-facts'
import { SilenceFacts } from './silence-facts'

const TONES: Record<RiskLevel, Tone> = { low: 'ok', medium: 'warn', high: 'bad' }

type RisksProps = { risk: AccountSummary['risk']; limitation: CustomerView['limitation'] }

export const Risks = ({ risk, limitation }: RisksProps) => {
  const { customer, limitation: limits } = useSession().text
  const sentence = useRiskSentence()
  const words = customer.risk
  const [soonest] = limitation.items
  const isNear = soonest !== undefined && soonest.left <= LIMITATION_DAYS[0]
  const sentences = [
    ...(isNear ? [limits.until(soonest.until, soonest.left)] : []),
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
      <SilenceFacts silence={risk.silence} />
    </Fold>
  )
}

const Advice = ({ strategy }: { strategy: Strategy }) => {
  const { common, paying } = useSession().text
  const words = usePayingWords()
  return (
    <p class="num">
      <b>{paying.advice}</b>
      {common.colon}
      {words.strategy(strategy)}
    </p>
  )
}

const useRiskSentence = () => {
  const { text } = useSession()
  const words = text.customer.risk
  const { times, credit } = text.paying
  const { usually } = usePayingWords()
  const { short, share } = useFigures()
  return (risk: Risk) => {
    if (risk.kind === 'collection') return words.collection(risk.days, short(risk.amount ?? 0))
    if (risk.kind === 'silence') return words.silence(risk.days ?? 0, risk.usual)
    if (risk.kind === 'habit') {
      const often = times(risk.late?.of ?? 0, risk.late?.hits ?? 0)
      return risk.usual === undefined ? often : `${often}${text.common.comma}${usually(risk.usual)}`
    }
    if (risk.kind === 'credit') {
      const [used, amount] = [share(risk.share ?? 0, 0), short(risk.amount ?? 0)]
      if (risk.ranOut !== undefined) return credit.owingPast(risk.ranOut, amount)
      if (risk.credit === 'cash-only') return credit.owing(amount)
      if (risk.credit === 'projected') return credit.projected(used)
      return risk.credit === 'full' ? credit.full(used, amount) : credit.near(used, amount)
    }
    return risk.kind === 'concentration' ? words.concentration(share(risk.share ?? 0)) : words.data
  }
}
