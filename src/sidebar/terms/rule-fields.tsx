// The rule for everybody: how 月结 is read, the statement day, what becomes of days off; and customers with a rule of their own.
import { useState } from 'preact/hooks'
import type { CustomerRule } from '../../contract/terms'
import { ADJUSTMENTS, MONTHLY_READINGS } from '../../core/ledger/due/rules'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { type RuleEntry, readStatementDay, type TermsForm } from './terms-form'

type FormProps = { form: TermsForm; onChange: (part: Partial<TermsForm>) => void }

export const RuleFields = ({ form, onChange }: FormProps) => {
  const { terms: words } = useSession().text
  return (
    <>
      <MonthlyFields
        labels={{ reading: words.readings.title, statement: words.statementDay }}
        hints={{ reading: words.readings.hint, statement: words.statementHint }}
        rule={form}
        onChange={onChange}
      />
      <ChoiceField
        label={words.adjust.title}
        hint={words.adjust.hint}
        value={form.adjust}
        choices={ADJUSTMENTS.map(value => ({ value, name: words.adjust.names[value] }))}
        onChange={adjust => onChange({ adjust })}
      />
    </>
  )
}

type MonthlyFieldsProps = {
  labels: { reading: string; statement: string }
  hints?: { reading: string; statement: string }
  rule: RuleEntry
  onChange: (part: Partial<RuleEntry>) => void
}

const MonthlyFields = ({ labels, hints, rule, onChange }: MonthlyFieldsProps) => {
  const { terms: words } = useSession().text
  const isWrong = readStatementDay(rule.statementDay) === undefined
  return (
    <>
      <ChoiceField
        label={labels.reading}
        hint={hints?.reading}
        value={rule.monthly}
        choices={MONTHLY_READINGS.map(value => ({ value, name: words.readings.names[value] }))}
        onChange={monthly => onChange({ monthly })}
      />
      <TextField
        label={labels.statement}
        hint={hints?.statement}
        kind="numeric"
        value={rule.statementDay}
        wrong={isWrong ? words.statementWrong : undefined}
        onChange={statementDay => onChange({ statementDay })}
      />
    </>
  )
}

type CustomersProps = FormProps & { listed: readonly CustomerRule[] }

export const CustomerFields = ({ form, listed, onChange }: CustomersProps) => {
  const { text } = useSession()
  const words = text.terms.customers
  const { names } = text.terms.readings
  const [name, setName] = useState('')
  const { customers, monthly, statementDay } = form
  const written = name.trim()
  const isNew = written !== '' && !customers.some(one => one.name === written)
  const add = () => {
    setName('')
    onChange({ customers: [...customers, { name: written, monthly, statementDay }] })
  }
  return (
    <>
      <p class="soft">{words.text}</p>
      {customers.map((one, at) => (
        <section key={one.name}>
          <div class="spread">
            <b class="cut">{one.name}</b>
            <Button
              kind="link"
              label={words.removeOf(one.name)}
              onClick={() => onChange({ customers: customers.filter(other => other !== one) })}
            >
              {words.remove}
            </Button>
          </div>
          <MonthlyFields
            labels={{ reading: words.reading(one.name), statement: words.statement(one.name) }}
            rule={one}
            onChange={part =>
              onChange({ customers: customers.map((other, n) => (n === at ? { ...other, ...part } : other)) })
            }
          />
        </section>
      ))}
      <TextField label={words.name} value={name} onChange={setName} />
      <div class="actions">
        <Button disabled={!isNew} onClick={add}>
          {words.add}
        </Button>
      </div>
      {listed.length > 0 && (
        <>
          <p class="soft">{words.listed}</p>
          <ul class="plain">
            {listed.map(one => (
              <li key={one.name}>{words.line(one.name, names[one.monthly], one.statementDay)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
