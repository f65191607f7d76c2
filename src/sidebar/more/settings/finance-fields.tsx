// 账龄分段, 坏账准备 and 资金成本 in 设置: a rate belongs to its bucket, so other edges ask for their rates anew.

import { bucketName } from '../../../text/buckets'
import { TextField, Tick } from '../../parts/field'
import { useSession } from '../../session'
import type { FieldsProps } from './fields'
import { ratedIn } from './settings-form'

export const FinanceFields = ({ form, onChange, say }: FieldsProps) => {
  const { text } = useSession()
  const { settings: words } = text.finance
  const buckets = ratedIn(form)
  return (
    <>
      <h2>{words.edges.title}</h2>
      <p class="soft">{words.edges.hint}</p>
      <TextField
        label={words.edges.overdueDays}
        kind="numeric"
        value={form.overdueDays}
        hint={buckets.map(id => bucketName(id, text.common.buckets)).join(text.common.dot)}
        wrong={say('overdueDays')}
        onChange={overdueDays => onChange({ overdueDays })}
      />
      <TextField
        label={words.edges.ageMonths}
        kind="numeric"
        value={form.ageMonths}
        wrong={say('ageMonths')}
        onChange={ageMonths => onChange({ ageMonths })}
      />
      <h2>{words.title}</h2>
      <p class="soft">{words.hint}</p>
      {buckets.map(id => (
        <TextField
          key={id}
          label={words.rate(bucketName(id, text.common.buckets))}
          kind="numeric"
          suffix="%"
          value={form.provision[id] ?? ''}
          wrong={say(`provision-${id}`)}
          onChange={typed => onChange({ provision: { ...form.provision, [id]: typed } })}
        />
      ))}
      <TextField
        label={words.capitalRate}
        kind="numeric"
        suffix="%"
        value={form.capitalRate}
        wrong={say('capitalRate')}
        onChange={capitalRate => onChange({ capitalRate })}
      />
      <TextField
        label={words.finalLoss}
        kind="numeric"
        suffix="%"
        value={form.finalLoss}
        hint={words.rollHint}
        wrong={say('finalLoss')}
        onChange={finalLoss => onChange({ finalLoss })}
      />
      <TextField
        label={words.forward}
        kind="numeric"
        suffix="%"
        value={form.forwardPercent}
        wrong={say('forwardPercent')}
        onChange={forwardPercent => onChange({ forwardPercent })}
      />
      <h2>{text.plan.settings.title}</h2>
      <Tick
        label={text.plan.settings.tick}
        hint={text.plan.settings.hint}
        on={form.planMonthly}
        onChange={planMonthly => onChange({ planMonthly })}
      />
    </>
  )
}
