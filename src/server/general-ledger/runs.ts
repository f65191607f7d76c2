// 总账核对记录: one row a reconciliation; the same balances looked at again on the same day are the same row.

import type { GlRun, GlView } from '../../contract/general-ledger'
import type { BalanceRow } from '../../core/general-ledger/types'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, toMajor } from '../../core/money'
import { minorIn } from '../helper-cells'
import type { Desk } from '../ports'

const text = (cell: Cell | undefined): string =>
  typeof cell === 'object'
    ? cell.day
    : typeof cell === 'string' || typeof cell === 'number'
      ? String(cell)
      : ''

export const runKey = (desk: Desk, asOf: string, rows: readonly BalanceRow[]): string =>
  desk.digest(JSON.stringify([desk.today, asOf, rows])).slice(0, 20)

/** Call under the document lock. `source`: what to call the balances by. */
export const recordGlRun = (
  desk: Desk,
  view: GlView,
  { key, source }: { key: string; source: string },
): void => {
  const major = (amount: number) => toMajor(amount, view.currency)
  const { totals, agreeing, differing, explained, unread } = view
  const values: Record<string, Cell> = {
    ...{ at: desk.now(), by: desk.person.label(), asOf: { day: view.asOf }, source },
    ...{ ours: major(totals.ours), gl: major(totals.gl), difference: major(totals.difference) },
    ...{ agreeing, differing, explained, unread: unread.count, key },
  }
  const rows = desk.helpers.read('gl-runs').filter(row => text(row.values.key) === key)
  const [last] = rows.slice(-1)
  if (last === undefined) desk.helpers.append('gl-runs', [values])
  else desk.helpers.update('gl-runs', [{ row: last.row, values }])
}

export const lastGlRun = (desk: Desk, currency: CurrencyCode): GlRun | null => {
  let last: GlRun | null = null
  for (const { values } of desk.helpers.read('gl-runs')) {
    const at = text(values.at)
    if (at === '' || (last !== null && last.at > at)) continue
    const { difference, differing } = values
    last = {
      at,
      by: text(values.by),
      asOf: text(values.asOf),
      source: text(values.source),
      difference: minorIn(difference, currency) ?? 0,
      differing: typeof differing === 'number' ? differing : 0,
    }
  }
  return last
}
