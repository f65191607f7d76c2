// A frozen plan against what came in: in all, by owner, by customer; the present month's lines can be adjusted with a reason.
import { useState } from 'preact/hooks'
import type { PlannedLine, PlanView } from '../../../contract/collection'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { AdjustForm } from './adjust-form'

type Frozen = NonNullable<PlanView['frozen']>
type FrozenPlanProps = { view: PlanView; frozen: Frozen; onChanged: () => void }

/** A plan may lag behind the month by so much before it is called slow. */
const LAG = 0.05

export const FrozenPlan = ({ view, frozen, onChanged }: FrozenPlanProps) => {
  const { plan: words } = useSession().text
  const isPresent = view.month === view.present
  return (
    <>
      <Sum view={view} frozen={frozen} />
      {frozen.owners.length > 0 && (
        <Fold title={words.byOwner} startsOpen>
          <Owners frozen={frozen} />
        </Fold>
      )}
      {frozen.lines.length > 0 && (
        <Fold title={words.byCustomer(frozen.count)} startsOpen>
          <ul class="rows">
            {frozen.lines.map(line => (
              <Line key={line.customer} line={line} isPresent={isPresent} onChanged={onChanged} />
            ))}
          </ul>
          {frozen.count > frozen.lines.length && (
            <p class="soft num">{words.others(frozen.count - frozen.lines.length)}</p>
          )}
        </Fold>
      )}
      <p class="soft num">{words.frozenBy(frozen.at, frozen.by)}</p>
      <p class="soft num">{words.basis[frozen.basis](frozen.until)}</p>
    </>
  )
}

const useDone = () => {
  const { plan: words, common } = useSession().text
  const { share } = useFigures()
  return (plan: number, actual: number | null) =>
    words.done(plan > 0 && actual !== null ? share(actual / plan) : common.none)
}

/** An amount, or — where it is not known. */
const useAmount = () => {
  const { common } = useSession().text
  const { exact } = useFigures()
  return (amount: number | null) => (amount === null ? common.none : exact(amount))
}

const Sum = ({
  view,
  frozen: { total, unplanned, share: over, daysLeft },
}: Omit<FrozenPlanProps, 'onChanged'>) => {
  const { plan: words } = useSession().text
  const { exact, share } = useFigures()
  const done = useDone()
  const amount = useAmount()
  const planned = unplanned === null ? null : total.actual - unplanned
  const isSlow = total.plan > 0 && planned !== null && planned / total.plan < over - LAG
  const facts = [
    [words.plan, exact(total.plan)],
    [words.actual, amount(planned)],
    ...(unplanned === 0 ? [] : [[words.unplanned, amount(unplanned)] as const]),
    ...(total.held === 0 ? [] : [[words.heldApart, exact(total.held)] as const]),
  ] as const
  return (
    <section class="card">
      <div class="spread">
        <h2 class="num">{done(total.plan, planned)}</h2>
        {view.month === view.present && planned !== null && (
          <Chip tone={isSlow ? 'warn' : 'ok'}>{isSlow ? words.slow : words.onTime}</Chip>
        )}
      </div>
      {view.month === view.present && <p class="soft num">{words.gone(share(over), daysLeft)}</p>}
      <dl class="facts num">
        {facts.map(([name, value]) => (
          <div class="fact" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Owners = ({ frozen: { owners, unplanned } }: { frozen: Frozen }) => {
  const { plan: words } = useSession().text
  const { exact } = useFigures()
  const done = useDone()
  const amount = useAmount()
  return (
    <>
      <ul class="rows">
        {owners.map(({ owner, customers, plan, actual }) => (
          <li key={owner}>
            <div class="grow">
              <div class="name-line">
                <b class="grow">{owner === '' ? words.nobody : owner}</b>
                <b class="num">{done(plan, actual)}</b>
              </div>
              <FactsLine
                facts={[
                  words.customers(customers),
                  words.fact(words.plan, exact(plan)),
                  words.fact(words.actual, amount(actual)),
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      {unplanned !== 0 && <p class="soft num">{words.fact(words.unplanned, amount(unplanned))}</p>}
    </>
  )
}

type LineProps = { line: PlannedLine; isPresent: boolean; onChanged: () => void }

const Line = ({ line, isPresent, onChanged }: LineProps) => {
  const { plan: words, common } = useSession().text
  const { exact } = useFigures()
  const done = useDone()
  const amount = useAmount()
  const [adjusting, setAdjusting] = useState(false)
  const { name, owner, plan, actual, held, adjusted } = line
  const shown = name === '' ? common.unnamed : name
  return (
    <li>
      <div class="grow">
        <NameLine name={shown}>
          <span class="num">{done(plan, actual)}</span>
        </NameLine>
        <FactsLine
          facts={[
            words.fact(words.plan, exact(plan)),
            words.fact(words.actual, amount(actual)),
            ...(held > 0 ? [words.fact(words.heldApart, exact(held))] : []),
            ...(owner === '' ? [] : [owner]),
          ]}
        />
        {actual === null && <p class="soft">{words.joined}</p>}
        {adjusted !== null && (
          <p class="soft num">{words.adjusted(exact(adjusted.before), adjusted.reason, adjusted.by)}</p>
        )}
        {adjusting && (
          <AdjustForm
            line={line}
            onDone={() => {
              setAdjusting(false)
              onChanged()
            }}
            onNo={() => setAdjusting(false)}
          />
        )}
      </div>
      {isPresent && !adjusting && (
        <Button kind="small" label={common.about(words.adjust, shown)} onClick={() => setAdjusting(true)}>
          {words.adjust}
        </Button>
      )}
    </li>
  )
}
