// The four risks of ⑤, each with its level, the reason in words, and what is done about it by whom and until when.
import type { PlanEntry } from '../../core/account-plan/types'
import type { RiskStanding } from '../../core/accounts/parts/risk-topics'
import type { AccountSummary, RiskLevel } from '../../core/accounts/types'
import type { Strategy } from '../../core/receivables/paying/strategy'
import { Chip, type Tone } from '../parts/chip'
import { useAccountSentences } from '../paying/words'
import { useSession } from '../session'
import { AddToPlan, type PlanOf, PlanRow, PlanRows } from './plan-rows'
import { usePlanSentences } from './words'

export const LEVEL_TONES: Record<RiskLevel, Tone> = { low: 'ok', medium: 'warn', high: 'bad' }

type RiskTopicsProps = PlanOf & { summary: AccountSummary; entries: readonly PlanEntry[] }

export const RiskTopics = ({ summary, entries, ...of }: RiskTopicsProps) => {
  const { accountPlan, customer: customerWords } = useSession().text
  const { topicReason } = usePlanSentences()
  const { risk, finance, basics } = summary
  return (
    <>
      {risk.topics.standings.map(standing => (
        <section key={standing.topic} class="topic">
          <h3>
            {accountPlan.risks[standing.topic]}{' '}
            {standing.level === null ? (
              <Chip tone="hold">{accountPlan.notKnown}</Chip>
            ) : (
              <Chip tone={LEVEL_TONES[standing.level]}>{customerWords.risk.levels[standing.level]}</Chip>
            )}
          </h3>
          {standing.topic === 'competition' ? (
            <Rivals summary={summary} entries={entries} {...of} />
          ) : (
            <p>{topicReason(standing, { risk, share: finance.shareOfRevenue })}</p>
          )}
          {standing.risks.map(
            ({ kind, strategy }) => strategy !== undefined && <Advice key={kind} strategy={strategy} />,
          )}
          <Measures standing={standing} owner={basics.owner} {...of} />
        </section>
      ))}
      {risk.topics.others.length > 0 && (
        <section class="topic">
          <h3>{accountPlan.risk.others}</h3>
          <PlanRows kind="measure" entries={risk.topics.others} {...of} />
        </section>
      )}
    </>
  )
}

/** Those of the sheet can be changed; what the customer's own columns say stands in a line. */
const Rivals = ({ summary, entries, ...of }: RiskTopicsProps) => {
  const words = useSession().text.accountPlan.risk
  const { rival: sentence } = usePlanSentences()
  const { rivals } = summary.risk.topics
  const entryOf = (row: number | null) => entries.find(entry => entry.row === row)
  return (
    <>
      {rivals.length === 0 && <p class="soft">{words.noRivals}</p>}
      <ul class="rows">
        {rivals.map(rival => {
          const entry = entryOf(rival.row)
          return (
            <li key={`${rival.row ?? ''} ${rival.who}`}>
              {entry === undefined ? (
                <div class="grow">{sentence(rival)}</div>
              ) : (
                <PlanRow entry={entry} title={sentence(rival)} facts={[]} undated {...of} />
              )}
            </li>
          )
        })}
      </ul>
      <AddToPlan kind="rival" {...of} />
    </>
  )
}

const Measures = ({ standing, owner, ...of }: PlanOf & { standing: RiskStanding; owner: string }) => {
  const { accountPlan, planning } = useSession().text
  const { suggestedMeasure } = usePlanSentences()
  const words = accountPlan.risk
  const { topic, measures, suggested } = standing
  const what = suggestedMeasure(standing)
  return (
    <>
      {suggested !== null && what !== '' && (
        <p class="soft">
          {words.suggested(what, suggested.on, owner)}{' '}
          <AddToPlan
            kind="measure"
            start={{ topic, what, on: suggested.on, owner }}
            label={planning.risk.takeFor(accountPlan.risks[topic])}
            {...of}
          >
            {planning.risk.take}
          </AddToPlan>
        </p>
      )}
      <PlanRows kind="measure" entries={measures} start={{ topic, owner }} {...of} />
    </>
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
