// What is not sent today, and why: a fold-out a reason, with the one thing that helps.
import { useState } from 'preact/hooks'
import type { WithholdReason } from '../../../core/reminders/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import type { TodayListProps } from '../reminders-place'
import { groupWithheld, type WithheldGroup } from './withheld-groups'
import { WithheldRow } from './withheld-row'

/** Reasons that wait for a person; short groups of these are open from the start. */
const FOR_A_PERSON: readonly WithholdReason[] = [
  'unknown-outcome',
  'address-conflict',
  'no-address',
  'bad-address',
  'bounced',
  'unapplied-receipt',
  'unreviewed',
  'ladder-ended',
  'too-old',
  'item-by-hand',
  'disputed',
  'held',
  'promised',
  'opted-out',
  'legal',
]
const SHORT = 3
const FIRST = 20

type WithheldListProps = Pick<
  TodayListProps,
  'view' | 'lookAt' | 'onSee' | 'onChanged' | 'onArrange' | 'onLog'
>

export const WithheldList = (props: WithheldListProps) => {
  const { reminders, standing } = useSession().text
  const { act } = useAct()
  const { withheld } = props.view.plan
  if (withheld.length === 0) return null
  return (
    <section id="withheld">
      <div class="heading">
        <h2>{reminders.withheld.title}</h2>
        {props.view.runs.length > 0 && (
          <Button kind="link" hint={standing.notSentAsk} onClick={() => void act('notSent.show', {})}>
            {standing.notSent}
          </Button>
        )}
      </div>
      {groupWithheld(withheld).map(group => (
        <Group key={group.reason} {...props} group={group} />
      ))}
    </section>
  )
}

const Group = ({ group, ...props }: WithheldListProps & { group: WithheldGroup }) => {
  const { text, words } = useSession()
  const { exact } = useFigures()
  const [all, setAll] = useState(false)
  const { title, todo } = words.withheld[group.reason]
  const wanted = group.customers.some(({ customer }) => customer === props.lookAt)
  const forAPerson = FOR_A_PERSON.includes(group.reason) && group.customers.length <= SHORT
  const shown = all ? group.customers : group.customers.slice(0, FIRST)
  const rest = group.customers.length - shown.length
  return (
    <Fold
      title={title}
      chip={
        <span class="soft num">
          {group.reason === 'foreign-currency'
            ? text.reminders.withheld.groupAbroad(group.count)
            : text.reminders.withheld.group(group.count, exact(group.amount))}
        </span>
      }
      conclusion={todo}
      startsOpen={wanted || forAPerson}
    >
      <ul class="rows">
        {shown.map(customer => (
          <WithheldRow
            key={`${customer.customer} ${customer.sheet} ${customer.row}`}
            {...props}
            reason={group.reason}
            customer={customer}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onClick={() => setAll(true)}>
          {text.reminders.withheld.more(rest)}
        </Button>
      )}
    </Fold>
  )
}
