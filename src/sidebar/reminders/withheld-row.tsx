// One customer held back for one reason: how much, since when, until when, and what can be done here.
import type { RemindersView } from '../../contract/outputs'
import type { WithholdReason } from '../../core/reminders/types'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'
import type { WithheldCustomer } from './withheld-groups'

type WithheldRowProps = {
  view: RemindersView
  reason: WithholdReason
  customer: WithheldCustomer
  lookAt: string | null
  onChanged: () => void
  onArrange: (customer: string, name: string) => void
}

export const WithheldRow = ({ view, reason, customer, lookAt, onChanged, onArrange }: WithheldRowProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const detail = useDetail()
  const words = text.reminders.withheld
  const { name, amount, daysOverdue, until } = customer
  const shownName = name === '' ? text.common.unnamed : name
  const owed = daysOverdue > 0 ? words.overdue(exact(amount), daysOverdue) : words.due(exact(amount))
  const rest = [detail(customer.detail), until === null ? '' : words.until(until)].filter(part => part !== '')
  const conflict = view.conflicts.find(one => one.customer === customer.customer)
  return (
    <li class={lookAt === customer.customer ? 'wanted' : ''}>
      <div class="grow">
        <NameLine name={shownName}>
          <span class="soft cut">{contracts(customer, text.common.dot)}</span>
        </NameLine>
        <div class="soft num">{[owed, ...rest].join(text.common.comma)}</div>
        {reason === 'address-conflict' && conflict !== undefined && (
          <AddressChoice customer={customer} choices={conflict.choices} onChanged={onChanged} />
        )}
      </div>
      {reason === 'held' || reason === 'never' ? (
        <Button
          kind="small"
          label={text.common.about(reason === 'held' ? words.held : words.never, shownName)}
          onClick={() => onArrange(customer.customer, name)}
        >
          {reason === 'held' ? words.held : words.never}
        </Button>
      ) : (
        <ToRow reason={reason} customer={customer} name={shownName} />
      )}
    </li>
  )
}

const contracts = ({ items }: WithheldCustomer, dot: string) => {
  const [first] = items
  if (first === undefined || items.length > 1) return ''
  return [first.project, first.reference].filter(part => part !== '').join(dot)
}

/** A problem's code is said in words; what a person wrote or an address is shown as it is. */
const useDetail = () => {
  const { words } = useSession()
  const titles = new Map(Object.entries(words.data).map(([code, { title }]) => [code, title]))
  return (detail: string) => titles.get(detail) ?? detail
}

const TO_CORRECT: readonly WithholdReason[] = ['bad-data', 'no-address', 'bad-address', 'undated']

type ToRowProps = { reason: WithholdReason; customer: WithheldCustomer; name: string }

const ToRow = ({ reason, customer, name }: ToRowProps) => {
  const { text } = useSession()
  const { act } = useAct()
  const field = reason === 'no-address' || reason === 'bad-address' ? 'email' : null
  const said = TO_CORRECT.includes(reason) ? text.reminders.withheld.toData : text.home.actions.look
  return (
    <Button
      kind="small"
      label={text.common.about(said, name)}
      onClick={() => void act('goto', { row: customer.row, field })}
    >
      {said}
    </Button>
  )
}

type AddressChoiceProps = { customer: WithheldCustomer; choices: string[][]; onChanged: () => void }

const AddressChoice = ({ customer, choices, onChanged }: AddressChoiceProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.reminders.address
  const choose = async (to: string[]) => {
    if ((await act('reminders.arrange', { customer: customer.customer, to })) === null) return
    const undo = async () => {
      if ((await act('reminders.arrange', { customer: customer.customer, to: null })) !== null) onChanged()
    }
    const said = words.chosen(customer.name, to.join(text.common.list))
    tell({ kind: 'done', text: said, undo: () => void undo() })
    onChanged()
  }
  return (
    <fieldset class="choices">
      <legend class="soft">{words.text}</legend>
      {choices.map(to => (
        <div class="spread" key={to.join()}>
          <span class="cut">{to.join(text.common.list)}</span>
          <Button
            kind="small"
            disabled={busy}
            label={`${words.use} ${to.join(text.common.list)}`}
            onClick={() => void choose(to)}
          >
            {words.use}
          </Button>
        </div>
      ))}
    </fieldset>
  )
}
