// 时效和逾期利息 in 设置: what formal letters and their countdown go by.
import { INTEREST_BASES } from '../../../core/statements/formal-rules'
import { ChoiceField, TextField, Tick } from '../../parts/field'
import { useSession } from '../../session'
import type { FieldsProps } from './fields'

export const FormalFields = ({ form, onChange, say }: FieldsProps) => {
  const { limitation, formal } = useSession().text
  const { settings: words } = limitation
  const { receipt } = formal
  return (
    <>
      <h2>{words.title}</h2>
      <TextField
        label={words.years}
        hint={words.yearsHint}
        kind="numeric"
        suffix={words.unit}
        value={form.limitationYears}
        wrong={say('limitationYears')}
        onChange={limitationYears => onChange({ limitationYears })}
      />
      <ChoiceField
        label={words.interest}
        hint={form.lateInterest === 'agreed' ? undefined : words.interestHints[form.lateInterest]}
        value={form.lateInterest}
        choices={INTEREST_BASES.map(value => ({ value, name: words.bases[value] }))}
        onChange={lateInterest => onChange({ lateInterest })}
      />
      {form.lateInterest === 'rate' && (
        <TextField
          label={words.yearlyRate}
          kind="numeric"
          suffix="%"
          value={form.yearlyRate}
          wrong={say('yearlyRate')}
          onChange={yearlyRate => onChange({ yearlyRate })}
        />
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
