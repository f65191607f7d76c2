// Who is told by mail that customers of his are to be looked over: one mail an address, none when there is nothing new.
import { addDays, type CalendarDate } from '../../calendar-date'
import { customerKey } from '../../ledger/customer-key'
import type { StaleCustomer } from './freshness'

/** A colleague as 人员 has him: `superior` is a name of the same list, or an address. */
export type TeamMember = { name: string; mail: string; superior: string }

/** `name`: whose address it is, '' where only the address is known. */
export type Nudge = { to: string; name: string; customers: StaleCustomer[] }

/** The same list is not mailed again before so many days have passed. */
const REPEAT_DAYS = 7

const isMail = (text: string): boolean => text.includes('@')

type Addressee = { to: string; name: string }

const byName = (people: readonly TeamMember[]): ReadonlyMap<string, TeamMember> =>
  new Map(people.map(person => [customerKey(person.name), person]))

/** The address of an owner's superior; null when he has none, or nobody knows the address. Names are compared as customers' names are. */
export function superiors(people: readonly TeamMember[]): (owner: string) => Addressee | null {
  const known = byName(people)
  return owner => {
    const named = owner === '' ? '' : (known.get(customerKey(owner))?.superior ?? '')
    if (named === '') return null
    if (isMail(named)) return { to: named, name: '' }
    const superior = known.get(customerKey(named))
    return superior === undefined || superior.mail === '' ? null : { to: superior.mail, name: superior.name }
  }
}

/** The owner's address; without one his superior's; null when nobody can be told. */
export function addressees(people: readonly TeamMember[]): (owner: string) => Addressee | null {
  const known = byName(people)
  const superiorOf = superiors(people)
  return owner => {
    const person = owner === '' ? undefined : known.get(customerKey(owner))
    if (person === undefined) return null
    return person.mail === '' ? superiorOf(owner) : { to: person.mail, name: person.name }
  }
}

export type NudgeInput = {
  stale: readonly StaleCustomer[]
  people: readonly TeamMember[]
  /** The day each address, in lower case, was last told. */
  told: ReadonlyMap<string, CalendarDate>
  today: CalendarDate
}

/** Today's mails. Whoever was told within the last week is told again only when another customer's turn has come since. */
export function planNudges({ stale, people, told, today }: NudgeInput): Nudge[] {
  const addresseeOf = addressees(people)
  const nudges = new Map<string, Nudge>()
  for (const customer of stale) {
    const addressee = addresseeOf(customer.owner.trim())
    if (addressee === null) continue
    const key = addressee.to.toLowerCase()
    const nudge = nudges.get(key) ?? { ...addressee, customers: [] }
    nudge.customers.push(customer)
    nudges.set(key, nudge)
  }
  return [...nudges].flatMap(([key, nudge]) => {
    const last = told.get(key)
    const isNews =
      last === undefined || addDays(last, REPEAT_DAYS) <= today || nudge.customers.some(isNewSince(last))
    return isNews ? [nudge] : []
  })
}

/** A block whose last day was that day or a later one was not yet stale then. */
export const isNewSince =
  (day: CalendarDate) =>
  ({ blocks }: StaleCustomer): boolean =>
    blocks.some(({ dueOn }) => dueOn !== null && dueOn >= day)
