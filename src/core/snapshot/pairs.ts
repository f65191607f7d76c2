// Which item of a snapshot is which item now: by its name, and where that changed by what is left of it. Rows count for nothing.
import { nameOf, printOf } from './kept'
import type { KeptItem, Pair } from './types'

type Naming = (item: KeptItem) => string | null

const joined = (...parts: (string | number | null)[]) => parts.join('\u001f')
const unlessNumbered =
  (naming: Naming): Naming =>
  item =>
    item.reference === '' ? naming(item) : null

/**
 * For items whose name is gone, each tried once: the customer was renamed, the amount, the day or the number corrected. They count only
 * where exactly one item on either side answers to them: nothing is guessed.
 */
const LOOSER: readonly Naming[] = [
  ({ reference }) => (reference === '' ? null : reference),
  unlessNumbered(({ customer, project, begins }) => joined(customer, project, begins)),
  unlessNumbered(({ customer, project, total }) =>
    total === null ? null : joined(customer, project, total),
  ),
  unlessNumbered(({ project, begins, total }) =>
    begins === null || total === null ? null : joined(project, begins, total),
  ),
  ({ customer, begins, due, total }) => (total === null ? null : joined(customer, begins, due, total)),
]

/**
 * The items that do not say the same on both sides, each in exactly one pair: in the order of `now`, what is gone after it. None for equal
 * ledgers in any order.
 */
export function pairs(before: readonly KeptItem[], now: readonly KeptItem[]): Pair[] {
  const partner = new Map<KeptItem, KeptItem>()
  const [changedBefore, changedNow] = withoutAlike(before, now)
  let [left, right] = pairNamed(changedBefore, changedNow, partner)
  for (const naming of LOOSER) {
    if (left.length === 0 || right.length === 0) break
    ;[left, right] = pairOnly(left, right, partner, naming)
  }
  return [
    ...changedNow.map(item => ({ before: partner.get(item) ?? null, now: item }) as Pair),
    ...left.map(item => ({ before: item, now: null })),
  ]
}

type Rest = [before: KeptItem[], now: KeptItem[]]
type Partners = Map<KeptItem, KeptItem>

const grouped = (items: readonly KeptItem[], naming: Naming) => {
  const groups = new Map<string, KeptItem[]>()
  for (const item of items) {
    const name = naming(item)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** What is left once items that say exactly the same are taken away, as many as there are on both sides. */
const withoutAlike = (before: readonly KeptItem[], now: readonly KeptItem[]): Rest => {
  // Few prints occur twice: only those get a list.
  const waiting = new Map<string, KeptItem | KeptItem[]>()
  for (const item of before) {
    const print = printOf(item)
    const there = waiting.get(print)
    if (there === undefined) waiting.set(print, item)
    else if (Array.isArray(there)) there.push(item)
    else waiting.set(print, [there, item])
  }
  const rest: KeptItem[] = []
  for (const item of now) {
    const print = printOf(item)
    const there = waiting.get(print)
    if (there === undefined) rest.push(item)
    else if (!Array.isArray(there) || there.length === 1) waiting.delete(print)
    else there.pop()
  }
  return [[...waiting.values()].flat(), rest]
}

const byFacts = (a: KeptItem, b: KeptItem) => {
  const [one, other] = [orderOf(a), orderOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
const orderOf = ({ due, total, paid }: KeptItem) =>
  `${due ?? ''} ${String(total ?? '').padStart(16, '0')} ${String(paid ?? '').padStart(16, '0')}`

/** Items of one name: instalments that still fall due on the same day first, then those of the same total, then in their order. */
const pairNamed = (before: readonly KeptItem[], now: readonly KeptItem[], partner: Partners): Rest => {
  const there = grouped(now, nameOf)
  const [left, right]: Rest = [[], []]
  for (const [name, group] of grouped(before, nameOf)) {
    const present = there.get(name)
    if (present === undefined) {
      for (const item of group) left.push(item)
      continue
    }
    there.delete(name)
    let rest: Rest = [[...group].sort(byFacts), [...present].sort(byFacts)]
    rest = pairFirst(rest, partner, (a, b) => a.due === b.due)
    rest = pairFirst(rest, partner, (a, b) => a.total === b.total)
    rest = pairFirst(rest, partner, () => true)
    for (const item of rest[0]) left.push(item)
    for (const item of rest[1]) right.push(item)
  }
  for (const group of there.values()) for (const item of group) right.push(item)
  return [left, right]
}

const pairFirst = (
  [before, now]: Rest,
  partner: Partners,
  fits: (before: KeptItem, now: KeptItem) => boolean,
): Rest => {
  const left = [...before]
  const right = now.filter(item => {
    const at = left.findIndex(one => fits(one, item))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    if (found !== undefined) partner.set(item, found)
    return found === undefined
  })
  return [left, right]
}

const pairOnly = (before: KeptItem[], now: KeptItem[], partner: Partners, naming: Naming): Rest => {
  const there = grouped(now, naming)
  const taken = new Set<KeptItem>()
  for (const [name, [then, ...more]] of grouped(before, naming)) {
    const [item, ...others] = there.get(name) ?? []
    if (then === undefined || item === undefined || more.length > 0 || others.length > 0) continue
    partner.set(item, then)
    taken.add(then).add(item)
  }
  return [before.filter(item => !taken.has(item)), now.filter(item => !taken.has(item))]
}
