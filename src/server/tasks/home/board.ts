// 看板 from 总览: made when there is none, brought up to date, and opened.
import type { BoardOutcome } from '../../../contract/board'
import type { Input } from '../../../contract/inputs'
import { totals } from '../../../core/receivables/totals'
import { type Outcome, ok, problem } from '../../answer'
import { drawBoard } from '../../board/draw'
import type { Office } from '../../ports'
import { noteTotals } from '../daily-totals'
import { loadLedger } from '../load'

export const openBoard = (office: Office, { again }: Input<'board'>): Outcome<BoardOutcome> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, items } = loaded.value
  const figures = totals(items, desk.today, office.settings.aging.overdueDays)
  noteTotals(desk, { totals: figures, currency: ledger.currency })
  const drawn = drawBoard(office, { ...loaded.value, totals: figures }, { wish: again ? 'again' : 'first' })
  if (drawn.state === 'busy') return problem('busy')
  // Who may not change it may still look at it.
  desk.board.open()
  return ok(drawn)
}
