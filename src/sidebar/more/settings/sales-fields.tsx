// 收入和大客户 in 设置: which rows are the revenue, the VAT in it, what makes a key account besides volume.
import { REVENUE_SOURCES } from '../../../core/sales/types'
import { ChoiceField } from '../../parts/field'
import { useSession } from '../../session'
import { type FieldsProps, TypedEntry } from './fields'

const NEEDS = ['any', 'all'] as const

export const SalesFields = (props: FieldsProps) => {
  const { form, onChange } = props
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
      <TypedEntry {...props} name="taxRate" label={words.taxRate} hint={words.taxHint} suffix="%" />
      <TypedEntry {...props} name="keyPurchases" label={words.purchases} hint={words.blank} />
      <TypedEntry {...props} name="keyProfitShare" label={words.profitShare} hint={words.blank} suffix="%" />
      <ChoiceField
        label={words.need}
        value={form.keyNeed}
        choices={NEEDS.map(value => ({ value, name: words.needs[value] }))}
        onChange={keyNeed => onChange({ keyNeed })}
      />
    </>
  )
}
