// 是同一家, 不是同一家, and taking either back. Merging is remembered first; writing the name that stays is one act that can be undone.
import type { MergeResult } from '../../../contract/duplicates'
import type { Input } from '../../../contract/inputs'
import { customerKey } from '../../../core/ledger/customer-key'
import type { Customer } from '../../../core/ledger/types'
import { everyItem } from '../../../core/ledger/who/currencies'
import type { CellChange } from '../../../core/undo/types'
import { type Outcome, ok, problem } from '../../answer'
import { nameCells, renaming } from '../../names/cells'
import { readNameWords } from '../../names/known'
import { type Pair, sayOne, sayTwo, takeBackWord } from '../../names/say'
import type { Desk, Office } from '../../ports'
import { finishAct } from '../../undo/act'
import { type WrittenCells, writeCells } from '../../undo/write-cells'
import { showAnew, showLedger } from '../keep-up'
import { type Loaded, loadLedger } from '../load'
import { withLedger } from '../with-ledger'

/** A call writes so many times as many blocks as `writeCells` does at once; what is left says the old name and is his all the same. */
const MOST_TURNS = 4

type Two = { goes: Customer; stays: Customer }

const twoOf = ({ ledger }: Loaded, { key, customer }: Input<'duplicates.different'>): Outcome<Two> => {
  const find = (wanted: string) => ledger.customers.find(one => one.key === wanted)
  const [goes, stays] = [find(key), find(customer)]
  if (goes === undefined || goes.key === '') return problem('customer-gone', key)
  if (stays === undefined || stays.key === '') return problem('customer-gone', customer)
  return goes === stays ? problem('input-invalid', key) : ok({ goes, stays })
}

const pairOf = ({ goes, stays }: Two): Pair => ({
  key: goes.key,
  name: goes.name,
  customer: stays.key,
  other: stays.name,
})

export const mergeCustomers = (office: Office, asked: Input<'duplicates.merge'>): Outcome<MergeResult> =>
  withLedger(office, loaded => {
    const two = twoOf(loaded, asked)
    if (!two.ok) return two
    const { desk } = office
    const pair = pairOf(two.value)
    const names = namesOf(loaded, two.value.goes)
    sayOne(desk, pair)
    // Under its new key each row is found again, by this act and by taking it back.
    const after = loadLedger(office)
    if (!after.ok) return after
    showLedger(office, after.value)
    if (!asked.write) return ok({ written: 0, left: 0, act: null })
    const from = { customer: pair.customer, names }
    const done = writeAll(desk, after.value, renaming(nameCells(after.value), { from, stays: pair.other }))
    if (done.act !== null) sayOne(desk, pair, done.act.id)
    return ok(done)
  })

/** How he is spelled on his rows. */
const namesOf = ({ ledger }: Loaded, { key, name }: Customer): Set<string> => {
  const names = new Set([customerKey(name)])
  for (const { customer, customerName } of everyItem(ledger))
    if (customer === key) names.add(customerKey(customerName))
  return names
}

const writeAll = (desk: Desk, loaded: Loaded, changes: readonly CellChange[]): MergeResult => {
  let [at, written, act]: [number, number, WrittenCells['act']] = [0, 0, null]
  for (let turn = 0; turn < MOST_TURNS && at < changes.length; turn += 1) {
    const done = writeCells(desk, loaded, { kind: 'merge', finished: false, changes: changes.slice(at) })
    at += done.taken
    written += done.written
    act = done.act ?? act
  }
  finishAct(desk, 'merge')
  return { written, left: changes.length - written, act }
}

export const keepApart = (office: Office, asked: Input<'duplicates.different'>): Outcome<{ said: true }> =>
  withLedger(office, loaded => {
    const two = twoOf(loaded, asked)
    if (!two.ok) return two
    sayTwo(office.desk, pairOf(two.value))
    return ok({ said: true })
  })

/** Cells that a merge wrote stay as they are: putting them back is 撤销's matter. */
export const takeBackPair = (
  office: Office,
  { key, customer }: Input<'duplicates.takeBack'>,
): Outcome<{ said: true }> =>
  withLedger(office, () => {
    const { merges, different } = readNameWords(office.desk)
    const merge = merges.get(key)
    const two = [...different.values()].find(({ keys }) => keys[0] === key && keys[1] === customer)
    if (merge?.customer !== customer && two === undefined) return problem('findings-changed')
    const [name, other] = two === undefined ? [merge?.name ?? '', merge?.stays ?? ''] : [two.a, two.b]
    takeBackWord(office.desk, { key, name, customer, other })
    showAnew(office)
    return ok({ said: true })
  })
