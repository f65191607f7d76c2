// 时效和逾期利息 in 设置: what formal letters and their countdown go by.
import { INTEREST_BASES } from '../../../core/statements/formal-rules'
import { ChoiceField, Tick } from '../../parts/field'
import { useSession } from '../../session'
import { type FieldsProps, TypedEntry } from './fields'

export const FormalFields = (props: FieldsProps) => {
  const { form, onChange } = props
  const { limitation, formal } = useSession().text
  const { settings: words } = limitation
  const { receipt } = formal
  return (
    <>
      <h2>{words.title}</h2>
      <TypedEntry
        {...props}
        name="limitationYears"
        label={words.years}
        hint={words.yearsHint}
        suffix={words.unit}
      />
      <ChoiceField
        label={words.interest}
        hint={form.lateInterest === 'agreed' ? undefined : words.interestHints[form.lateInterest]}
        value={form.lateInterest}
        choices={INTEREST_BASES.map(value => ({ value, name: words.bases[value] }))}
        onChange={lateInterest => onChange({ lateInterest })}
      />
      {form.lateInterest === 'rate' && (
        <TypedEntry {...props} name="yearlyRate" label={words.yearlyRate} suffix="%" />
      )}
      <Tick
        label={receipt.setting}
        hint={receipt.settingHint}
        on={form.receiptNotes}
        onChange={receiptNotes => onChange({ receiptNotes })}
      />
    </>
  )
}
