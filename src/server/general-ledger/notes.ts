// 总账核对说明 as the program reads and writes it: the latest word on a name or a difference counts, none is ever deleted.

import type { GlMatch, GlNote } from '../../contract/general-ledger'
import type { NameMatches } from '../../core/general-ledger/reconcile'
import { glKey } from '../../core/general-ledger/reconcile'
import type { Cell, CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import { type GlNoteKind, noteKindFrom, noteKindText } from '../../tables/general-ledger/notes'
import { minorIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

/** An explanation before it is known whether the difference is still the same. */
export type Explanation = Omit<GlNote, 'isCurrent'>

export type GlNotes = {
  matches: NameMatches
  /** What was said of a name, by the name's key. */
  said: ReadonlyMap<string, GlMatch>
  /** By the key of the comparison. */
  explanations: ReadonlyMap<string, Explanation>
}

const text = (cell: Cell | undefined): string =>
  typeof cell === 'object'
    ? cell.day
    : typeof cell === 'string' || typeof cell === 'number'
      ? String(cell)
      : ''

export const readGlNotes = (desk: Desk, currency: CurrencyCode): GlNotes => {
  const matches = new Map<string, CustomerKey | null>()
  const said = new Map<string, GlMatch>()
  const explanations = new Map<string, Explanation>()
  const known = knownNames(desk)
  const rows = [...desk.helpers.read('gl-notes')].sort((a, b) => {
    const [x, y] = [text(a.values.at), text(b.values.at)]
    return x === y ? a.row - b.row : x < y ? -1 : 1
  })
  for (const { values } of rows) {
    const kind = noteKindFrom(text(values.kind))
    const key = text(values.key)
    if (kind === null || key === '') continue
    const [by, at] = [text(values.by), text(values.at)]
    if (kind === 'explained') {
      const difference = minorOf(values.difference, currency)
      const words = text(values.text)
      if (words === '') explanations.delete(key)
      else explanations.set(key, { text: words, by, at, asOf: text(values.asOf), difference })
    } else if (kind === 'open') {
      matches.delete(key)
      said.delete(key)
    } else {
      const customer = kind === 'match' ? standsFor(known, text(values.customer)) : null
      matches.set(key, customer)
      said.set(key, {
        name: text(values.name),
        customer: customer === null ? null : text(values.text),
        by,
        at,
      })
    }
  }
  return { matches, said, explanations }
}

const minorOf = (cell: Cell | undefined, currency: CurrencyCode): Minor => minorIn(cell, currency) ?? 0

export type SaidOfName = {
  kind: Exclude<GlNoteKind, 'explained'>
  name: string
  customer: { key: CustomerKey; name: string } | null
}

/** Call under the document lock. */
export const sayOfName = (desk: Desk, { kind, name, customer }: SaidOfName): void => {
  desk.helpers.append('gl-notes', [
    {
      ...writtenNow(desk, kind),
      name,
      text: customer?.name ?? '',
      asOf: '',
      difference: '',
      key: glKey(name),
      customer: customer?.key ?? '',
    },
  ])
}

export type Explained = {
  key: string
  name: string
  text: string
  asOf: string
  difference: Minor
  currency: CurrencyCode
}

/** Call under the document lock. */
export const explain = (desk: Desk, { currency, difference, ...said }: Explained): Explanation => {
  const { at, by, kind } = writtenNow(desk, 'explained')
  const { key, name, asOf } = said
  const major = toMajor(difference, currency)
  desk.helpers.append('gl-notes', [
    { at, by, kind, name, text: said.text, asOf, difference: major, key, customer: '' },
  ])
  return { text: said.text, by, at, asOf, difference }
}

const writtenNow = (desk: Desk, kind: GlNoteKind) => ({
  at: desk.now(),
  by: desk.person.label(),
  kind: noteKindText(kind, desk.person.language),
})
