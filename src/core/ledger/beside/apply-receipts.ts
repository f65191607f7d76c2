// 收款 against the contracts: it says what is paid where they have no column for it, else the two are only compared.

import type { Wanted } from '../../adjustments/types'
import type { CurrencyCode } from '../../money'
import type { Problem } from '../../problem'
import { sumOf } from '../../receipts/lowering'
import { byCustomer } from '../by-customer'
import { customerKey } from '../customer-key'
import type { Customer, CustomerKey, LedgerItem } from '../types'
import type { KnownNames } from '../who/names'
import type { Who } from '../who/reader'
import type { ReceiptRow, ReceiptRows } from './receipt-rows'
import { type CountedPart, settleCustomer } from './settle-customer'
import type { TeamReceipt, UnclaimedReceipt } from './types'

export type ToApply = {
  received: ReceiptRows
  items: readonly LedgerItem[]
  customers: readonly Customer[]
  feed: boolean
  payers: Payers
  currency: CurrencyCode
  /** Items of other currencies: a receipt for one of them is none of this one. */
  elsewhere: readonly LedgerItem[]
  /** What adjustments ask of an item; they matter where 收款 feeds the ledger. */
  wanted: ReadonlyMap<LedgerItem, readonly Wanted[]>
}

/** Payers who are customers: by their name, and single receipts by theirs. */
export type Payers = { always: ReadonlyMap<CustomerKey, CustomerKey>; once: ReadonlyMap<string, CustomerKey> }

/** The latest word on a payer counts. */
export function payersIn({ payers }: KnownNames, who: Who): Payers {
  const always = new Map<CustomerKey, CustomerKey>()
  const once = new Map<string, CustomerKey>()
  for (const { payer, customer, receipt } of payers) {
    const key = who.named(customer)
    if (receipt !== null) once.set(receipt, key)
    else if (payer !== '') always.set(who.named(payer), key)
  }
  return { always, once }
}

/** `unclaimed`: receipts of which nobody knows whose they are. `parts`: what counts of the adjustments. */
export type Applied = {
  items: LedgerItem[]
  list: TeamReceipt[]
  problems: Problem[]
  unclaimed: UnclaimedReceipt[]
  parts: CountedPart[]
}

/** A receipt with the customer it is of; `chosen`: the items its number names. */
export type Claimed = { receipt: Received; customer: CustomerKey; chosen: readonly LedgerItem[] }

/** What counts of a receipt once it is known whose it is. */
export type Received = Pick<
  ReceiptRow,
  'sheet' | 'row' | 'on' | 'amount' | 'amountText' | 'reference' | 'lowerings'
>

/** What cannot be told whose it is, or which of two things a row says, is named and goes nowhere. */
export function applyReceipts(toApply: ToApply): Applied {
  const { received, items, feed, wanted } = toApply
  const problems = [...received.problems]
  const unclaimed: UnclaimedReceipt[] = []
  const claimed = claim(received.rows, { ...toApply, problems, unclaimed })
  if (!feed) {
    problems.push(...sumsThatDiffer(claimed, items, received.unsure))
    const list = [...claimed.values()].flatMap(own => own.map(onlyCompared))
    return { items: [...items], list, problems, unclaimed, parts: [] }
  }
  const list: TeamReceipt[] = []
  const parts: CountedPart[] = []
  const wantedOf = (item: LedgerItem) => wanted.get(item) ?? NONE
  const paid = new Map<CustomerKey, Iterator<LedgerItem>>()
  for (const [customer, own] of byCustomer(items)) {
    const settled = settleCustomer(own, claimed.get(customer) ?? NONE, wantedOf)
    paid.set(customer, settled.items.values())
    for (const receipt of settled.receipts) list.push(receipt)
    problems.push(...settled.problems)
    parts.push(...settled.parts)
    claimed.delete(customer)
  }
  // Of customers who stand in 客户 without a contract.
  for (const own of claimed.values()) {
    const settled = settleCustomer([], own)
    for (const receipt of settled.receipts) list.push(receipt)
    problems.push(...settled.problems)
  }
  const inTurn = items.map(item => paid.get(item.customer)?.next().value ?? item)
  return { items: inTurn, list, problems, unclaimed, parts }
}

function onlyCompared({ receipt, customer }: Claimed): TeamReceipt {
  const { sheet, row, on, reference, amount } = receipt
  return { sheet, row, on, customer, reference, amount, rest: 0 }
}

type Claiming = Omit<ToApply, 'received' | 'feed'> & { problems: Problem[]; unclaimed: UnclaimedReceipt[] }

