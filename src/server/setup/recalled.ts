// What a person once said of a table's columns, kept under its headers: next year's sheet with the same headers needs no second answer.
import * as v from 'valibot'
import type { DraftColumn } from '../../contract/setup'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LedgerField } from '../../core/ledger/types'
import { getLong, putLong } from '../long-values'
import type { Desk, RememberedColumns } from '../ports'
import { headerText } from './header-text'

/** In the person's own properties, so that it holds in every spreadsheet of his. */
const KEY = 'zq.headers'
/** The newest ones. */
const KEPT = 12

const kept = v.array(
  v.object({ headers: v.string(), fields: v.record(v.picklist(LEDGER_FIELDS), v.string()) }),
)

/** All headers of a table, order and punctuation aside. */
const fingerprint = (desk: Desk, headers: readonly string[]): string =>
  desk.digest(
    headers
      .map(headerText)
      .filter(text => text !== '')
      .sort()
      .join('|'),
  )

const readKept = (desk: Desk) => {
  const text = getLong(desk.userStore, KEY)
  const parsed = v.safeParse(kept, text === null ? [] : JSON.parse(text))
  return parsed.success ? parsed.output : []
}

/** Columns by field as this person bound them when he met these headers; null when he has not. */
export const recallColumns = (
  desk: Desk,
  headers: readonly string[],
): RememberedColumns['columns'] | null => {
  const mine = fingerprint(desk, headers)
  const known = readKept(desk).find(one => one.headers === mine)
  if (known === undefined) return null
  const columns: RememberedColumns['columns'] = {}
  for (const field of LEDGER_FIELDS) {
    const column = headers.findIndex(header => headerText(header) === known.fields[field]) + 1
    if (column > 0) columns[field] = column
  }
  return columns
}

/** The columns as recalled: one that was left out then is left out again. */
export const asRecalled = (
  columns: readonly DraftColumn[],
  recalled: RememberedColumns['columns'],
): DraftColumn[] => {
  const used = new Set(Object.values(recalled))
  return columns.map(column =>
    used.has(column.index) ? column : { ...column, field: null, confidence: 'none', why: 'none' },
  )
}

export type SaidColumns = {
  headers: readonly string[]
  columns: readonly { index: number; field: LedgerField }[]
}

/** Keeps what was confirmed; a column without a header cannot be met again. */
export const keepColumns = (desk: Desk, { headers, columns }: SaidColumns): void => {
  const mine = fingerprint(desk, headers)
  const fields = Object.fromEntries(
    columns.flatMap(({ index, field }) => {
      const text = headerText(headers[index - 1] ?? '')
      return text === '' ? [] : [[field, text]]
    }),
  )
  const others = readKept(desk).filter(one => one.headers !== mine)
  putLong(desk.userStore, KEY, JSON.stringify([{ headers: mine, fields }, ...others].slice(0, KEPT)))
}
