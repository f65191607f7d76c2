// 核销和汇票 in 设置: who approves a write-off, and when a bill counts as paid.
import { APPROVALS, BILLS_COUNT } from '../../../contract/adjustments'
import { ChoiceField } from '../../parts/field'
import { useSession } from '../../session'
import type { SettingsForm } from './settings-form'

type MoneyFieldsProps = { form: SettingsForm; onChange: (part: Partial<SettingsForm>) => void }

export const MoneyFields = ({ form: { money }, onChange }: MoneyFieldsProps) => {
  const { settings: words } = useSession().text.adjustments
  return (
    <>
      <h2>{words.title}</h2>
      <ChoiceField
        label={words.approval}
        value={money.approval}
        choices={APPROVALS.map(one => ({ value: one, name: words.approvals[one] }))}
        onChange={approval => onChange({ money: { ...money, approval } })}
      />
      <ChoiceField
        label={words.bills}
        hint={words.billsHint}
        value={money.bills}
        choices={BILLS_COUNT.map(one => ({ value: one, name: words.billsCount[one] }))}
        onChange={bills => onChange({ money: { ...money, bills } })}
      />
    </>
  )
}
