// Promises on 催款: those not kept, with who is to be called, and those that can still be kept.
import type { RemindersView } from '../../../contract/reminders'
import type { BrokenPromise, JudgedPromise } from '../../../core/follow-ups/promises'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { usePromiseRate } from './promise-rate'

type PromiseListsProps = { view: RemindersView; onLog: (customer: string) => void }

export const PromiseLists = ({ view: { money }, onLog }: PromiseListsProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const rateText = usePromiseRate()
  const words = text.standing
  const { broken, open, more, rate } = money
  const row = (promise: JudgedPromise, chip: string, facts: string[]) => (
    <li key={promise.key}>
      <div class="grow">
        <NameLine name={promise.name}>{chip !== '' && <Chip tone="warn">{chip}</Chip>}</NameLine>
        <FactsLine facts={facts} />
      </div>
      <Button
        kind="small"
        label={text.common.about(words.log, promise.name)}
        onClick={() => onLog(promise.customer)}
      >
        {words.log}
      </Button>
    </li>
  )
  const said = ({ on, amount, came }: JudgedPromise) => [
    words.promise(on, amount === null ? '' : exact(amount)),
    came > 0 ? words.came(exact(came)) : '',
  ]
  const ofBroken = (promise: BrokenPromise) => [
    ...said(promise),
    promise.came === 0 ? words.nothingCame : '',
    words.overdue(exact(promise.overdue)),
  ]
  const kept = rate.n === 0 ? '' : rateText(rate)
  return (
    <>
      {broken.length > 0 && (
        <Fold title={words.broken(broken.length + more.broken)} conclusion={words.brokenTodo} startsOpen>
          <ul class="rows">
            {broken.map(promise => row(promise, words.late(promise.daysLate), ofBroken(promise)))}
          </ul>
          {more.broken > 0 && <p class="soft num">{words.more(more.broken)}</p>}
        </Fold>
      )}
      {open.length > 0 && (
        <Fold title={words.waiting(open.length + more.open)} conclusion={words.waitingTodo}>
          <ul class="rows">
            {open.map(promise => row(promise, '', [...said(promise), promise.hold ? '' : words.noHold]))}
          </ul>
          {more.open > 0 && <p class="soft num">{words.more(more.open)}</p>}
        </Fold>
      )}
      {kept !== '' && <p class="soft num">{kept}</p>}
    </>
  )
}
