// 收入和大客户 in 设置: which rows are the revenue, the VAT in it, what makes a key account besides volume.
import { REVENUE_SOURCES } from '../../../core/sales/types'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import type { FieldsProps } from './fields'

const NEEDS = ['any', 'all'] as const

export const SalesFields = ({ form, onChange, say }: FieldsProps) => {
  const { text } = useSession()
  const words = text.sales.settings
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.hint}</p>
      <ChoiceField
        label={words.revenue}
        value={form.revenue}
        choices={REVENUE_SOURCES.map(value => ({ value, name: text.books.revenue.sources[value] }))}
        onChange={revenue => onChange({ revenue })}
      />
      <TextField
        label={words.taxRate}
        hint={words.taxHint}
        kind="numeric"
        suffix="%"
        value={form.taxRate}
        wrong={say('taxRate')}
        onChange={taxRate => onChange({ taxRate })}
      />
      <TextField
        label={words.purchases}
        hint={words.blank}
        kind="numeric"
        value={form.keyPurchases}
        wrong={say('keyPurchases')}
        onChange={keyPurchases => onChange({ keyPurchases })}
      />
      <TextField
        label={words.profitShare}
        hint={words.blank}
        kind="numeric"
        suffix="%"
        value={form.keyProfitShare}
        wrong={say('keyProfitShare')}
        onChange={keyProfitShare => onChange({ keyProfitShare })}
      />
      <ChoiceField
        label={words.need}
        value={form.keyNeed}
        choices={NEEDS.map(value => ({ value, name: words.needs[value] }))}
        onChange={keyNeed => onChange({ keyNeed })}
      />
    </>
  )
}
