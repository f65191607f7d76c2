// What holds a customer's letters now, each with its reason, its author and the button that ends it.
import { useState } from 'preact/hooks'
import type { RemindersView } from '../../../contract/reminders'
import type { CalendarDate } from '../../../core/calendar-date'
import type { JudgedPromise } from '../../../core/follow-ups/promises'
import { FOR_EVER, type Hold } from '../../../core/reminders/holds'
import type { Arrangement } from '../../../core/reminders/types'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { useEndHold } from './end-hold'

type ActiveHoldsProps = {
  customer: string
  name: string
  asOf: CalendarDate
  arrangement: Arrangement | null
  holds: readonly Hold[]
  promises: readonly JudgedPromise[]
  onEnded: () => void
}

/** Of `view` what holds this customer by a promise. */
export const waitingFor = ({ money }: RemindersView, customer: string): JudgedPromise[] =>
  money.open.filter(promise => promise.customer === customer && promise.hold)

type Held = Pick<ActiveHoldsProps, 'arrangement' | 'holds' | 'promises' | 'asOf'>

const pauseOf = (arrangement: Arrangement | null, asOf: string) =>
  arrangement?.holdUntil != null && arrangement.holdUntil >= asOf
    ? { ...arrangement, holdUntil: arrangement.holdUntil }
    : null

/** What keeps his letters from going by the rules, what is not reminded at all or by hand too. */
export const countHeld = ({ arrangement, holds, promises, asOf }: Held): number =>
  holds.length +
  promises.length +
  (pauseOf(arrangement, asOf) === null ? 0 : 1) +
  ((arrangement?.way ?? 'default') === 'default' ? 0 : 1)

export const ActiveHolds = (props: ActiveHoldsProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { arrangement, holds, promises, asOf, name } = props
  const [asking, setAsking] = useState<JudgedPromise | null>(null)
  const { busy, endHold, endPause, stopWaiting } = useEndHold({ ...props, isLast: countHeld(props) === 1 })
  const words = text.holds
  const pause = pauseOf(arrangement, asOf)
  if (pause === null && holds.length === 0 && promises.length === 0) return null

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
            {deed(words.stop, words.promised(promise.on), () => setAsking(promise))}
          </li>
        ))}
        {pause !== null && (
          <li>
            <div class="grow">
              <NameLine name={words.kinds.snooze} />
              {pause.holdReason !== '' && <p>{pause.holdReason}</p>}
              <FactsLine facts={[words.untilDay(pause.holdUntil)]} />
            </div>
            {deed(words.end, words.kinds.snooze, () => void endPause(pause))}
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
                  hold.until === FOR_EVER ? words.noLastDay : words.untilDay(hold.until),
                  words.by(hold.by),
                ]}
              />
            </div>
            {deed(words.end, aboutOf(hold), () => void endHold(hold, aboutOf(hold)))}
          </li>
        ))}
      </ul>
      {asking !== null && (
        <AskDialog
          title={words.stopAsk.title}
          sentences={[words.stopAsk.text(name, asking.on), words.stopAsk.final]}
          yes={words.stop}
          onYes={() => {
            setAsking(null)
            void stopWaiting(asking)
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </section>
  )

  function aboutOf({ kind, what }: Hold): string {
    return `${words.kinds[kind]} ${what}`.trim()
  }
}
