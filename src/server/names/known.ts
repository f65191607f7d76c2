// Who is who, as 客户称呼 and 付款人 say: read once a run and again with the ledger. A document that has neither costs no call.
import type { CustomerKey } from '../../core/ledger/types'
import { type KnownNames, NO_NAMES, pairKey } from '../../core/ledger/who/names'
import { idKey } from '../../core/ledger/who/reader'
import { nameWordFrom } from '../../tables/customers/names'
import { payerScopeFrom } from '../../tables/customers/payers'
import { textIn } from '../helper-cells'
import type { Desk } from '../ports'

/** Says that one of the two sheets was written to; set after its rows are. */
export const NAMES_KEY = 'zq.names'

const read = new WeakMap<Desk, KnownNames>()

export const knownNames = (desk: Desk): KnownNames => read.get(desk) ?? readNamesAgain(desk)

export const readNamesAgain = (desk: Desk): KnownNames => {
  const known = desk.documentStore.get(NAMES_KEY) === null ? NO_NAMES : readNames(desk)
  read.set(desk, known)
  return known
}

/** A name of one customer that a person said; `act`: what it wrote into the sheets. */
export type Merge = {
  key: string
  name: string
  customer: CustomerKey
  stays: string
  by: string
  at: string
  act: string
}

export type NameWords = {
  ids: Map<string, CustomerKey>
  /** Names seen beside an id, by the name's key. */
  idNames: Map<string, CustomerKey>
  merges: Map<string, Merge>
  different: Map<string, { a: string; b: string; by: string; at: string; keys: [string, string] }>
}

/** The latest word on a name or a pair counts. */
export const readNameWords = (desk: Desk): NameWords => {
  const words: NameWords = { ids: new Map(), idNames: new Map(), merges: new Map(), different: new Map() }
  if (desk.documentStore.get(NAMES_KEY) === null) return words
  for (const { values } of desk.helpers.read('customer-names')) {
    const kind = nameWordFrom(textIn(values.kind))
    const [key, customer] = [textIn(values.key), textIn(values.customer)]
    if (kind === null || key === '' || customer === '') continue
    const [name, other] = [textIn(values.name), textIn(values.other)]
    const said = { by: textIn(values.by), at: textIn(values.at) }
    const pair = pairKey(key, customer)
    if (kind === 'id') {
      if (!words.ids.has(idKey(other))) words.ids.set(idKey(other), customer)
      words.idNames.set(key, customer)
      continue
    }
    if (words.merges.get(key)?.customer === customer) words.merges.delete(key)
    words.different.delete(pair)
    if (kind === 'same')
      words.merges.set(key, { key, name, customer, stays: other, act: textIn(values.act), ...said })
    if (kind === 'different') words.different.set(pair, { a: name, b: other, keys: [key, customer], ...said })
  }
  return words
}

const readNames = (desk: Desk): KnownNames => {
  const { ids, idNames, merges, different } = readNameWords(desk)
  const names = new Map<string, CustomerKey>()
  // Under an id's own first name stands its customer, whoever had the name besides.
  const firsts = new Set(ids.values())
  for (const [key, customer] of idNames) if (key !== customer && !firsts.has(key)) names.set(key, customer)
  for (const { key, customer } of merges.values()) names.set(key, customer)
  const payers = desk.helpers.read('payers').flatMap(({ values }) => {
    const [payer, customer] = [textIn(values.payer), textIn(values.customer)]
    const scope = payerScopeFrom(textIn(values.scope))
    if (customer === '' || scope === 'taken-back') return []
    const receipt = scope === 'once' ? textIn(values.receipt) : null
    return payer === '' && receipt === null ? [] : [{ payer, customer, receipt }]
  })
  return {
    ids,
    names: settled(names),
    shown: new Map([...merges.values()].map(({ customer, stays }) => [customer, stays])),
    different: new Set(different.keys()),
    payers,
  }
}

/** A name of a name is a name of the last; a ring, which only an edited sheet can hold, ends where it began. */
const settled = (names: ReadonlyMap<string, CustomerKey>): Map<string, CustomerKey> => {
  const last = (key: string): CustomerKey => {
    const passed = new Set([key])
    let now = key
    for (let next = names.get(now); next !== undefined && !passed.has(next); next = names.get(now)) {
      passed.add(next)
      now = next
    }
    return now
  }
  return new Map([...names.keys()].map(key => [key, last(key)]))
}
