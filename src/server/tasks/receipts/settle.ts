// 接着登记 and 撤销: a receipt a stopped run left half done is finished, or any receipt is taken back.
import type { Input } from '../../../contract/inputs'
import type { SettleReceiptResult } from '../../../contract/receipts'
import { receiptsOf } from '../../../core/receipts/receipts'
import type { ReceiptLine } from '../../../core/receipts/types'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office } from '../../ports'
import { readLines, type WrittenLine, writeStates } from '../../receipts/lines'
import { settleLines } from '../../receipts/settle-lines'
import { renewOpenAmounts } from '../keep-up'
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
    if (way === 'dishonour' && before.bill === undefined) return problem('input-invalid', receipt)
    const isDone = way === 'finish' ? before.state !== 'unfinished' : before.state === 'undone'
    if (isDone) return ok({ receipt: before, untouched: [] })
    // What was being taken back is taken back to its end.
    const towards = before.undoing || way === 'dishonour' ? 'take-back' : way
    if (towards === 'take-back') {
      writeStates(desk, lines, () => 'undoing')
      desk.flush()
    }
    const done = settleLines(office, loaded.value, { lines, way: towards })
    if ('locked' in done) {
      writeStates(desk, lines, ({ state }) => state)
      return problem('no-permission', done.locked)
    }
    renewOpenAmounts(office, loaded.value)
    const after = way === 'dishonour' ? dishonoured(desk, lines, done.lines) : done.lines
    return ok({ receipt: receiptsOf(after)[0] ?? before, untouched: done.untouched })
  })
  return settled ?? problem('busy')
}

/** What is taken back says why. */
const dishonoured = (
  desk: Desk,
  written: readonly WrittenLine[],
  lines: readonly ReceiptLine[],
): ReceiptLine[] => {
  const after = lines.map(line =>
    line.state === 'undone' ? { ...line, state: 'dishonoured' as const } : line,
  )
  const states = new Map(written.map((line, at) => [line, after[at]?.state ?? line.state]))
  writeStates(desk, written, line => states.get(line) ?? line.state)
  return after
}
