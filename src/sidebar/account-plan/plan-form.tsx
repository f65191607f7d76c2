// The fields of one row of 大客户计划, those that its kind uses.
import { useState } from 'preact/hooks'
import type { PlanFieldsWritten } from '../../contract/account-plan'
import { type PlanKind, statesOf, TOPICS_OF } from '../../core/account-plan/types'
import type { PlanningText } from '../../text/page/zh-CN/planning'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { type Draft, type Drafted, draftedFields, draftOf, FIELDS_OF, type PlanField } from './draft'

type PlanFormProps = {
  /** What the form begins with. */
  start: PlanFieldsWritten
  /** A row that stands already may be closed. */
  standing: boolean
  busy: boolean
  /** What was changed by somebody else meanwhile, in words. */
  meanwhile?: string | undefined
  onSave: (fields: PlanFieldsWritten) => void
  onCancel: () => void
  onRemove?: () => void
}

export const PlanForm = (props: PlanFormProps) => {
  const { start, standing, busy, meanwhile, onSave, onCancel, onRemove } = props
  const { text, currency } = useSession()
  const words = text.planning
  const [draft, setDraft] = useState<Draft>(draftOf(start, currency))
  const [tried, setTried] = useState(false)
  const drafted = draftedFields(draft, start, currency)
  const { buttons } = text.common
  const save = () => {
    setTried(true)
    if (drafted.wrong.length === 0 && drafted.lacking.length === 0) onSave(drafted.fields)
  }
  const fields: PlanField[] = [...FIELDS_OF[start.kind], ...(standing ? (['state'] as const) : [])]
  return (
    <section class="editor" aria-label={text.accountPlan.kinds[start.kind]}>
      {fields.map(field => (
        <PlanEntryField
          key={field}
          {...{ field, kind: start.kind, draft, drafted, tried }}
          onChange={change => setDraft({ ...draft, ...change })}
        />
      ))}
      {meanwhile !== undefined && <p class="wrong">{meanwhile}</p>}
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={save}>
          {meanwhile === undefined ? buttons.save : text.customer.basics.useMine}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {meanwhile === undefined ? buttons.cancel : text.customer.basics.useTheirs}
        </Button>
        {onRemove !== undefined && (
          <Button kind="link" disabled={busy} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  )
}

type FieldProps = {
  field: PlanField
  kind: PlanKind
  draft: Draft
  drafted: Drafted
  tried: boolean
  onChange: (change: Partial<Draft>) => void
}

const PlanEntryField = ({ field, kind, draft, drafted, tried, onChange }: FieldProps) => {
  const { planning: words, accountPlan } = useSession().text
  const label = labelOf(words, kind, field)
  const lacks = tried && drafted.lacking.includes(columnOf(field)) ? words.lacks(label) : undefined
  if (field === 'topic')
    return (
      <ChoiceField
        label={label}
        wrong={lacks}
        value={draft.topic}
        choices={[
          { value: '' as const, name: words.labels.none },
          ...(kind in TOPICS_OF ? TOPICS_OF[kind as keyof typeof TOPICS_OF] : []).map(value => ({
            value,
            name: { ...accountPlan.measures, ...accountPlan.risks, ...accountPlan.resources }[value],
          })),
        ]}
        onChange={topic => onChange({ topic })}
      />
    )
  if (field === 'level')
    return (
      <ChoiceField
        label={label}
        value={draft.level}
        choices={[
          { value: '' as const, name: words.labels.none },
          ...(['high', 'medium', 'low'] as const).map(value => ({ value, name: words.levels[value] })),
        ]}
        onChange={level => onChange({ level })}
      />
    )
  if (field === 'state')
    return (
      <ChoiceField
        label={label}
        value={draft.state}
        choices={statesOf(kind).map(value => ({ value, name: words.states[value] }))}
        onChange={state => onChange({ state })}
      />
    )
  if (field === 'on')
    return (
      <TextField label={label} kind="date" value={draft.on} wrong={lacks} onChange={on => onChange({ on })} />
    )
  const isNumber = field === 'amount' || field === 'chance' || field === 'workdays'
  const wrong = [...drafted.wrong].find(one => one === field)
  const suffix = field === 'chance' ? words.percent : undefined
  return (
    <TextField
      label={label}
      kind={isNumber ? 'numeric' : 'text'}
      long={field === 'what'}
      value={draft[field]}
      wrong={wrong === undefined ? lacks : words.wrong[wrong]}
      {...(suffix !== undefined && { suffix })}
      onChange={value => onChange({ [field]: value })}
    />
  )
}

const columnOf = (field: PlanField) => (field === 'topic' ? 'about' : field)

const labelOf = ({ labels, columns }: PlanningText, kind: PlanKind, field: PlanField): string => {
  const named: Partial<Record<PlanKind, string>> | undefined =
    field === 'topic' || field === 'about'
      ? labels.about
      : field === 'what'
        ? labels.what
        : field === 'on'
          ? labels.on
          : undefined
  return named?.[kind] ?? columns[columnOf(field)]
}
