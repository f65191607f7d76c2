// 账龄分段, 坏账准备 and 资金成本 in 设置: a rate belongs to its bucket, so other edges ask for their rates anew.

import { bucketName } from '../../../text/buckets'
import { TextField, Tick } from '../../parts/field'
import { useSession } from '../../session'
import { type FieldsProps, TypedEntry } from './fields'
import { ratedIn } from './settings-form'

export const FinanceFields = (props: FieldsProps) => {
  const { form, onChange, say } = props
  const { text } = useSession()
  const { settings: words } = text.finance
  const buckets = ratedIn(form)
  return (
    <>
      <h2>{words.edges.title}</h2>
      <p class="soft">{words.edges.hint}</p>
      <TypedEntry
        {...props}
        name="overdueDays"
        label={words.edges.overdueDays}
        hint={buckets.map(id => bucketName(id, text.common.buckets)).join(text.common.dot)}
      />
      <TypedEntry {...props} name="ageMonths" label={words.edges.ageMonths} />
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
      <TypedEntry {...props} name="capitalRate" label={words.capitalRate} suffix="%" />
      <TypedEntry {...props} name="finalLoss" label={words.finalLoss} hint={words.rollHint} suffix="%" />
      <TypedEntry {...props} name="forwardPercent" label={words.forward} suffix="%" />
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
