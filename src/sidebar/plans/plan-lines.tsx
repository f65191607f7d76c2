// The lines of a plan: each says what it comes to and when, and opens to be changed.

import { INVOICE_STATES } from '../../contract/plans'
import { TRIGGERS } from '../../core/ledger/plans/types'
import type { CurrencyCode } from '../../core/money'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { blankLine, type DraftedLine, type DraftedPlan, type DraftLine } from './plan-draft'

type PlanLinesProps = {
  lines: DraftLine[]
  drafted: DraftedPlan
  currency: CurrencyCode
  isNew: boolean
  onChange: (lines: DraftLine[]) => void
}

export const PlanLines = ({ lines, drafted, currency, isNew, onChange }: PlanLinesProps) => {
  const { plans: words } = useSession().text
  const add = () => onChange([...lines, blankLine(Math.max(-1, ...lines.map(({ id }) => id)) + 1)])
  return (
    <section>
      <h2>{words.lines}</h2>
      {lines.map((line, at) => (
        <Line
          key={line.id}
          line={line}
          nth={at + 1}
          drafted={drafted.lines[at]}
          currency={currency}
          isNew={isNew}
          onChange={changed =>
            onChange(lines.map(one => (one.id === line.id ? { ...one, ...changed } : one)))
          }
          onRemove={lines.length > 1 ? () => onChange(lines.filter(({ id }) => id !== line.id)) : null}
        />
      ))}
      <Button kind="link" onClick={add}>
        {words.addLine}
      </Button>
    </section>
  )
}

type LineProps = {
  line: DraftLine
  nth: number
  drafted: DraftedLine | undefined
  currency: CurrencyCode
  isNew: boolean
  onChange: (changed: Partial<DraftLine>) => void
  onRemove: (() => void) | null
}

const Line = ({ line, nth, drafted, currency, isNew, onChange, onRemove }: LineProps) => {
  const { text } = useSession()
  const { exact } = useFigures(currency)
  const dueText = useDueText()
  const words = text.plans
  // Those by month are called by their number already.
  const name = line.name === words.nth(nth) ? line.name : words.lineOf(nth, line.name)
  const facts = [
    drafted === undefined || drafted.amount <= 0 ? text.common.none : exact(drafted.amount),
    dueText(drafted),
    line.paid > 0 ? (line.isPaid ? words.paidUp : words.paid(exact(line.paid))) : '',
  ]
  return (
    <Fold title={name} conclusion={facts.filter(fact => fact !== '').join(text.common.dot)}>
      {!line.isPaid && <LineFields line={line} onChange={onChange} />}
      {!isNew && <InvoiceFields line={line} onChange={onChange} />}
      {onRemove !== null && line.paid === 0 && (
        <Button kind="link" label={text.common.about(words.removeLine, name)} onClick={onRemove}>
          {words.removeLine}
        </Button>
      )}
    </Fold>
  )
}

type FieldsProps = Pick<LineProps, 'line' | 'onChange'>

const LineFields = ({ line, onChange }: FieldsProps) => {
  const { plans: words } = useSession().text
  return (
    <>
      <TextField label={words.name} value={line.name} onChange={name => onChange({ name })} />
      <div class="two">
        <TextField
          label={words.share}
          kind="numeric"
          suffix="%"
          value={line.percent}
          onChange={percent => onChange({ percent, amount: '' })}
        />
        <TextField
          label={words.amount}
          kind="numeric"
          hint={words.amountHint}
          value={line.amount}
          onChange={amount => onChange({ amount, percent: '' })}
        />
      </div>
      <div class="two">
        <ChoiceField
          label={words.event}
          value={line.trigger}
          choices={TRIGGERS.map(value => ({ value, name: words.events[value] }))}
          onChange={trigger => onChange({ trigger })}
        />
        <TextField
          label={words.days}
          hint={words.daysHint}
          value={line.terms}
          onChange={terms => onChange({ terms })}
        />
      </div>
      <TextField
        label={words.happenedOn(words.events[line.trigger])}
        kind="date"
        value={line.triggeredOn}
        onChange={triggeredOn => onChange({ triggeredOn })}
      />
      <TextField
        label={words.due}
        hint={words.dueHint}
        kind="date"
        value={line.dueOn}
        onChange={dueOn => onChange({ dueOn })}
      />
    </>
  )
}

const InvoiceFields = ({ line, onChange }: FieldsProps) => {
  const { plans: words } = useSession().text
  return (
    <>
      <TextField
        label={words.invoiceNumber}
        value={line.invoice}
        onChange={invoice => onChange({ invoice })}
      />
      <div class="two">
        <ChoiceField
          label={words.invoiceState}
          value={line.invoiceState}
          choices={INVOICE_STATES.map(value => ({ value, name: words.invoiceStates[value] }))}
          onChange={invoiceState => onChange({ invoiceState })}
        />
        <TextField
          label={words.invoicedOn}
          kind="date"
          value={line.invoicedOn}
          onChange={invoicedOn => onChange({ invoicedOn })}
        />
      </div>
    </>
  )
}

const useDueText = () => {
  const { plans: words } = useSession().text
  return (drafted: DraftedLine | undefined): string => {
    const due = drafted?.due ?? null
    if (due === null) return ''
    if (due.fault === 'terms-unknown') return words.daysUnknown
    if (due.due.kind === 'awaiting') return words.waits[due.due.event]
    return 'on' in due.due ? words.dueOn(due.due.on) : words.dayNeeded
  }
}
