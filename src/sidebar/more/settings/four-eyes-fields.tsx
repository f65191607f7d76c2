// 复核 in 设置: whether new and changed items wait for a second person, and from which amount on.
import { Tick } from '../../parts/field'
import { useSession } from '../../session'
import { type FieldsProps, NumberEntry } from './fields'

export const FourEyesFields = (props: FieldsProps) => {
  const { settings: words } = useSession().text.fourEyes
  const { form, onChange } = props
  return (
    <>
      <h2>{words.title}</h2>
      <Tick
        label={words.tick}
        hint={words.hint}
        on={form.fourEyesOn}
        onChange={fourEyesOn => onChange({ fourEyesOn })}
      />
      {form.fourEyesOn && <NumberEntry {...props} name="fourEyesAtLeast" />}
    </>
  )
}
