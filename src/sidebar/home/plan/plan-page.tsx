// 回款计划 of a month: what would be frozen, or the frozen plan against what came in; and the rates of a period.
import { useState } from 'preact/hooks'
import type { PlanView } from '../../../contract/collection'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { FrozenPlan } from './frozen-plan'
import { Rates } from './rates'

export const PlanPage = ({ onBack }: { onBack: () => void }) => {
  const { plan: words, common } = useSession().text
  const [month, setMonth] = useState<string | null>(null)
  const { loaded, reading, reload } = useAnswer('plan', { month })
  const asOf = loaded.status === 'ready' ? loaded.value.asOf : null
  return (
    <Page
      title={words.title}
      onBack={onBack}
      aside={asOf !== null && <span class="soft num">{common.asOf(asOf)}</span>}
      busy={reading && asOf !== null}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <MonthChoice view={view} onChoose={setMonth} />
            {view.offer !== null && <Offer view={view} offer={view.offer} onFrozen={() => void reload()} />}
            {view.frozen !== null && (
              <FrozenPlan key={view.month} view={view} frozen={view.frozen} onChanged={() => void reload()} />
            )}
            <Fold title={words.rates.title}>
              <Rates />
            </Fold>
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const MonthChoice = ({ view, onChoose }: { view: PlanView; onChoose: (month: string) => void }) => {
  const { plan: words } = useSession().text
  const months = [...new Set([view.present, ...view.months])]
  if (months.length < 2) return null
  return (
    <ChoiceField
      label={words.month}
      value={view.month}
      choices={months.map(month => ({ value: month, name: month }))}
      onChange={onChoose}
    />
  )
}

type OfferProps = { view: PlanView; offer: NonNullable<PlanView['offer']>; onFrozen: () => void }

const Offer = ({ view, offer, onFrozen }: OfferProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { exact } = useFigures()
  const [asking, setAsking] = useState(false)
  const { plan: words } = text
  const freeze = async () => {
    setAsking(false)
    const done = await act('plan.freeze', {})
    if (done !== null)
      tell({ kind: 'done', text: words.frozen(done.month, done.customers, exact(done.plan)) })
    onFrozen()
  }
  const facts = [
    [words.overdue, exact(offer.overdue)],
    [words.due, exact(offer.due)],
    [words.held, exact(0 - offer.held)],
    [words.plan, exact(offer.plan)],
  ] as const
  return (
    <section class="card">
      <h2>{words.offer(view.month)}</h2>
      <p class="soft">{words.offerText}</p>
      <dl class="facts num">
        {facts.map(([name, value]) => (
          <div class="fact" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
          {words.freeze}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.ask.title(view.month)}
          sentences={[words.ask.what(offer.customers, exact(offer.plan)), words.ask.after]}
          yes={words.freeze}
          onYes={() => void freeze()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  )
}
