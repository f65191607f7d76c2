// Labelled entries: text, long text, whole numbers, choices and ticks; a wrong entry says what it should be.
import { useId } from 'preact/hooks'

type Base = {
  label: string
  hint?: string | undefined
  wrong?: string | undefined
  /** The label is spoken only; the place beside already shows it. */
  quiet?: boolean
}
type TextFieldProps = Base & {
  value: string
  onChange: (value: string) => void
  kind?: 'text' | 'date' | 'numeric'
  long?: boolean
  suffix?: string
  min?: string
  max?: string
  onKey?: (event: KeyboardEvent) => void
}

const Notes = ({
  id,
  hint,
  wrong,
}: {
  id: string
  hint?: string | undefined
  wrong?: string | undefined
}) => (
  <span id={id} class={wrong === undefined ? 'soft' : 'wrong'}>
    {wrong ?? hint}
  </span>
)

export const TextField = (props: TextFieldProps) => {
  const id = useId()
  const { label, hint, wrong, value, onChange } = props
  const noted = hint !== undefined || wrong !== undefined
  const common = {
    id,
    value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': noted ? `${id}-note` : undefined,
    onKeyDown: props.onKey,
  }
  return (
    <div class="field">
      <label for={id} class={props.quiet === true ? 'unseen' : ''}>
        {label}
      </label>
      <div class="entry">
        {props.long === true ? (
          <textarea {...common} rows={3} onInput={event => onChange(event.currentTarget.value)} />
        ) : props.kind === 'date' ? (
          <input
            {...common}
            type="date"
            min={props.min}
            max={props.max}
            onInput={event => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...common}
            type="text"
            inputMode={props.kind === 'numeric' ? 'decimal' : undefined}
            class={props.kind === 'numeric' ? 'num' : ''}
            onInput={event => onChange(event.currentTarget.value)}
          />
        )}
        {props.suffix !== undefined && <span class="soft">{props.suffix}</span>}
      </div>
      {noted && <Notes id={`${id}-note`} hint={hint} wrong={wrong} />}
    </div>
  )
}

type Choice<V extends string> = { value: V; name: string; disabled?: boolean }
type ChoiceFieldProps<V extends string> = Base & {
  value: V
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
}

export const ChoiceField = <V extends string>(props: ChoiceFieldProps<V>) => {
  const id = useId()
  const { label, hint, wrong, value, choices, onChange } = props
  const noted = hint !== undefined || wrong !== undefined
  const choose = (text: string) => {
    const chosen = choices.find(choice => choice.value === text)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <div class="field">
      <label for={id} class={props.quiet === true ? 'unseen' : ''}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={noted ? `${id}-note` : undefined}
        onChange={event => choose(event.currentTarget.value)}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled ?? false}>
            {choice.name}
          </option>
        ))}
      </select>
      {noted && <Notes id={`${id}-note`} hint={hint} wrong={wrong} />}
    </div>
  )
}

type TickProps = { label: string; hint?: string; on: boolean; onChange: (on: boolean) => void }

export const Tick = ({ label, hint, on, onChange }: TickProps) => {
  const id = useId()
  return (
    <div class="tick">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={hint === undefined ? undefined : `${id}-note`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-note`} class="soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
