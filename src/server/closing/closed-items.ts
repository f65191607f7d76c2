// 关账明细: the items of the latest closed months in few cells; what is not kept any more is blanked, never moved.
import { monthsKept } from '../../core/closing/retention'
import type { Close, FrozenCurrency, Month } from '../../core/closing/types'
import { packed, unpacked } from '../../core/snapshot/packed'
import type { KeptItem } from '../../core/snapshot/types'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

/** By the id of their close, in the order of their rows. */
export type ClosedTexts = ReadonlyMap<string, { rows: HelperRow[]; texts: string[] }>

export const readClosedTexts = (desk: Desk): ClosedTexts => {
  const found = new Map<string, { rows: HelperRow[]; texts: string[] }>()
  for (const row of desk.helpers.read('closed-items')) {
    const [id, text] = [String(row.values.close ?? ''), String(row.values.items ?? '')]
    const group = found.get(id) ?? { rows: [], texts: [] }
    group.rows.push(row)
    group.texts.push(text)
    found.set(id, group)
  }
  return found
}

/** What is written, and the check by which it is seen later that nobody edited it. */
export const textsOf = (desk: Desk, items: readonly KeptItem[]): { texts: string[]; digest: string } => {
  const texts = packed(items)
  return { texts, digest: checkOf(desk, texts) }
}

const checkOf = (desk: Desk, texts: readonly string[]) => desk.digest(texts.join('\n'))

/** By the id of what a close froze of each currency. */
export type ToKeep = { month: Month; frozen: readonly { id: string; texts: string[] }[] }

/** Appends the items of a new close and blanks those of months that fit no longer, and of no close. Call under the document lock. */
export const keepItems = (desk: Desk, { month, frozen }: ToKeep, standing: readonly Close[]): void => {
  const before = readClosedTexts(desk)
  desk.helpers.append(
    'closed-items',
    frozen.flatMap(({ id, texts }) => texts.map(items => ({ month, close: id, items }))),
  )
  const size = (all: readonly string[]) => all.reduce((sum, text) => sum + text.length, 0)
  const textsBefore = (close: Close) => frozenIds(close).flatMap(id => before.get(id)?.texts ?? [])
  const present = standing.filter(close => textsBefore(close).length > 0)
  const kept = monthsKept([
    size(frozen.flatMap(({ texts }) => texts)),
    ...present.map(close => size(textsBefore(close))),
  ])
  const staying = new Set(present.slice(0, kept - 1).flatMap(frozenIds))
  const leaving = [...before].filter(([close]) => !staying.has(close))
  blank(
    desk,
    leaving.flatMap(([, { rows }]) => rows),
  )
}

const frozenIds = ({ id, abroad = [] }: Close): string[] => [
  id,
  ...abroad.flatMap(one => (one.figures === null ? [] : [one.id])),
]

/** Call under the document lock. */
export const dropItems = (desk: Desk, close: Close): void => {
  const texts = readClosedTexts(desk)
  blank(
    desk,
    frozenIds(close).flatMap(id => texts.get(id)?.rows ?? []),
  )
}

const blank = (desk: Desk, rows: readonly HelperRow[]) =>
  desk.helpers.update(
    'closed-items',
    rows.map(({ row }) => ({ row, values: { month: '', close: '', items: '' } })),
  )

/** 'dropped': not kept any more. 'damaged': somebody edited them, so nothing can be held against them. */
export type ClosedItems = { status: 'kept'; items: KeptItem[] } | { status: 'dropped' | 'damaged' }

export const closedItems = (desk: Desk, close: FrozenCurrency, texts: ClosedTexts): ClosedItems => {
  const found = texts.get(close.id)
  if (found === undefined)
    return close.figures.items === 0 ? { status: 'kept', items: [] } : { status: 'dropped' }
  const items = checkOf(desk, found.texts) === close.digest ? unpacked(found.texts, knownNames(desk)) : null
  return items === null ? { status: 'damaged' } : { status: 'kept', items }
}
