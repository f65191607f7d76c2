// How likely what is not due yet is paid late: by item where the company's own bills bear it, else by the customer's own share.
import { addDays, type CalendarDate, daysBetween } from '../../calendar-date'
import { shortNameOf } from '../../ledger/plans/item-name'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { byPlace, type SheetRow } from '../../sheet-row'
import {
  type FactualBill,
  type LateModel,
  type LateRefusal,
  lateChance,
  lateModel,
} from '../../statistics/late-payment/judge'
import { knownThen } from '../../statistics/late-payment/known-then'
import type { BackTest } from '../../statistics/scores/back-test'
import { daysLate, type PayingRules } from './facts'

/** `item` as a person knows it; `known`: the customer's earlier bills that are known to be late or not, `late` of them. */
export type LateItem = SheetRow & {
  customer: CustomerKey
  name: string
  item: string
  open: Minor
  due: CalendarDate
  chance: number
  late: number
  known: number
}

/** What the chances rest on: `n` bills past their due day, `late` of them. By item: tried on the bills since `from`. */
export type LateBasis = { n: number; late: number } & (
  | { by: 'item'; backTest: BackTest; from: CalendarDate }
  | { by: 'customer'; reason: LateRefusal }
)

/** The likeliest first. */
export type LateRisk = { basis: LateBasis; items: LateItem[] }

type Dated = OpenItem & { recognisedOn: CalendarDate; total: Minor; due: { on: CalendarDate } }

const isDated = (item: OpenItem): item is Dated & OpenItem =>
  item.customer !== '' &&
  item.recognisedOn !== null &&
  item.due.kind === 'known' &&
  item.total !== null &&
  item.total > 0

/** What is known of an item on its day beside the customer: how large it is and how long its term. */
const factsOf = ({ total, recognisedOn, due }: Dated): number[] => [
  Math.log(total),
  Math.max(0, daysBetween(recognisedOn, due.on)),
]

const billOf = (item: Dated, settledOn: CalendarDate | null, graceDays: number): FactualBill => ({
  customer: item.customer,
  on: item.recognisedOn,
  due: graceDays === 0 ? item.due.on : addDays(item.due.on, graceDays),
  settledOn,
  facts: factsOf(item),
})

/** Items that are known to be late or not: paid in full on a known day, or unpaid past the due day. */
const billsOf = (items: readonly OpenItem[], graceDays: number): FactualBill[] => {
  const bills: FactualBill[] = []
  for (const item of items) {
    if (!isDated(item)) continue
    if (item.state === 'overdue') bills.push(billOf(item, null, graceDays))
    else if (daysLate(item) !== null) bills.push(billOf(item, item.paidOn, graceDays))
  }
  return bills
}

const basisOf = (model: LateModel): LateBasis => {
  const { bills: n, late } = model
  return model.logistic === null
    ? { n, late, by: 'customer', reason: model.reason }
    : { n, late, by: 'item', backTest: model.backTest, from: model.from }
}

/**
 * The items that `isAsked` and that are open and not past due, the likeliest first, then the larger. Without a model of the items each has
 * the share of its customer, drawn towards everybody's; who has paid nothing yet then has no chance, for what is unpaid is only ever late.
 * Null where none is asked, or nobody is known to have paid anything.
 */
export const lateRisk = (
  all: readonly OpenItem[],
  { asOf, graceDays }: PayingRules,
  isAsked: (item: OpenItem) => boolean,
): LateRisk | null => {
  const asked = all.flatMap(item =>
    item.open > 0 && (item.daysToDue ?? -1) >= 0 && isDated(item) && isAsked(item) ? [item] : [],
  )
  if (asked.length === 0) return null
  const bills = billsOf(all, graceDays)
  const model = lateModel(bills, asOf)
  const payers = new Set(bills.flatMap(({ customer, settledOn }) => (settledOn === null ? [] : [customer])))
  if (model.bills === 0 || payers.size === 0) return null
  const now = asked.map(item => ({ ...billOf(item, null, graceDays), on: asOf }))
  const before = knownThen([...bills, ...now]).slice(bills.length)
  const items = asked.flatMap((item, at): LateItem[] => {
    const { late = 0, known = 0 } = before[at] ?? {}
    if (model.logistic === null && (known === 0 || !payers.has(item.customer))) return []
    const chance = lateChance(model, { late, known }, factsOf(item))
    const { sheet, row, customer, customerName: name, open, due } = item
    return [{ sheet, row, customer, name, item: shortNameOf(item), open, due: due.on, chance, late, known }]
  })
  return {
    basis: basisOf(model),
    items: items.sort((a, b) => b.chance - a.chance || b.open - a.open || byPlace(a, b)),
  }
}

/** As likely late as not, or more. */
const LIKELY = 0.5

/** Of the items those that are likely late, at most so many of them; `count` and `open` are of all that are. */
export const likelyLate = (
  { items }: LateRisk,
  most: number,
): { items: LateItem[]; count: number; open: Minor } => {
  const likely = items.filter(({ chance }) => chance >= LIKELY)
  return { items: likely.slice(0, most), count: likely.length, open: sum(likely.map(({ open }) => open)) }
}
