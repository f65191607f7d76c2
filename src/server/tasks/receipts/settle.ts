// 接着登记 and 撤销: a receipt a stopped run left half done is finished, or any receipt is taken back.
import type { Input } from '../../../contract/inputs'
import type { SettleReceiptResult } from '../../../contract/receipts'
import { receiptsOf } from '../../../core/receipts/receipts'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readLines, writeStates } from '../../receipts/lines'
import { settleLines } from '../../receipts/settle-lines'
import { afterPayment } from '../keep-up'
import { loadLedger, lockedSheet } from '../load'

/** Doing it twice changes nothing more: a receipt that is taken back already, or finished, stays as it is. */
export const settleReceipt = (
  office: Office,
  { receipt, way }: Input<'receipts.settle'>,
): Outcome<SettleReceiptResult> => {
  const { desk } = office
  const settled = desk.locked((): Outcome<SettleReceiptResult> => {
    const loaded = loadLedger(office, { again: true })
    if (!loaded.ok) return loaded
    const { sheets, beside, ledger } = loaded.value
    const receipts = beside.filter(({ bound }) => bound.role === 'receipts')
    const locked = lockedSheet(desk, [...sheets, ...receipts])
    if (locked !== null) return problem('no-permission', locked)
    const lines = readLines(desk, ledger.currency).filter(line => line.receipt === receipt)
    const [before] = receiptsOf(lines)
    if (before === undefined) return problem('input-invalid', receipt)
    const isDone = way === 'finish' ? before.state !== 'unfinished' : before.state === 'undone'
    if (isDone) return ok({ receipt: before, untouched: [] })
    // What was being taken back is taken back to its end.
    const towards = before.undoing ? 'take-back' : way
    if (towards === 'take-back') {
      writeStates(desk, lines, () => 'undoing')
      desk.flush()
    }
    const done = settleLines(office, loaded.value, { lines, way: towards })
    if ('locked' in done) {
      writeStates(desk, lines, ({ state }) => state)
      return problem('no-permission', done.locked)
    }
    afterPayment(office, loaded.value)
    return ok({ receipt: receiptsOf(done.lines)[0] ?? before, untouched: done.untouched })
  })
  return settled ?? problem('busy')
}
