// 刷新预警和看板: due dates of new rows, colours over all rows, the list 预警, today's totals, the board.
import type { RefreshResult } from '../../contract/home'
import type { Input } from '../../contract/inputs'
import { everyItem } from '../../core/ledger/who/currencies'
import { totals } from '../../core/receivables/totals'
import { type Outcome, ok, problem } from '../answer'
import { type BoardWish, drawBoard } from '../board/draw'
import { noteLate } from '../closing/late'
import { migrate } from '../migrations/migrate'
import { compareNightly } from '../money/paid-changes'
import { newIds, rememberIds } from '../names/say'
import type { Office } from '../ports'
import { noteTotals } from './daily-totals'
import { colourSheets, writeDueDates, writeOpenAmounts } from './keep-up'
import { loadLedger, loadSheets, lockedSheet } from './load'
import { noteRows } from './new-rows'
import { updateList } from './warnings/update'

/** Leaves a board that nobody asked for unmade. */
export const refresh = (office: Office, _: Input<'refresh'>): Outcome<RefreshResult> =>
  refreshAll(office, { wish: 'keep' })

export const refreshAll = (office: Office, board: BoardWish): Outcome<RefreshResult> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)

  migrate(desk)
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { binding, sheets, ledger, items } = loaded.value
  if (newIds(desk, ledger).length > 0) desk.locked(() => rememberIds(desk, ledger))
  const dueDates = writeDueDates(office, sheets, everyItem(ledger))
  writeOpenAmounts(office, loaded.value)
  const rules = colourSheets(office, sheets, items)
  const warnings = updateList(office, { ledger, items })
  noteRows(desk, binding)
  noteLate(office, loaded.value)
  compareNightly(desk, loaded.value)
  const figures = totals(items, desk.today)
  noteTotals(desk, { totals: figures, currency: ledger.currency })
  return ok({
    rows: ledger.items.length,
    dueDates,
    colourRules: rules,
    totalsOn: desk.today,
    warnings,
    board: drawBoard(office, { ...loaded.value, totals: figures }, board),
  })
}
