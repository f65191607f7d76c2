// 数据 ▸ 重复客户: customers who may be one, side by side with what merging would write, and what people said of pairs before.
import type { DuplicateSide, DuplicatesView } from '../../../contract/duplicates'
import type { Input } from '../../../contract/inputs'
import { duplicatePairs } from '../../../core/audit/duplicates'
import { byCustomer } from '../../../core/ledger/by-customer'
import type { Customer, CustomerKey, OpenItem } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { type Outcome, ok } from '../../answer'
import { nameCells } from '../../names/cells'
import { knownNames, readNameWords } from '../../names/known'
import type { Desk, Office } from '../../ports'
import { lastAct } from '../../undo/act'
import { type Loaded, loadLedger } from '../load'

/** A list a person reads. */
const MOST_PAIRS = 50
const MOST_SAID = 50

export const viewDuplicates = (office: Office, _: Input<'duplicates'>): Outcome<DuplicatesView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const pairs = duplicatePairs(
    ledger.customers.filter(({ key }) => key !== ''),
    knownNames(desk).different,
  )
  const sideOf = sides(loaded.value)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    pairs: pairs.slice(0, MOST_PAIRS).map(({ a, b, why }) => ({ a: sideOf(a), b: sideOf(b), why })),
    more: Math.max(0, pairs.length - MOST_PAIRS),
    said: saidOf(desk),
    lastAct: lastAct(desk),
  })
}

const sides = (loaded: Loaded): ((key: CustomerKey) => DuplicateSide) => {
  const { ledger, items } = loaded
  const customers = new Map(ledger.customers.map(customer => [customer.key, customer]))
  const own = byCustomer<OpenItem>(items)
  const cells = new Map<CustomerKey, Map<string, number>>()
  const receipts = new Map<CustomerKey, number>()
  for (const { customer, sheet } of nameCells(loaded)) {
    const bySheet = cells.get(customer) ?? new Map<string, number>()
    bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1)
    cells.set(customer, bySheet)
  }
  for (const { customer } of ledger.receipts?.list ?? [])
    receipts.set(customer, (receipts.get(customer) ?? 0) + 1)
  return key => {
    const { name = '', contact = '', phone = '', addresses } = customers.get(key) ?? ({} as Partial<Customer>)
    const his = own.get(key) ?? []
    return {
      ...{ key, name, contact, phone },
      email: addresses?.kind === 'one' ? addresses.to.join('; ') : '',
      contracts: his.length,
      balance: sum(his.map(({ open, prepaid }) => open - prepaid)),
      receipts: receipts.get(key) ?? 0,
      cells: [...(cells.get(key) ?? [])].map(([sheet, count]) => ({ sheet, cells: count })),
    }
  }
}

const saidOf = (desk: Desk): DuplicatesView['said'] => {
  const { merges, different } = readNameWords(desk)
  const same = [...merges.values()].map(({ key, customer, name, stays, by, at, act }) => ({
    ...{ kind: 'same' as const, key, customer, name, other: stays, by, at },
    written: act !== '',
  }))
  const two = [...different.values()].map(({ keys: [key, customer], a, b, by, at }) => ({
    ...{ kind: 'different' as const, key, customer, name: a, other: b, by, at },
    written: false,
  }))
  return [...same, ...two].sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, MOST_SAID)
}
