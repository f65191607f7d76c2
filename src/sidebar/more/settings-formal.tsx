// 时效和逾期利息 in 设置: what formal letters and their countdown go by.
import { TextField } from '../parts/field'
import { useSession } from '../session'
import type { FieldsProps } from './settings-fields'

export const FormalFields = ({ form, onChange, say }: FieldsProps) => {
  const { settings: words } = useSession().text.limitation
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
    </>
  )
}
