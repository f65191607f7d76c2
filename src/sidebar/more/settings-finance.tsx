// 坏账准备和资金成本 in 设置: the team's own rates; blank ones are left out of the reckoning.
import { TextField } from '../parts/field'
import { useSession } from '../session'
import type { FieldsProps } from './settings-fields'
import { BUCKETS } from './settings-form'

export const FinanceFields = ({ form, onChange, say }: FieldsProps) => {
  const { text } = useSession()
  const { settings: words } = text.finance
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.hint}</p>
      {BUCKETS.map(id => (
        <TextField
          key={id}
          label={words.rate(text.common.buckets[id])}
          kind="numeric"
          suffix="%"
          value={form.provision[id]}
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
    </>
  )
}
