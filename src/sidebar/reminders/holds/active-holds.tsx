// What holds a customer's letters now, each with its reason, its author and the button that ends it.
import type { RemindersView } from '../../../contract/reminders'
import type { JudgedPromise } from '../../../core/follow-ups/promises'
import type { Hold } from '../../../core/reminders/holds'
import type { Arrangement } from '../../../core/reminders/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'

type ActiveHoldsProps = {
  customer: string
  name: string
  asOf: string
  arrangement: Arrangement | null
  holds: readonly Hold[]
  promises: readonly JudgedPromise[]
  onEnded: () => void
}

/** Of `view` what holds this customer by a promise. */
export const waitingFor = ({ money }: RemindersView, customer: string): JudgedPromise[] =>
  money.open.filter(promise => promise.customer === customer && promise.hold)

export const ActiveHolds = (props: ActiveHoldsProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const { customer, name, asOf, arrangement, holds, promises, onEnded } = props
  const words = text.holds
  const pause = arrangement !== null && (arrangement.holdUntil ?? '') >= asOf ? arrangement : null
  if (pause === null && holds.length === 0 && promises.length === 0) return null

  const end = async (ended: Promise<unknown>) => {
    if ((await ended) === null) return
    tell({ kind: 'done', text: words.ended(name) })
    onEnded()
  }
  const deed = (said: string, about: string, onClick: () => void) => (
    <Button kind="small" disabled={busy} label={text.common.about(said, about)} onClick={onClick}>
      {said}
    </Button>
  )
  return (
    <section>
      <h2>{words.active}</h2>
      <ul class="rows">
        {promises.map(promise => (
          <li key={promise.key}>
            <div class="grow">
              <NameLine name={words.promised(promise.on)} />
              <FactsLine facts={[words.untilDay(promise.lastDay), words.by(promise.by)]} />
            </div>
            {deed(
              words.stop,
              words.promised(promise.on),
              () => void end(act('followUps.stopWaiting', { key: promise.key })),
            )}
          </li>
        ))}
        {pause !== null && (
          <li>
            <div class="grow">
              <NameLine name={words.kinds.snooze} />
              {pause.holdReason !== '' && <p>{pause.holdReason}</p>}
              <FactsLine facts={[words.untilDay(pause.holdUntil ?? asOf)]} />
            </div>
            {deed(
              words.end,
              words.kinds.snooze,
              () => void end(act('reminders.arrange', { customer, hold: null })),
            )}
          </li>
        )}
        {holds.map(hold => (
          <li key={hold.id}>
            <div class="grow">
              <NameLine
                name={[words.kinds[hold.kind], hold.what].filter(part => part !== '').join(text.common.dot)}
              />
              <p>{hold.reason}</p>
              <FactsLine
                facts={[
                  hold.amount === null ? '' : words.inDispute(exact(hold.amount)),
                  words.untilDay(hold.until),
                  words.by(hold.by),
                ].filter(fact => fact !== '')}
              />
            </div>
            {deed(
              words.end,
              `${words.kinds[hold.kind]} ${hold.what}`.trim(),
              () => void end(act('holds.end', { id: hold.id })),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
