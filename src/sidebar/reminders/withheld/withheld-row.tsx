// One customer held back for one reason: how much, since when, until when, and what can be done here.
import { CLASS_DETAIL } from '../../../core/reminders/policy/ways'
import { CUSTOMER_CLASSES, type WithholdReason } from '../../../core/reminders/types'
import type { PageText } from '../../../text/page'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import type { TodayListProps } from '../reminders-place'
import type { WithheldCustomer } from './withheld-groups'

type WithheldRowProps = Pick<
  TodayListProps,
  'view' | 'lookAt' | 'onSee' | 'onChanged' | 'onArrange' | 'onLog'
> & {
  reason: WithholdReason
  customer: WithheldCustomer
}

export const WithheldRow = (props: WithheldRowProps) => {
  const { text } = useSession()
  const facts = useFacts()
  const { view, reason, customer, lookAt, onChanged } = props
  const shownName = customer.name === '' ? text.common.unnamed : customer.name
  const conflict = view.conflicts.find(one => one.customer === customer.customer)
  return (
    <li class={lookAt === customer.customer ? 'wanted' : ''}>
      <div class="grow">
        <NameLine name={shownName} />
        <div class="soft">{contracts(customer, text.common.dot)}</div>
        <FactsLine facts={facts(reason, customer)} />
        {reason === 'address-conflict' && conflict !== undefined && (
          <AddressChoice customer={customer} choices={conflict.choices} onChanged={onChanged} />
        )}
      </div>
      <Deeds {...props} name={shownName} />
    </li>
  )
}

/** How much, since when, why in particular, until when. Codes are said in words; what a person wrote is shown as it is. */
const useFacts = () => {
  const { text, words } = useSession()
  const { exact } = useFigures()
  const titles = new Map(Object.entries(words.data).map(([code, { title }]) => [code, title]))
  const awaited = new Map<string, string>(Object.entries(words.awaited))
  const said = (reason: WithholdReason, detail: string) => {
    if (reason === 'address-conflict') return ''
    if (reason === 'promised') return text.holds.promised(detail)
    if (reason === 'never') return className(detail, text) ?? detail
    if (reason === 'too-old') return text.policy.stops(Number(detail))
    return (reason === 'awaiting' ? awaited.get(detail) : titles.get(detail)) ?? detail
  }
  return (reason: WithholdReason, { amount, daysOverdue, detail, until, by }: WithheldCustomer) => {
    const { overdue, due, until: again } = text.reminders.withheld
    const owed = (sum: string) => (daysOverdue > 0 ? overdue(sum, daysOverdue) : due(sum))
    // Its amount is no amount of the ledger's currency.
    if (reason === 'foreign-currency') return [owed(detail)]
    const author = by === '' ? '' : text.holds.by(by)
    return [owed(exact(amount)), said(reason, detail), author, until === null ? '' : again(until)].filter(
      fact => fact !== '',
    )
  }
}

/** Of a class that is never reminded, its name. */
const className = (detail: string, { policy }: PageText): string | undefined => {
  const name = CUSTOMER_CLASSES.find(one => detail === `${CLASS_DETAIL}${one}`)
  return name && policy.classNames[name]
}

const contracts = ({ items }: WithheldCustomer, dot: string) => {
  const [first] = items
  if (first === undefined || items.length > 1) return ''
  return [first.project, first.reference].filter(part => part !== '').join(dot)
}

const FOR_A_CALL: readonly WithholdReason[] = ['ladder-ended', 'too-old', 'item-by-hand']
const TO_CORRECT: readonly WithholdReason[] = ['bad-data', 'no-address', 'bad-address', 'bounced', 'undated']

const HELD: readonly WithholdReason[] = ['held', 'never', 'opted-out', 'legal', 'promised']

/** By a person's word: what is in dispute by the ledger's own 争议 has no author. */
const isArranged = (reason: WithholdReason, { by }: WithheldCustomer): boolean =>
  HELD.includes(reason) || (reason === 'disputed' && by !== '')

/** What can be done about it: end the arrangement, correct the cell, tell the customer by another way, or look at the row. */
const Deeds = (props: WithheldRowProps & { name: string }) => {
  const { reason, customer, name, onSee, onArrange, onLog, onChanged } = props
  const { text, go, tell } = useSession()
  const { act } = useAct()
  const words = text.reminders.withheld
  const deed = (said: string, onClick: () => void) => (
    <Button kind="small" label={text.common.about(said, name)} onClick={onClick}>
      {said}
    </Button>
  )
  if (isArranged(reason, customer)) {
    return deed(reason === 'held' ? words.held : words.arrange, () =>
      onArrange(customer.customer, customer.name),
    )
  }
  if (FOR_A_CALL.includes(reason)) return deed(text.followUps.log, () => onLog(customer.customer))
  if (reason === 'unreviewed') return deed(text.fourEyes.look, () => go('data', { panel: 'four-eyes' }))
  const noAddress = ['no-address', 'bad-address', 'bounced'].includes(reason)
  const look = () =>
    void act('goto', { sheet: customer.sheet, row: customer.row, field: noAddress ? 'email' : null })
  const correct = deed(TO_CORRECT.includes(reason) ? words.toData : text.home.actions.look, look)
  if (!noAddress) return correct
  const letter = { customer: customer.customer, name: customer.name, total: customer.amount }
  const again = async () => {
    const to = customer.detail.split(', ')
    if ((await act('reminders.tryAgain', { to })) === null) return
    tell({ kind: 'done', text: words.triedAgain(customer.detail) })
    onChanged()
  }
  return (
    <div class="stack">
      {correct}
      {reason === 'bounced' && deed(words.tryAgain, () => void again())}
      {deed(words.wechat, () => onSee(letter))}
    </div>
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
