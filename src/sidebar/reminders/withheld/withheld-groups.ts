// What is not sent, gathered for reading: by reason, those first where a person can do something, then by customer.
import { REASONS_IN_ORDER } from '../../../core/reminders/reasons'
import type { Withheld, WithholdReason } from '../../../core/reminders/types'
import type { SheetRow } from '../../../core/sheet-row'

/** One customer's open amounts held back for one reason. Its place is that of the first of them. */
export type WithheldCustomer = SheetRow & {
  customer: string
  name: string
  items: Withheld[]
  amount: number
  daysOverdue: number
  until: string | null
  detail: string
  by: string
}

export type WithheldGroup = {
  reason: WithholdReason
  count: number
  amount: number
  customers: WithheldCustomer[]
}

/** Groups in reading order; every item is in exactly one. */
export const groupWithheld = (withheld: readonly Withheld[]): WithheldGroup[] =>
  REASONS_IN_ORDER.map(reason => {
    const items = withheld.filter(item => item.reason === reason)
    return {
      reason,
      count: items.length,
      amount: items.reduce((sum, item) => sum + item.amount, 0),
      customers: byCustomer(items),
    }
  }).filter(group => group.count > 0)

const byCustomer = (items: readonly Withheld[]): WithheldCustomer[] => {
  const found = new Map<string, Withheld[]>()
  for (const item of items) {
    const key = JSON.stringify([item.customer, item.detail, item.until, item.by])
    found.set(key, [...(found.get(key) ?? []), item])
  }
  return [...found.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { customer, name, sheet, row, until, detail, by = '' } = first
    const amount = group.reduce((sum, item) => sum + item.amount, 0)
    const daysOverdue = Math.max(...group.map(item => item.daysOverdue))
    return [{ customer, name, items: group, amount, daysOverdue, sheet, row, until, detail, by }]
  })
}
