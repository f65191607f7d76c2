// By whose word an item is reminded, with the classes as they are today: asked by whatever writes to a customer.
import { abcClasses } from '../../core/accounts/abc'
import type { AbcClass } from '../../core/accounts/types'
import type { Customer, CustomerKey, OpenItem } from '../../core/ledger/types'
import { twelveMonths } from '../../core/period'
import { type Classing, wayOf } from '../../core/reminders/policy/ways'
import type { Arrangement } from '../../core/reminders/types'
import { salesByCustomer } from '../../core/sales/by-customer'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'

/** A, B and C by the revenue of twelve months, where a rule speaks of them. */
const ranked = ({ desk, settings }: Office, loaded: Loaded): Map<CustomerKey, AbcClass> | null => {
  const { A, B, C } = settings.policy.classes ?? {}
  if (A === undefined && B === undefined && C === undefined) return null
  return abcClasses(salesByCustomer(loaded.sales().list, twelveMonths(desk.today)))
}

export const classingToday = (office: Office, loaded: Loaded): Classing => {
  const ranks = ranked(office, loaded)
  return { keyAccounts: loaded.keyAccounts(), ...(ranks !== null && { abc: ranks }) }
}

/** Whether an item is not to be reminded at all: 不催 by a person, its row, 客户 or the class. */
export const neverReminded = (
  office: Office,
  loaded: Loaded,
): ((
  item: OpenItem,
  who: { customer: Pick<Customer, 'key' | 'more'>; arranged: Arrangement | undefined },
) => boolean) => {
  const rules = { policy: office.settings.policy, ...classingToday(office, loaded) }
  return (item, who) => wayOf(item, who, rules).way === 'never'
}
