// 资料核对 in 设置: how often each part of a customer's data is looked over, and whether its owner hears of it.
import { VERIFY_BLOCKS, VERIFY_MONTHS } from '../../../core/audit/freshness/freshness'
import { ChoiceField, Tick } from '../../parts/field'
import { useSession } from '../../session'
import type { SettingsForm } from './settings-form'

type VerifyFieldsProps = { form: SettingsForm; onChange: (part: Partial<SettingsForm>) => void }

export const VerifyFields = ({ form, onChange }: VerifyFieldsProps) => {
  const { freshness: words } = useSession().text
  const { verify } = form
  return (
    <>
      <h2>{words.title}</h2>
      {VERIFY_BLOCKS.map(block => (
        <ChoiceField
          key={block}
          label={words.blocks[block]}
          value={String(verify[block])}
          choices={VERIFY_MONTHS.map(months => ({ value: String(months), name: words.rhythm[months] }))}
          onChange={chosen => {
            const months = VERIFY_MONTHS.find(one => String(one) === chosen) ?? verify[block]
            onChange({ verify: { ...verify, [block]: months } })
          }}
        />
      ))}
      <Tick
        label={words.nudge.tick}
        hint={words.nudge.hint}
        on={verify.nudge}
        onChange={nudge => onChange({ verify: { ...verify, nudge } })}
      />
    </>
  )
}
