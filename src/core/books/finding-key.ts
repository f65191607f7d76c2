// A name for a finding in 交易, 服务, 费用 or 人员 by which it is known again: whose row, which field, what the cell says. Never the row number.
import { cellText } from '../ledger/cells/text'
import type { BookField, BookRow } from './types'

/** What tells a row from the others for a person: these sheets have no numbers of their own. */
const TELLING: readonly BookField[] = ['person', 'customer', 'on', 'order', 'product', 'kind']

/** `parts`: what was found. Rows alike in all that tells them share their findings: whoever takes one for what it is takes all. */
export function findingKey({ cells }: BookRow, parts: readonly string[]): string {
  return [...parts, ...TELLING.map(field => cellText(cells[field] ?? ''))].join('\u001f')
}
