// How a receipt came in: by transfer, or as a bill with the day it falls due.
import type { MoneySettings } from '../../../contract/adjustments'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'

type BillFieldsProps = {
  /** Null for a transfer. */
  dueOn: string | null
  counts: MoneySettings['bills']
  min: string
  isWrong: boolean
  onChange: (dueOn: string | null) => void
}

export const BillFields = ({ dueOn, counts, min, isWrong, onChange }: BillFieldsProps) => {
  const { bill: words } = useSession().text.receipts
  return (
    <>
      <ChoiceField
        label={words.way}
        value={dueOn === null ? 'transfer' : 'bill'}
        choices={[
          { value: 'transfer', name: words.ways.transfer },
          { value: 'bill', name: words.ways.bill },
        ]}
        onChange={way => onChange(way === 'bill' ? '' : null)}
      />
      {dueOn !== null && (
        <TextField
          label={words.dueOn}
          hint={words.counts[counts]}
          kind="date"
          min={min}
          value={dueOn}
          wrong={isWrong ? words.dueOnWrong : undefined}
          onChange={onChange}
        />
      )}
    </>
  )
}
