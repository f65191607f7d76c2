// One column of the sheet: header, samples, what it is and how sure that is; unit and date order where they must be said.
import type { DraftColumn } from '../../contract/setup'
import type { LedgerField } from '../../core/ledger/types'
import { Chip, type Tone } from '../parts/chip'
import { ChoiceField } from '../parts/field'
import { useSession } from '../session'
import { asksForOrder, asksForUnit, type ColumnChoice } from './column-choice'
import { columnLetter } from './column-letter'

const TONES: Record<DraftColumn['confidence'], Tone> = { sure: 'ok', likely: 'warn', none: 'hold' }

type ColumnRowProps = {
  column: DraftColumn
  choice: ColumnChoice
  /** What the column may be. */
  fields: readonly { value: LedgerField; name: string }[]
  onField: (field: LedgerField | null) => void
  onPart: (part: Partial<ColumnChoice>) => void
}

export const ColumnRow = (props: ColumnRowProps) => {
  const { text } = useSession()
  const { column, choice, fields, onField } = props
  const words = text.setup.columns
  const { index, header, field, confidence, why, samples } = column
  const name = header === '' ? words.noHeader(columnLetter(index)) : header
  const asUnderstood = field !== null && field === choice.field
  return (
    <li>
      <div class="grow column">
        <div class="spread">
          <b class="cut">{name}</b>
          {(asUnderstood || choice.field === null) && (
            <span title={words.why[why]}>
              <Chip tone={TONES[confidence]}>{words.confidence[confidence]}</Chip>
            </span>
          )}
        </div>
        <div class="soft cut num">
          {samples.length === 0 ? words.noSamples : samples.join(text.common.dot)}
        </div>
        <ChoiceField
          label={words.field(name)}
          quiet
          hint={asUnderstood && confidence !== 'sure' ? words.why[why] : undefined}
          value={choice.field ?? 'ignored'}
          choices={[{ value: 'ignored', name: words.ignored }, ...fields]}
          onChange={chosen => onField(chosen === 'ignored' ? null : chosen)}
        />
        <UnitQuestion {...props} />
        <OrderQuestion {...props} />
      </div>
    </li>
  )
}

const UnitQuestion = ({ column, choice, onPart }: ColumnRowProps) => {
  const { text } = useSession()
  const words = text.setup.columns
  if (!asksForUnit(column, choice) || column.unit === null) return null
  const said = choice.unitApplies === null ? 'ask' : choice.unitApplies ? 'yes' : 'no'
  return (
    <ChoiceField
      label={words.unit(column.unit.text)}
      value={said}
      choices={[
        { value: 'ask', name: words.order.choose, disabled: true },
        { value: 'yes', name: words.unitYes(column.unit.text) },
        { value: 'no', name: words.unitNo },
      ]}
      onChange={answer => onPart({ unitApplies: answer === 'yes' })}
    />
  )
}

const OrderQuestion = ({ column, choice, onPart }: ColumnRowProps) => {
  const { text } = useSession()
  const { order } = text.setup.columns
  if (column.dateOrder === 'contradictory' && choice.field !== null) {
    return <p class="line warn">{order.contradictory}</p>
  }
  if (!asksForOrder(column, choice)) return null
  return (
    <ChoiceField
      label={order.ask}
      value={choice.order ?? 'ask'}
      choices={[
        { value: 'ask', name: order.choose, disabled: true },
        { value: 'day-first', name: order['day-first'] },
        { value: 'month-first', name: order['month-first'] },
      ]}
      onChange={answer => onPart({ order: answer === 'ask' ? null : answer })}
    />
  )
}
