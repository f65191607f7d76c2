// Rows of one kind of 大客户计划: each in a line with its facts, changed where it stands, and another one added below.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PlanFieldsWritten } from '../../contract/account-plan'
import type { PlanEntry, PlanKind } from '../../core/account-plan/types'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { Icon } from '../parts/icon'
import { useSession } from '../session'
import { fieldsOf, newFields } from './draft'
import { PlanForm } from './plan-form'
import { usePlan } from './use-plan'
import { usePlanProblem, usePlanSentences } from './words'

export type PlanOf = { customer: string; onChanged: () => void }

type PlanRowsProps = PlanOf & {
  kind: PlanKind
  entries: readonly PlanEntry[]
  /** Under the line of an entry. */
  more?: (entry: PlanEntry) => readonly string[]
  /** Said of each instead of what the row says of itself. */
  title?: string
  /** What a new row begins with. */
  start?: Partial<PlanFieldsWritten>
}

/** Those that are done when somebody says so, without more to enter. */
const CLOSED_AT_ONCE: readonly PlanKind[] = ['measure', 'expansion', 'survey']

export const PlanRows = ({ kind, entries, more, title, start, customer, onChanged }: PlanRowsProps) => (
  <>
    {entries.length > 0 && (
      <ul class="rows">
        {entries.map(entry => (
          <li key={entry.row}>
            <PlanRow
              entry={entry}
              facts={more?.(entry) ?? []}
              customer={customer}
              onChanged={onChanged}
              {...(title !== undefined && { title })}
            />
          </li>
        ))}
      </ul>
    )}
    <AddToPlan
      kind={kind}
      customer={customer}
      onChanged={onChanged}
      {...(start !== undefined && { start })}
    />
  </>
)

type PlanRowProps = PlanOf & {
  entry: PlanEntry
  facts: readonly string[]
  /** Said instead of what the row says of itself. */
  title?: string
  /** Its day and owner stand in the title already. */
  undated?: boolean
  children?: ComponentChildren
}

export const PlanRow = (props: PlanRowProps) => {
  const { entry, facts, customer, onChanged } = props
  const { text } = useSession()
  const { entryTitle, entryWhen } = usePlanSentences()
  const problem = usePlanProblem()
  const { busy, edit, remove } = usePlan(customer, onChanged)
  const [open, setOpen] = useState(false)
  // The row as somebody else has it by now: saving again writes over that one, and no other.
  const [theirs, setTheirs] = useState<PlanEntry | null>(null)
  const words = text.planning
  const title = props.title ?? entryTitle(entry)
  const save = async (fields: PlanFieldsWritten) => {
    const saved = await edit(theirs ?? entry, fields)
    if (saved === 'saved') {
      setOpen(false)
      setTheirs(null)
    } else if (saved === null) setOpen(false)
    else if (saved !== 'refused') setTheirs(saved)
  }
  const leave = () => {
    setOpen(false)
    if (theirs !== null) onChanged()
    setTheirs(null)
  }
  if (open)
    return (
      <div class="grow">
        <PlanForm
          start={fieldsOf(entry)}
          standing
          busy={busy}
          {...(theirs !== null && { meanwhile: words.meanwhile(entryTitle(theirs), entryWhen(theirs)) })}
          onSave={fields => void save(fields)}
          onCancel={leave}
          onRemove={() => {
            setOpen(false)
            void remove(theirs ?? entry)
          }}
        />
      </div>
    )
  return (
    <>
      <div class="grow">
        <div>{title}</div>
        {props.children}
        <FactsLine facts={[...facts, props.undated === true ? '' : entryWhen(entry)]} />
        {entry.problems.map(one => (
          <p class="wrong" key={`${one.column} ${one.code}`}>
            {problem(one)}
          </p>
        ))}
      </div>
      {CLOSED_AT_ONCE.includes(entry.kind) && entry.state === 'open' && (
        <Button
          kind="small"
          disabled={busy}
          label={words.closeOf(title)}
          onClick={() => void save({ ...fieldsOf(entry), state: 'done' })}
        >
          {words.close}
        </Button>
      )}
      <Button kind="icon" label={words.edit(title)} onClick={() => setOpen(true)}>
        <Icon name="pencil" />
      </Button>
    </>
  )
}

type AddProps = PlanOf & {
  kind: PlanKind
  start?: Partial<PlanFieldsWritten>
  /** Said instead of the kind. */
  children?: ComponentChildren
  label?: string
}

export const AddToPlan = ({ kind, start, customer, onChanged, children, label }: AddProps) => {
  const { accountPlan, planning } = useSession().text
  const { busy, add } = usePlan(customer, onChanged)
  const [open, setOpen] = useState(false)
  const save = async (fields: PlanFieldsWritten) => {
    if (await add(fields)) setOpen(false)
  }
  if (open)
    return (
      <PlanForm
        start={newFields(kind, start)}
        standing={false}
        busy={busy}
        onSave={fields => void save(fields)}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <Button kind="link" label={label} onClick={() => setOpen(true)}>
      {children ?? planning.add(accountPlan.kinds[kind])}
    </Button>
  )
}
