// Until when each open item can be claimed: counted from its due day, begun anew by each interruption in time. Only what the records prove counts.
import { byDay, type CalendarDate, calendarDate, daysBetween } from '../calendar-date'
import { agreedDay } from '../ledger/open-items'
import type { CustomerKey, ItemKey, OpenItem } from '../ledger/types'
import { keptParts } from '../receivables/paying/facts'
import { isOngoing } from '../reminders/holds'
import { reachedNobody } from '../reminders/log/answers'
import { claimKey } from '../reminders/log/claims'
import type { LogEntry } from '../reminders/types'
import { type Debt, periodFrom } from './debts'
import type { Interruption, Limitation, LimitationFacts, LimitationRules } from './types'

/** Of a customer, for everything due by `asOf`; `acknowledges`: a stamped balance, for what is in dispute and after the period too. */
type OfCustomer = Interruption & { asOf: CalendarDate; acknowledges: boolean }

type Told = {
  /** By item and due day as agreed. */
  claims: ReadonlyMap<string, readonly Interruption[]>
  /** By item, whatever day it was due then. */
  items: ReadonlyMap<ItemKey, readonly Interruption[]>
  customers: ReadonlyMap<CustomerKey, readonly OfCustomer[]>
  /** By customer, and by customer and item: the first day of a 法务 hold of today. */
  atLaw: ReadonlyMap<string, CalendarDate>
}

/** The facts are looked through once for any number of items. `debtOf` as `debtsOf` gives it. */
export function limitationOf(
  facts: LimitationFacts,
  debtOf: (item: OpenItem) => Debt | null,
  { years, asOf }: LimitationRules,
): (item: OpenItem) => Limitation | null {
  const told = toldIn(facts, asOf)
  return item => {
    const debt = item.open > 0 ? debtOf(item) : null
    if (debt === null) return null
    let until = periodFrom(debt.due, years)
    let last: Interruption | null = null
    for (const event of interruptions(debt, item.customer, { told, facts, asOf })) {
      if (event.on <= debt.due || event.on > asOf) continue
      if (event.on > until && !isOwnWord(event)) continue
      until = periodFrom(event.on, years)
      last = event
    }
    const since = atLawSince(item, told)
    const atLaw = since !== null && since <= until ? since : null
    return { due: debt.due, until, left: daysBetween(asOf, until), last, atLawSince: atLaw }
  }
}

/**
 * After the period only the debtor's agreement begins it anew (民法典 192): a payment says nothing of the rest, and a stamp on a 催款函 only that it was
 * received.
 */
const isOwnWord = (event: Interruption | OfCustomer): boolean =>
  event.by === 'promise' || ('acknowledges' in event && event.acknowledges)

type Sources = { told: Told; facts: LimitationFacts; asOf: CalendarDate }

/** In the order of their days. What concerns one part of a debt interrupts it all. */
function interruptions(
  { due, parts }: Debt,
  customer: CustomerKey,
  { told, facts, asOf }: Sources,
): Interruption[] {
  const found: Interruption[] = []
  for (const part of parts) {
    const day = agreedDay(part.due)
    if (day !== null) found.push(...(told.claims.get(claimKey({ item: part.key, due: day })) ?? []))
    found.push(...(told.items.get(part.key) ?? []))
    const paid = part.payments ?? [...(part.dated ?? []), ...facts.paymentsOf(part)]
    for (const { on } of keptParts([...paid].sort(byDay), asOf)) found.push({ on, by: 'payment', number: '' })
  }
  const contract = parts[0]?.instalment?.contract
  if (contract !== undefined) found.push(...(told.items.get(contract) ?? []))
  const isDisputed = parts.some(({ dispute }) => dispute !== null)
  for (const event of told.customers.get(customer) ?? [])
    if (event.asOf >= due && (!isDisputed || event.acknowledges)) found.push(event)
  return found.sort(byDay)
}

function atLawSince(item: OpenItem, { atLaw }: Told): CalendarDate | null {
  const names = [null, item.key, ...(item.instalment === undefined ? [] : [item.instalment.contract])]
  const days = names.flatMap(name => atLaw.get(holdKey(item.customer, name)) ?? [])
  return days.reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null)
}

/**
 * Mailed letters and demands, stamped receipts without a difference, promises. A letter told by WeChat or phone, a printed demand and a mailed
 * statement prove nothing until their receipt comes back, and what came back as 退信 reached nobody. A demand that 催款记录 knows too is one of the
 * items it claimed there: held or unreviewed ones were not in it.
 */
function toldIn({ log, letters, promises, holds }: LimitationFacts, asOf: CalendarDate): Told {
  const claims = new Map<string, Interruption[]>()
  const items = new Map<ItemKey, Interruption[]>()
  const customers = new Map<CustomerKey, OfCustomer[]>()
  const noted = new Map<string, LogEntry>()
  for (const entry of log) {
    const { outcome, on, letter, claims: told } = entry
    if (outcome === 'by-hand') noted.set(letter, entry)
    if (outcome !== 'sent' || reachedNobody(entry)) continue
    for (const claim of told) add(claims, claimKey(claim), { on, by: 'letter', number: letter })
  }
  for (const letter of letters) {
    const { kind, customer, number, state, repliedOn, difference, to } = letter
    const about = { number, asOf: to, acknowledges: false }
    const demand = noted.get(number)
    if (kind === 'demand' && state === 'sent' && demand !== undefined && !reachedNobody(demand))
      for (const claim of demand.claims) add(claims, claimKey(claim), { on: to, by: 'demand', number })
    // What is in dispute is left out of a demand.
    if (kind === 'demand' && state === 'sent' && demand === undefined)
      add(customers, customer, { ...about, on: to, by: 'demand' })
    if (kind !== 'receipt' && repliedOn !== null && difference === '' && state !== 'failed')
      add(customers, customer, { ...about, on: repliedOn, by: 'reply', acknowledges: kind === 'statement' })
  }
  for (const { entry, owed } of promises) {
    const on = calendarDate(entry.at.slice(0, 10))
    if (on === null) continue
    const promise: Interruption = { on, by: 'promise', number: '' }
    if (owed.length === 0) add(customers, entry.customer, { ...promise, asOf: on, acknowledges: false })
    for (const { item } of owed) add(items, item, promise)
  }
  const atLaw = new Map<string, CalendarDate>()
  for (const hold of holds) {
    if (hold.kind !== 'legal' || hold.from > asOf || !isOngoing(hold, asOf)) continue
    const key = holdKey(hold.customer, hold.item)
    const known = atLaw.get(key)
    if (known === undefined || hold.from < known) atLaw.set(key, hold.from)
  }
  return { claims, items, customers, atLaw }
}

const holdKey = (customer: CustomerKey, item: ItemKey | null) => `${customer}\u001f${item ?? ''}`

function add<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
