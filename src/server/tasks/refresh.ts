// 刷新预警和看板: due dates of new rows, colours over all rows, the list 预警, today's totals, the board.
import type { RefreshResult } from '../../contract/home'
import type { Input } from '../../contract/inputs'
import { totals } from '../../core/receivables/totals'
import { type Outcome, ok } from '../answer'
import { type BoardWish, drawBoard } from '../board/draw'
import { noteLate } from '../closing/late'
import { settleSteps } from '../collecting/steps'
import { completeAccepted } from '../four-eyes/switch'
import { migrate } from '../migrations/migrate'
import { compareNightly } from '../money/paid-changes'
import { rememberIds } from '../names/say'
import type { Office } from '../ports'
import { noteTotals } from './daily-totals'
import { colourSheets, showLedger } from './keep-up'
import type { Loaded } from './load'
import { noteRows } from './new-rows'
import { updateList } from './warnings/update'
import { withLedger } from './with-ledger'

/** Leaves a board that nobody asked for unmade. */
export const refresh = (office: Office, _: Input<'refresh'>): Outcome<RefreshResult> =>
  refreshAll(office, { wish: 'keep' })

export const refreshAll = (office: Office, board: BoardWish): Outcome<RefreshResult> => {
  const { desk } = office
  migrate(desk, 'clock')
  const shown = withLedger(office, loaded => ok(show(office, loaded)))
  if (!shown.ok) return shown
  const { loaded, dueDates, rules } = shown.value
  const { binding, ledger, items } = loaded
  const warnings = updateList(office, loaded)
  noteRows(desk, binding)
  noteLate(office, loaded)
  compareNightly(desk, loaded)
  settleSteps(desk, loaded)
  const figures = totals(items, desk.today, office.settings.aging.overdueDays)
  noteTotals(desk, { totals: figures, currency: ledger.currency })
  return ok({
    rows: ledger.contracts.length,
    dueDates,
    colourRules: rules,
    totalsOn: desk.today,
    warnings,
    board: drawBoard(office, { ...loaded, totals: figures }, board),
  })
}

/** What stands on the ledger's own sheets. Call under the document lock. */
const show = (office: Office, loaded: Loaded) => {
  rememberIds(office.desk, loaded.ledger)
  completeAccepted(office, loaded.ledger)
  return {
    loaded,
    dueDates: showLedger(office, loaded),
    rules: colourSheets(office, loaded.sheets, loaded.contracts),
  }
}
