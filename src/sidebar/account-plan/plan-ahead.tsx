// What is planned ahead in ⑥: opportunities weighed by their chance, growth, expansion, strategy, resources, reviews and surveys.
import type { AccountSummary } from '../../core/accounts/types'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { useSession } from '../session'
import { AddToPlan, type PlanOf, PlanRows } from './plan-rows'
import { usePlanSentences } from './words'

type AheadProps = PlanOf & { summary: AccountSummary }

export const Opportunities = ({ summary, ...of }: AheadProps) => {
  const { accountPlan } = useSession().text
  const { exact } = useFigures()
  const { opportunityAmount } = usePlanSentences()
  const { opportunities, weighted } = summary.outlook.plan
  const words = accountPlan.ahead
  return (
    <>
      <h3>{accountPlan.kinds.opportunity}</h3>
      {opportunities.length > 0 && (
        <p class="num">{words.sum(exact(weighted.total), exact(weighted.amount))}</p>
      )}
      {weighted.left > 0 && <p class="soft">{words.left(weighted.left)}</p>}
      <PlanRows
        kind="opportunity"
        entries={opportunities}
        start={{ owner: summary.basics.owner }}
        more={entry => [opportunityAmount(entry)]}
        {...of}
      />
    </>
  )
}

export const PlanAhead = ({ summary, ...of }: AheadProps) => {
  const { accountPlan, planning } = useSession().text
  const { act } = useAct()
  const { growth } = usePlanSentences()
  const { expansion, resources, surveys } = summary.outlook.plan
  const { owner } = summary.basics
  const { kinds } = accountPlan
  return (
    <>
      <p class="num">{growth(summary.history.growth)}</p>
      <h3>{kinds.expansion}</h3>
      <PlanRows kind="expansion" entries={expansion} start={{ owner }} {...of} />
      <StrategySection summary={summary} {...of} />
      <h3>{kinds.resource}</h3>
      <PlanRows kind="resource" entries={resources} {...of} />
      <Reviews summary={summary} {...of} />
      <h3>{kinds.survey}</h3>
      <PlanRows kind="survey" entries={surveys} start={{ owner }} {...of} />
      <p>
        <Button kind="link" onClick={() => void act('accountPlan.sheet', { row: null })}>
          {planning.open}
        </Button>
      </p>
    </>
  )
}

/** The person's own words; the suggestion stands below them, or alone with a way to make it one's own. */
const StrategySection = ({ summary, ...of }: AheadProps) => {
  const { accountPlan, planning } = useSession().text
  const words = accountPlan.ahead
  const { strategy } = usePlanSentences()
  const { own, suggested, potential } = summary.outlook.plan.strategy
  const what = strategy(suggested)
  return (
    <>
      <h3>
        {words.strategy}{' '}
        <Chip tone={potential === 'high' ? 'ok' : 'hold'}>{words.potentials[potential]}</Chip>
      </h3>
      {what !== '' && (
        <p class="soft">
          {words.suggested(what)}{' '}
          {own.length === 0 && (
            <AddToPlan kind="strategy" start={{ what }} {...of}>
              {planning.ahead.take}
            </AddToPlan>
          )}
        </p>
      )}
      <PlanRows kind="strategy" entries={own} {...of} />
      <p class="soft">{planning.ahead.rule}</p>
    </>
  )
}

const Reviews = ({ summary, ...of }: AheadProps) => {
  const { accountPlan } = useSession().text
  const { next, last } = summary.outlook.plan.review
  const words = accountPlan.ahead
  return (
    <>
      <h3>{accountPlan.kinds.review}</h3>
      {last !== null && <p class="num">{words.last(last.on ?? '', last.what)}</p>}
      {next === null && <p class="soft">{words.noNext}</p>}
      <PlanRows
        kind="review"
        title={words.next}
        entries={next === null ? [] : [next]}
        start={{ owner: summary.basics.owner }}
        {...of}
      />
    </>
  )
}
