// Headers → fields: by remembered column, label, alias or former label, else by what stands in the cells.

import type { DraftColumn } from '../../contract/setup'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LedgerField, SheetRole } from '../../core/ledger/types'
import { TABLE_COLUMNS } from '../../tables/ledger/tables'
import { contentField } from './content'
import { headerText } from './header-text'

type Match = Pick<DraftColumn, 'field' | 'confidence' | 'why'>

const NONE: Match = { field: null, confidence: 'none', why: 'none' }

const KINDS = ['label', 'alias', 'former-label'] as const

type Name = { text: string; field: LedgerField; why: (typeof KINDS)[number] }

const names = new Map<SheetRole, Name[]>()

/** Every known name of a table as compared, labels before aliases before former labels; made once, when first needed. */
const knownNames = (role: SheetRole): Name[] => {
  const known =
    names.get(role) ??
    KINDS.flatMap(why =>
      LEDGER_FIELDS.flatMap(field => {
        const column = TABLE_COLUMNS[role][field]
        if (column === undefined) return []
        const { label, aliases, formerLabels } = column
        const texts = { label: Object.values(label), alias: aliases, 'former-label': formerLabels }[why]
        return texts.map(text => ({ text: headerText(text), field, why }))
      }),
    )
  names.set(role, known)
  return known
}

/** The whole header is a known name. */
const exactMatch = (header: string, role: SheetRole = 'items'): Match | null => {
  const text = headerText(header)
  const name = text === '' ? undefined : knownNames(role).find(known => known.text === text)
  return name === undefined ? null : { field: name.field, confidence: 'sure', why: name.why }
}

/** The fields whose names stand in a row of headers as they are. */
export const fieldsNamed = (headers: readonly string[], role: SheetRole): LedgerField[] =>
  headers.flatMap(header => exactMatch(header, role)?.field ?? [])

/** Whether a header is a label, alias or former label as it stands. */
export const isKnownName = (header: string): boolean => exactMatch(header) !== null

/** 本期合同总金额合计 contains 合同总金额: likely, the longest name wins. Latin names only as whole headers: "paid" is in "unpaid". */
const containedMatch = (header: string, role: SheetRole = 'items'): Match | null => {
  const text = headerText(header)
  const inside = knownNames(role).filter(
    name => name.text.length > 1 && !/^[\x20-\x7e]+$/.test(name.text) && text.includes(name.text),
  )
  const [longest] = inside.sort((a, b) => b.text.length - a.text.length)
  return longest === undefined ? null : { field: longest.field, confidence: 'likely', why: longest.why }
}

/** How much a row looks like a header: 3 for each known name, 1 for each that contains one; fields count once. */
export const headerScore = (cells: readonly string[], role: SheetRole = 'items'): number => {
  const fields = new Map<LedgerField, number>()
  for (const cell of cells) {
    const match = exactMatch(cell, role) ?? containedMatch(cell, role)
    if (match?.field == null) continue
    const points = match.confidence === 'sure' ? 3 : 1
    fields.set(match.field, Math.max(points, fields.get(match.field) ?? 0))
  }
  return [...fields.values()].reduce((sum, points) => sum + points, 0)
}

export type HeaderColumn = {
  index: number
  header: string
  remembered: LedgerField | null
  /** Cells below the header. */
  cells: readonly unknown[]
}

/** One match a column; a field goes to one column only, the surest and then the leftmost. */
export const matchHeaders = (
  columns: readonly HeaderColumn[],
  role: SheetRole = 'items',
): Map<number, Match> => {
  const matches = new Map<number, Match>()
  const taken = new Set<LedgerField>()
  const known = (match: Match | null) =>
    match?.field != null && TABLE_COLUMNS[role][match.field] !== undefined ? match : null
  const rounds: ((column: HeaderColumn) => Match | null)[] = [
    ({ remembered }) =>
      remembered === null ? null : { field: remembered, confidence: 'sure', why: 'remembered' },
    ({ header }) => exactMatch(header, role),
    ({ header }) => containedMatch(header, role),
    ({ cells }) => known(contentField(cells, taken)),
  ]
  for (const round of rounds) {
    for (const column of columns.filter(({ index }) => !matches.has(index))) {
      const match = round(column)
      if (match === null || match.field === null || taken.has(match.field)) continue
      taken.add(match.field)
      matches.set(column.index, match)
    }
  }
  for (const { index } of columns) if (!matches.has(index)) matches.set(index, NONE)
  return matches
}
