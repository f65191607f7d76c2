import type { CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import {
  type CustomerReason,
  customerReasons,
  newReasons,
  type RunOutcome,
  type RunReason,
  type WrittenReason,
} from '../../core/reminders/reasons'
import type { ReminderPlan } from '../../core/reminders/types'
import { notSentText } from '../../text/letters/not-sent'
import { dayIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

/** The reason with its particulars, by which a new row is told from the last. */
const codeOf = ({ reason, detail }: Pick<CustomerReason, 'reason' | 'detail'>) =>
  detail === '' ? reason : `${reason} ${detail}`

const readLast = (desk: Desk): Map<CustomerKey, WrittenReason> => {
  const known = knownNames(desk)
  const last = new Map<CustomerKey, WrittenReason>()
  for (const { values } of desk.helpers.read('not-sent')) {
    const customer = standsFor(known, textIn(values.customer))
    if (customer === '') continue
    const code = textIn(values.code)
    const end = code.indexOf(' ')
    last.set(customer, {
      customer,
      name: textIn(values.name),
      reason: (end < 0 ? code : code.slice(0, end)) as RunReason,
      until: dayIn(values.until),
      detail: end < 0 ? '' : code.slice(end + 1).trim(),
      daysOverdue: typeof values.days === 'number' ? values.days : 0,
    })
  }
  return last
}

export type RunSaid = {
  run: string
  at: string
  plan: ReminderPlan
  outcome: RunOutcome
  currency: CurrencyCode
}

/** One read and one write, however many customers. */
export const writeReasons = (desk: Desk, { run, at, plan, outcome, currency }: RunSaid): void => {
  const { language } = desk.person
  const fresh = newReasons(readLast(desk), customerReasons(plan, outcome))
  desk.helpers.append(
    'not-sent',
    fresh.map(one => ({
      at,
      run,
      name: one.name,
      reason: notSentText(one, language),
      until: one.until === null ? '' : { day: one.until },
      amount: toMajor(one.amount, currency),
      days: one.daysOverdue,
      customer: one.customer,
      code: codeOf(one),
    })),
  )
}
