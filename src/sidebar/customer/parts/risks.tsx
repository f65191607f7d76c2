// ⑤ 潜在风险: the four risks with their measures, what data hides, 诉讼时效 and silence.
import type { CustomerView } from '../../../contract/customer'
import { isRunningOut } from '../../../core/warnings/limitation-findings'
import { LEVEL_TONES, RiskTopics } from '../../account-plan/risk-topics'
import { usePlanSentences } from '../../account-plan/words'
import { Chip } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { LateRiskFacts } from '../../paying/late-risk'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { LimitationFacts } from './limitation-facts'
import { SilenceFacts } from './silence-facts'

type RisksProps = { view: CustomerView; startsOpen: boolean; onChanged: () => void }

export const Risks = ({ view, startsOpen, onChanged }: RisksProps) => {
  const { customer, limitation: limits } = useSession().text
  const { risk: sentence } = useAccountSentences()
  const { rivals } = usePlanSentences()
  const { summary, limitation, plan } = view
  const { risk } = summary
  const words = customer.risk
  const [soonest] = limitation.items
  const sentences = [
    ...(soonest !== undefined && isRunningOut(soonest) ? [limits.until(soonest.until, soonest.left)] : []),
    ...risk.risks.map(sentence),
    ...rivals(risk),
  ]
  return (
    <Fold
      title={customer.parts.risk}
      chip={<Chip tone={LEVEL_TONES[risk.level]}>{words.levels[risk.level]}</Chip>}
      conclusion={sentences.length === 0 ? words.none : words.join(sentences)}
      startsOpen={startsOpen}
    >
      <RiskTopics
        summary={summary}
        entries={plan.entries}
        customer={summary.customer}
        onChanged={onChanged}
      />
      {risk.risks
        .filter(({ kind }) => kind === 'data')
        .map(one => (
          <p key={one.kind}>
            <Chip tone={LEVEL_TONES[one.level]}>{words.levels[one.level]}</Chip> {sentence(one)}
          </p>
        ))}
      <LimitationFacts limitation={limitation} />
      {risk.late !== null && <LateRiskFacts risk={risk.late} />}
      <SilenceFacts silence={risk.silence} />
    </Fold>
  )
}
