// The entries of 设置, by section.
import { useEffect, useRef } from 'preact/hooks'
import { WHOLE_LIMITS } from '../../../contract/settings'
import { LANGUAGES } from '../../../contract/shapes'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import type { AmountName, SettingsForm, WholeName } from './settings-form'

export type FieldsProps = {
  form: SettingsForm
  onChange: (part: Partial<SettingsForm>) => void
  /** What is wrong with an entry, once saving was tried. */
  say: (name: string) => string | undefined
}

const GOALS = ['collect', 'satisfaction', 'resources', 'return'] as const
/** The last hour in which an unattended run may start. */
const LAST_HOUR = 20

export const GeneralFields = ({ form, onChange }: FieldsProps) => {
  const { text } = useSession()
  const words = text.more.settings
  return (
    <>
      <ChoiceField
        label={words.goal}
        value={form.goal}
        choices={GOALS.map(value => ({ value, name: text.setup.goal.choices[value].name }))}
        onChange={goal => onChange({ goal })}
      />
      <ChoiceField
        label={words.language}
        value={form.language ?? 'account'}
        choices={[
          { value: 'account', name: words.languageAuto },
          ...LANGUAGES.map(value => ({ value, name: words.languages[value] })),
        ]}
        onChange={chosen => onChange({ language: chosen === 'account' ? null : chosen })}
      />
    </>
  )
}

type TypedName = {
  [Name in keyof SettingsForm]: string extends SettingsForm[Name] ? Name : never
}[keyof SettingsForm]

type TypedEntryProps = FieldsProps & { name: TypedName; label: string; hint?: string; suffix?: string }

/** A figure as it is typed, with what is wrong with it. */
export const TypedEntry = ({ form, onChange, say, name, ...said }: TypedEntryProps) => (
  <TextField
    {...said}
    kind="numeric"
    value={form[name]}
    wrong={say(name)}
    onChange={typed => onChange({ [name]: typed })}
  />
)

type NumberEntryProps = FieldsProps & { name: AmountName | WholeName }

export const NumberEntry = (props: NumberEntryProps) => {
  const { text, currency } = useSession()
  const words = text.more.settings
  const { name } = props
  const unit =
    name === 'creditPercent' ? '%' : name in WHOLE_LIMITS ? words.days : text.common.currencies[currency]
  return <TypedEntry {...props} label={words[name]} suffix={unit} />
}

export const PolicyFields = (props: FieldsProps) => {
  const { text, currency } = useSession()
  const { form, onChange } = props
  const words = text.more.settings
  return (
    <>
      <NumberEntry {...props} name="gapDays" />
      <ChoiceField
        label={text.policy.gapUnit}
        value={form.gapUnit}
        choices={(['days', 'workdays'] as const).map(value => ({
          value,
          name: text.policy.gapUnits[value],
        }))}
        onChange={gapUnit => onChange({ gapUnit })}
      />
      <NumberEntry {...props} name="tolerance" />
      <NumberEntry {...props} name="minimum" />
      <TypedEntry
        {...props}
        name="payFirst"
        label={text.policy.payFirstAbove}
        hint={text.policy.payFirstHint}
        suffix={text.common.currencies[currency]}
      />
      <TypedEntry
        {...props}
        name="keyAccountShare"
        label={words.keyAccountShare}
        hint={words.keyAccountHint}
        suffix="%"
      />
    </>
  )
}

/** `wanted`: brought into sight when the page opens. */
export const SenderFields = ({ wanted, ...props }: FieldsProps & { wanted: boolean }) => {
  const { form, onChange } = props
  const words = useSession().text.more.settings
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wanted) heading.current?.scrollIntoView()
  }, [wanted])
  const { sender } = form
  const hours = Array.from({ length: LAST_HOUR + 1 }, (_, hour) => hour)
  return (
    <>
      <h2 ref={heading}>{words.sender}</h2>
      {(['company', 'person', 'phone'] as const).map(name => (
        <TextField
          key={name}
          label={words[name]}
          value={sender[name]}
          onChange={typed => onChange({ sender: { ...sender, [name]: typed } })}
        />
      ))}
      <TextField
        label={words.payTo}
        hint={words.payToHint}
        long
        value={sender.payTo}
        onChange={payTo => onChange({ sender: { ...sender, payTo } })}
      />
      <ChoiceField
        label={words.letterLanguage}
        value={form.letterLanguage}
        choices={LANGUAGES.map(value => ({ value, name: words.languages[value] }))}
        onChange={letterLanguage => onChange({ letterLanguage })}
      />
      <ChoiceField
        label={words.sendHour}
        value={String(form.sendHour)}
        choices={hours.map(hour => ({ value: String(hour), name: words.hour(hour) }))}
        onChange={hour => onChange({ sendHour: Number(hour) })}
      />
      <TypedEntry
        {...props}
        name="receiptsAge"
        label={words.receiptsAge}
        hint={words.receiptsAgeHint}
        suffix={words.days}
      />
    </>
  )
}
