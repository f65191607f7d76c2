// How one customer is reminded: on hold until a day with a reason, by hand, or not at all.
import { useState } from 'preact/hooks'
import type { Input } from '../../contract/inputs'
import { addDays, type CalendarDate } from '../../core/calendar-date'
import type { Arrangement } from '../../core/reminders/types'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { Page } from '../parts/page'
import { useSession } from '../session'

/** Offered as the end of a hold; days. */
const USUAL_HOLD = 7

type ArrangePageProps = {
  customer: string
  name: string
  asOf: CalendarDate
  arrangement: Arrangement | null
  onBack: (changed: boolean) => void
}

export const ArrangePage = ({ customer, name, asOf, arrangement, onBack }: ArrangePageProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [until, setUntil] = useState<string>(arrangement?.holdUntil ?? addDays(asOf, USUAL_HOLD))
  const [reason, setReason] = useState(arrangement?.holdReason ?? '')
  const [way, setWay] = useState<Arrangement['way']>(arrangement?.way ?? 'default')
  const [tried, setTried] = useState(false)
  const words = text.reminders.arrange
  const held = arrangement !== null && arrangement.holdUntil !== null && arrangement.holdUntil >= asOf
  const before = held ? { until: arrangement.holdUntil ?? asOf, reason: arrangement.holdReason } : null

  const arrange = async (change: Omit<Input<'reminders.arrange'>, 'customer'>, said: string) => {
    if ((await act('reminders.arrange', { customer, ...change })) === null) return
    const undo = async () => {
      const taken = await act('reminders.arrange', {
        customer,
        hold: before,
        way: arrangement?.way ?? 'default',
      })
      if (taken === null) return
      tell({ kind: 'done', text: before === null ? words.resumed(name) : words.held(name, before.until) })
      onBack(true)
    }
    tell({ kind: 'done', text: said, undo: () => void undo() })
    onBack(true)
  }
  const hold = () => {
    setTried(true)
    if (until <= asOf || reason.trim() === '') return
    void arrange({ hold: { until, reason: reason.trim() } }, words.held(name, until))
  }
  const chooseWay = (chosen: Arrangement['way']) => {
    setWay(chosen)
    void arrange({ way: chosen }, words.waySaved(name, words.ways[chosen]))
  }
  return (
    <Page title={words.title(name)} onBack={() => onBack(false)}>
      <TextField
        label={words.until}
        kind="date"
        value={until}
        min={addDays(asOf, 1)}
        wrong={tried && until <= asOf ? words.untilNeeded : undefined}
        onChange={setUntil}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        wrong={tried && reason.trim() === '' ? words.reasonNeeded : undefined}
        onChange={setReason}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={hold}>
          {words.saveHold}
        </Button>
        {held && (
          <Button disabled={busy} onClick={() => void arrange({ hold: null }, words.resumed(name))}>
            {words.endHold}
          </Button>
        )}
      </div>
      <hr />
      <ChoiceField
        label={words.way}
        value={way}
        choices={(['default', 'by-hand', 'never'] as const).map(value => ({
          value,
          name: words.ways[value],
        }))}
        onChange={chooseWay}
      />
    </Page>
  )
}
