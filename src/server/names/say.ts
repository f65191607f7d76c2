// What is said of names is added to 客户称呼 and 付款人; nothing is ever taken out. Call all of it under the document lock.

import { customerKey } from '../../core/ledger/customer-key'
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import { idKey } from '../../core/ledger/who/reader'
import { type NameWordKind, nameWordText } from '../../tables/customers/names'
import { type PayerScope, payerScopeText } from '../../tables/customers/payers'
import { textIn } from '../helper-cells'
import type { Desk } from '../ports'
import { NAMES_KEY, readNamesAgain, readNameWords } from './known'

/** After set-up: sheets that an earlier installation left are used again. */
export const recallNames = (desk: Desk): void => {
  const isThere = (['customer-names', 'payers'] as const).some(table => desk.helpers.read(table).length > 0)
  if (isThere) noteNames(desk)
}

type NameWord = {
  kind: NameWordKind
  name: string
  other: string
  key: string
  customer: CustomerKey
  act?: string
}

const append = (desk: Desk, words: readonly NameWord[]): void => {
  if (words.length === 0) return
  const at = desk.now()
  const by = desk.person.label()
  desk.helpers.append(
    'customer-names',
    words.map(({ kind, act = '', ...word }) => ({
      at,
      by,
      kind: nameWordText(kind, desk.person.language),
      ...word,
      act,
    })),
  )
  noteNames(desk)
}

/** The property speaks of the sheets only once they hold the rows. */
const noteNames = (desk: Desk): void => {
  if (desk.documentStore.get(NAMES_KEY) === null) {
    desk.flush()
    desk.documentStore.put({ [NAMES_KEY]: 'yes' })
  }
  readNamesAgain(desk)
}

export type Pair = { key: CustomerKey; name: string; customer: CustomerKey; other: string }

/** `customer` and the name `other` stay; whatever was said to be `key` follows. */
export const sayOne = (desk: Desk, { key, name, customer, other }: Pair, act = ''): void =>
  append(desk, [{ kind: 'same', key, name, customer, other, act }])

export const sayTwo = (desk: Desk, { key, name, customer, other }: Pair): void =>
  append(desk, [{ kind: 'different', key, name, customer, other }])

export const takeBackWord = (desk: Desk, { key, name, customer, other }: Pair): void =>
  append(desk, [{ kind: 'back', key, name, customer, other }])

/** After the cells that an act wrote are as before, the names are two again. @returns whether there was such a merge */
export const takeBackMergeOf = (desk: Desk, act: string): boolean => {
  const merge = [...readNameWords(desk).merges.values()].find(one => one.act === act)
  if (merge === undefined) return false
  const { key, name, customer, stays } = merge
  takeBackWord(desk, { key, name, customer, other: stays })
  return true
}

/** Ids of 客户 and the ledger that were not yet seen with these names. */
export const newIds = (desk: Desk, { ids = [] }: Pick<Ledger, 'ids'>): NameWord[] => {
  if (ids.length === 0) return []
  const known = readNameWords(desk)
  return ids
    .filter(({ id, name }) => !known.ids.has(idKey(id)) || !known.idNames.has(customerKey(name)))
    .map(({ id, name, customer }) => ({ kind: 'id', key: customerKey(name), name, other: id, customer }))
}

export const rememberIds = (desk: Desk, ledger: Pick<Ledger, 'ids'>): void =>
  append(desk, newIds(desk, ledger))

export type Claim = {
  payer: string
  customer: string
  scope: Exclude<PayerScope, 'taken-back'>
  receipt: string
}

export const sayPayer = (desk: Desk, { scope, ...claim }: Claim): void => {
  desk.helpers.append('payers', [
    {
      ...claim,
      scope: payerScopeText(scope, desk.person.language),
      by: desk.person.label(),
      at: desk.now(),
    },
  ])
  noteNames(desk)
}

/** Every row that says so, whoever wrote it. @returns how many those were */
export const takeBackPayer = (
  desk: Desk,
  row: { payer: string; customer: string; receipt: string },
): number => {
  const same = desk.helpers
    .read('payers')
    .filter(
      ({ values }) =>
        textIn(values.payer) === row.payer &&
        textIn(values.customer) === row.customer &&
        textIn(values.receipt) === row.receipt,
    )
  const scope = payerScopeText('taken-back', desk.person.language)
  desk.helpers.update(
    'payers',
    same.map(one => ({ row: one.row, values: { scope } })),
  )
  readNamesAgain(desk)
  return same.length
}
