// What the cells of a column without a known header hint at: e-mail addresses, phone numbers, dates.
import type { DraftColumn } from '../../contract/setup'
import type { LedgerField } from '../../core/ledger/types'

/** Share of the filled cells that must look alike, and how many there must be. */
const ENOUGH = 0.7
const AT_LEAST = 2

const isEmail = (cell: unknown) => typeof cell === 'string' && /^\S+@\S+\.\S+$/.test(cell.trim())
const isPhone = (cell: unknown) =>
  /^(?:\+?86)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(String(cell).replace(/\s/g, ''))
const isDay = (cell: unknown) => typeof cell === 'object' && cell !== null

const TESTS: readonly [LedgerField, (cell: unknown) => boolean][] = [
  ['email', isEmail],
  ['phone', isPhone],
]

/** Where no date has a header we know, the first column of dates is taken for the signing, the second for the due date. */
const DATES: readonly LedgerField[] = ['signedOn', 'dueOn']
const ALL_DATES: readonly LedgerField[] = ['signedOn', 'startsOn', 'dueOn', 'paidOn']

/** The field a column's content hints at among those not `taken` yet. */
export const contentField = (
  cells: readonly unknown[],
  taken: ReadonlySet<LedgerField>,
): Pick<DraftColumn, 'field' | 'confidence' | 'why'> | null => {
  const filled = cells.filter(cell => cell !== '')
  const isMostly = (test: (cell: unknown) => boolean) =>
    filled.length >= AT_LEAST && filled.filter(test).length >= filled.length * ENOUGH
  const found = TESTS.find(([field, test]) => !taken.has(field) && isMostly(test))?.[0]
  if (found !== undefined) return { field: found, confidence: 'likely', why: 'content' }
  const dates = ALL_DATES.filter(field => taken.has(field))
  const next = DATES.find(field => !taken.has(field))
  const known = dates.filter(field => !DATES.includes(field)).length > 0
  if (next === undefined || known || !isMostly(isDay)) return null
  return { field: next, confidence: 'likely', why: 'content' }
}
