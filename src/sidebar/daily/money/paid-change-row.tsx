// One change of 已付: what the cell says, what is known, and the day it is to be given.
import type { ShownPaidChange } from '../../../contract/paid'
import type { CalendarDate } from '../../../core/calendar-date'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { TextField } from '../../parts/field'
import { NameLine } from '../../parts/name-line'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'
import { isDayUntil } from '../receipt-draft'

type PaidChangeRowProps = {
  change: ShownPaidChange
  asOf: CalendarDate
  on: string
  busy: boolean
  onDay: (on: string) => void
  onSay: (way: 'receipt' | 'correction') => void
}

export const PaidChangeRow = ({ change, asOf, on, busy, onDay, onSay }: PaidChangeRowProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const placeName = usePlaceName()
  const { paid: words, common } = text
  const { name, what, before, amount, foundOn, sheet, row } = change
  const isRise = amount > 0
  const isDay = isDayUntil(on, asOf)
  const about = (verb: string) => common.about(verb, `${name} ${what}`)
  return (
    <li>
      <div class="grow">
        <div class="spread">
          <NameLine name={name === '' ? common.unnamed : name} />
          <Button
            kind="link"
            label={about(placeName(change))}
            onClick={() => void act('goto', { sheet, row, field: 'paid' })}
          >
            {placeName(change)}
          </Button>
        </div>
        <FactsLine
          facts={[
            (isRise ? words.rose : words.fell)(foundOn, exact(Math.abs(amount))),
            what || text.receipts.noName,
          ]}
        />
        <FactsLine facts={[words.cell(exact(before + amount), exact(before))]} />
        <TextField
          label={isRise ? words.receivedOn : words.refundedOn}
          kind="date"
          max={asOf}
          value={on}
          wrong={isDay ? undefined : words.onWrong}
          onChange={onDay}
        />
        <div class="actions">
          <Button
            kind="small"
            disabled={busy || !isDay}
            label={about(isRise ? words.receipt : words.refund)}
            onClick={() => onSay('receipt')}
          >
            {isRise ? words.receipt : words.refund}
          </Button>
          <Button
            kind="small"
            disabled={busy}
            label={about(isRise ? words.noReceipt : words.noRefund)}
            onClick={() => onSay('correction')}
          >
            {isRise ? words.noReceipt : words.noRefund}
          </Button>
        </div>
      </div>
    </li>
  )
}
