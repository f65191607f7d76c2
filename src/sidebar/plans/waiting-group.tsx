// What waits for one kind of event, each contract with the way to say on which day it happened.
import { useState } from 'preact/hooks'
import type { WaitingLine, WaitingSum } from '../../contract/plans'
import { calendarDate } from '../../core/calendar-date'
import type { Trigger } from '../../core/ledger/plans/types'
import type { CurrencyCode } from '../../core/money'
import type { SheetRow } from '../../core/sheet-row'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { TextField } from '../parts/field'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

type WaitingGroupProps = {
  group: WaitingSum
  asOf: string
  onOpen: (contract: SheetRow) => void
  onChanged: () => void
}

export const WaitingGroup = ({ group, asOf, onOpen, onChanged }: WaitingGroupProps) => {
  const { text } = useSession()
  const { short } = useFigures(group.currency)
  const words = text.plans
  const { event } = group
  const name = event === null ? words.unknownEvent : words.events[event]
  return (
    <Fold title={words.group(name, group.count, short(group.amount))} startsOpen>
      <ul class="rows">
        {group.lines.map(line => (
          <WaitingRow
            key={line.item}
            line={line}
            currency={group.currency}
            event={event}
            asOf={asOf}
            onOpen={onOpen}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {group.count > group.lines.length && (
        <p class="soft num">{words.more(group.count - group.lines.length)}</p>
      )}
    </Fold>
  )
}

type WaitingRowProps = Omit<WaitingGroupProps, 'group'> & {
  line: WaitingLine
  currency: CurrencyCode
  event: Trigger | null
}

const WaitingRow = ({ line, currency, event, asOf, onOpen, onChanged }: WaitingRowProps) => {
  const { text } = useSession()
  const { exact } = useFigures(currency)
  const words = text.plans
  const [filling, setFilling] = useState(false)
  const what = [line.name, line.what].join(text.common.dot)
  return (
    <li>
      <div class="grow">
        <NameLine name={line.name} />
        <FactsLine facts={[line.what, exact(line.amount)]} />
        {event !== null && filling && <DayForm line={line} event={event} asOf={asOf} onDone={onChanged} />}
      </div>
      {event === null ? (
        <Button
          kind="small"
          label={text.common.about(text.home.actions.look, what)}
          onClick={() => onOpen(line.contract)}
        >
          {text.home.actions.look}
        </Button>
      ) : (
        !filling && (
          <Button kind="small" label={words.fillOf(what)} onClick={() => setFilling(true)}>
            {words.fill}
          </Button>
        )
      )}
    </li>
  )
}

type DayFormProps = { line: WaitingLine; event: Trigger; asOf: string; onDone: () => void }

const DayForm = ({ line, event, asOf, onDone }: DayFormProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [on, setOn] = useState(asOf)
  const words = text.plans
  const { contract } = line
  const save = async () => {
    const done = await act('plans.trigger', { contract, trigger: event, on, was: null, rows: null })
    if (done === null) return
    const undo = async () => {
      const back = await act('plans.trigger', {
        contract,
        trigger: event,
        on: null,
        was: on,
        rows: done.rows,
      })
      if (back !== null) onDone()
    }
    tell({
      kind: 'done',
      text: words.filled(words.events[event], on, done.rows.length),
      undo: () => void undo(),
    })
    onDone()
  }
  return (
    <div class="day-form">
      <TextField label={words.happenedOn(words.events[event])} kind="date" value={on} onChange={setOn} />
      <Button
        kind="small"
        disabled={busy || calendarDate(on) === null}
        label={text.common.about(text.common.buttons.save, line.what)}
        onClick={() => void save()}
      >
        {text.common.buttons.save}
      </Button>
    </div>
  )
}
