// 提醒线 of 设置: each rule on or off, with its days or amount where it has one.
import { WARNING_KINDS, type WarningKind } from '../../../core/warnings/types'
import { Tick } from '../../parts/field'
import { useSession } from '../../session'
import { type FieldsProps, NumberEntry } from './fields'
import type { AmountName, WholeName } from './settings-form'

const THRESHOLDS: Partial<Record<WarningKind, AmountName | WholeName>> = {
  'long-unpaid': 'longUnpaidDays',
  large: 'large',
  'due-soon': 'dueSoonDays',
  'off-habit': 'habitDays',
  'over-credit': 'creditPercent',
}

export const RuleFields = (props: FieldsProps) => {
  const { text } = useSession()
  const { form, onChange } = props
  const words = text.more.settings
  const others = (kind: WarningKind) => form.off.filter(one => one !== kind)
  return (
    <>
      <h2>{words.thresholds}</h2>
      <p class="soft">{words.rulesNote}</p>
      {WARNING_KINDS.map(kind => {
        const threshold = THRESHOLDS[kind]
        const hint = text.warnings.ruleHints[kind]
        return (
          <fieldset class="level" key={kind}>
            <legend>{text.warnings.rules[kind]}</legend>
            <Tick
              label={words.enabled}
              on={!form.off.includes(kind)}
              onChange={on => onChange({ off: on ? others(kind) : [...others(kind), kind] })}
              {...(hint !== '' && { hint })}
            />
            {threshold !== undefined && <NumberEntry {...props} name={threshold} />}
          </fieldset>
        )
      })}
      <NumberEntry {...props} name="graceDays" />
    </>
  )
}
