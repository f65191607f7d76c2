// 为何未发 as the program reads and writes it: after each run a row for every customer of whom it says something new.
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Cell, CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, decimalsOf } from '../../core/money'
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
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const textOf = (value: Cell | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

const dayOf = (value: Cell | undefined): CalendarDate | null =>
  typeof value === 'object' ? value.day : calendarDate(textOf(value))

/** The reason with its particulars, by which a new row is told from the last. */
const codeOf = ({ reason, detail }: Pick<CustomerReason, 'reason' | 'detail'>) =>
  detail === '' ? reason : `${reason} ${detail}`

const readLast = (desk: Desk): Map<CustomerKey, WrittenReason> => {
  const known = knownNames(desk)
  const last = new Map<CustomerKey, WrittenReason>()
  for (const { values } of desk.helpers.read('not-sent')) {
    const customer = standsFor(known, textOf(values.customer))
    if (customer === '') continue
    const code = textOf(values.code)
    const end = code.indexOf(' ')
    last.set(customer, {
      customer,
      name: textOf(values.name),
      reason: (end < 0 ? code : code.slice(0, end)) as RunReason,
      until: dayOf(values.until),
      detail: end < 0 ? '' : code.slice(end + 1),
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
  const scale = 10 ** decimalsOf(currency)
  const fresh = newReasons(readLast(desk), customerReasons(plan, outcome))
  desk.helpers.append(
    'not-sent',
    fresh.map(one => ({
      at,
      run,
      name: one.name,
      reason: notSentText(one, language),
      until: one.until === null ? '' : { day: one.until },
      amount: one.amount / scale,
      days: one.daysOverdue,
      customer: one.customer,
      code: codeOf(one),
    })),
  )
}