function claim(
  rows: readonly ReceiptRow[],
  { items, customers, problems, unclaimed, payers, currency, elsewhere }: Claiming,
): Map<CustomerKey, Claimed[]> {
  const known = new Set(customers.map(({ key }) => key))
  const byNumber = itemsByNumber(items)
  const others = itemsByNumber(elsewhere)
  const claimed = new Map<CustomerKey, Claimed[]>()
  for (const receipt of rows) {
    const named = numbered(receipt.reference, byNumber)
    if (named.length === 0 && others.size > 0 && numbered(receipt.reference, others).length > 0) {
      problems.push(ofAnotherCurrency(receipt))
      continue
    }
    const payer = known.has(receipt.customer)
      ? receipt.customer
      : (payers.once.get(receipt.name) ?? payers.always.get(receipt.customer) ?? receipt.customer)
    const told = whose(receipt, { customer: payer, named, isKnown: known.has(payer) })
    if (told.problem !== undefined) problems.push(told.problem)
    const { customer } = told
    if (told.problem?.code === 'receipt-unclaimed') unclaimed.push(asUnclaimed(receipt, currency))
    if (customer === null) continue
    const chosen = named.length === 0 ? NONE : named.filter(item => item.customer === customer)
    const own = claimed.get(customer)
    if (own) own.push({ receipt, customer, chosen })
    else claimed.set(customer, [{ receipt, customer, chosen }])
  }
  return claimed
}

export function itemsByNumber(items: readonly LedgerItem[]): Map<string, LedgerItem[]> {
  const byNumber = new Map<string, LedgerItem[]>()
  for (const item of items) {
    if (item.reference === '') continue
    const number = customerKey(item.reference)
    const same = byNumber.get(number)
    if (same) same.push(item)
    else byNumber.set(number, [item])
  }
  return byNumber
}

/** Its contract is of another currency than the receipt: which of the two is wrong nobody can tell. */
function ofAnotherCurrency({ sheet, row, reference }: ReceiptRow): Problem {
  return { code: 'receipt-other-currency', place: { sheet, row, field: 'reference' }, value: reference }
}

function asUnclaimed(receipt: ReceiptRow, currency: CurrencyCode): UnclaimedReceipt {
  const { sheet, row, on, payer, reference, amount, name } = receipt
  return { sheet, row, on, payer, reference, amount, currency, name }
}

const NONE: readonly never[] = []

/** The items of a number, each once; of several numbers in one cell only where all of them are known. */
export function numbered(
  reference: string,
  byNumber: ReadonlyMap<string, LedgerItem[]>,
): readonly LedgerItem[] {
  if (reference === '') return NONE
  const whole = byNumber.get(customerKey(reference))
  if (whole !== undefined) return whole
  const parts = reference.split(/[、,，;；\s]+/).filter(part => part !== '')
  const found = parts.map(part => byNumber.get(customerKey(part)))
  if (found.some(items => items === undefined)) return NONE
  return [...new Set(found.flatMap(items => items ?? []))]
}

type Told = { customer: CustomerKey | null; problem?: Problem }

/** The number tells whose it is where the payer is nobody we know: a mother company, a person. */
function whose(
  { sheet, row, payer, reference }: ReceiptRow,
  { customer, named, isKnown }: { customer: CustomerKey; named: readonly LedgerItem[]; isKnown: boolean },
): Told {
  const first = named[0]
  if (isKnown) {
    if (first === undefined && reference !== '') {
      const place = { sheet, row, field: 'reference' } as const
      return { customer, problem: { code: 'receipt-number-unknown', place, value: reference } }
    }
    if (first === undefined || named.some(item => item.customer === customer)) return { customer }
    return {
      customer: null,
      problem: {
        code: 'receipt-of-another',
        place: { sheet, row, field: 'reference' },
        value: reference,
        other: {
          place: { sheet: first.sheet, row: first.row, field: 'reference' },
          value: first.customerName,
        },
      },
    }
  }
  const isOfOne = first !== undefined && named.every(item => item.customer === first.customer)
  if (isOfOne && first.customer !== '') return { customer: first.customer }
  const place = { sheet, row, field: payer === '' ? null : ('customer' as const) }
  return { customer: null, problem: { code: 'receipt-unclaimed', place, value: payer } }
}

/** Customers of whom the ledger says another sum paid than 收款, where both can be read whole; at their first contract. */
function sumsThatDiffer(
  claimed: ReadonlyMap<CustomerKey, readonly Claimed[]>,
  items: readonly LedgerItem[],
  unsure: ReadonlySet<CustomerKey>,
): Problem[] {
  const problems: Problem[] = []
  for (const [customer, own] of byCustomer(items)) {
    const [first] = own
    const receipts = claimed.get(customer)
    if (first === undefined || receipts === undefined || unsure.has(customer)) continue
    if (own.some(({ paid }) => paid === null)) continue
    const counted = own.reduce((sum, { paid }) => sum + (paid ?? 0), 0)
    const expected = receipts.reduce((sum, { receipt }) => sum + receipt.amount, 0)
    // 已付 may have the fees in it or not.
    const beside = receipts.reduce((sum, { receipt }) => sum + sumOf(receipt.lowerings ?? []), 0)
    if (counted === expected || counted === expected + beside) continue
    const place = { sheet: first.sheet, row: first.row, field: 'paid' } as const
    problems.push({ code: 'receipts-differ', place, value: first.customerName, expected, counted })
  }
  return problems
}
