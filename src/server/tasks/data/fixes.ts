// 整理: what could be written better, shown cell by cell, then written as long work where the cells still say what was shown.
import { type FixesView, MOST_FIXES, type ShownFix } from '../../../contract/data'
import type { Input } from '../../../contract/inputs'
import type { WorkView } from '../../../contract/work'
import type { Fix } from '../../../core/fixes/types'
import { type Outcome, ok } from '../../answer'
import { writable } from '../../audit/fixable'
import type { Office } from '../../ports'
import { workView } from '../../work/view'
import { loadLedger } from '../load'
import { begin, whenFree } from '../work/begin'
import { columnsOf } from './check'

export const viewFixes = (office: Office, _: Input<'data.fixes'>): Outcome<FixesView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const fixes = writable(office.desk, loaded.value)
  return ok({
    asOf: office.desk.today,
    work: workView(office.desk),
    fixes: fixes.slice(0, MOST_FIXES).map(shown),
    total: fixes.length,
    columns: loaded.value.binding.sheets.flatMap(columnsOf),
  })
}

const shown = ({ kind, sheet, row, field, key, mark, before, after }: Fix): ShownFix => ({
  kind,
  sheet,
  row,
  field,
  key,
  mark,
  before,
  after,
})

/** The person confirmed these; they are written down first, then gone through as long work. */
export const startFixes = (office: Office, { fixes }: Input<'data.fix'>): Outcome<WorkView> =>
  whenFree(office, () =>
    ok(begin(office.desk, { kind: 'fixes', units: fixes.map(fix => JSON.stringify(fix)) })),
  )
