// What 催款记录, 函件记录, 跟进记录, 暂停催款 and 收款 prove for 诉讼时效; read only where something is old enough to ask.
import type { Ledger, OpenItem } from '../../core/ledger/types'
import { agedDebts, debtsOf } from '../../core/limitation/debts'
import { limitationOf } from '../../core/limitation/limitation'
import type { Limitation, LimitationFacts } from '../../core/limitation/types'
import { paymentsByItem } from '../../core/receipts/by-part'
import { readPromises } from '../follow-ups/entries'
import { readFormalLetters } from '../formal/records'
import { readHolds } from '../holds/holds'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import { readLog } from '../sending/log'

type Standing = { ledger: Ledger; items: readonly OpenItem[] }

/** `items`: those whose period may end within `days`, whatever interrupted it. */
export type Running = { items: OpenItem[]; limitationOf: (item: OpenItem) => Limitation | null }

/** `log`: where it was read already. */
export const runningIn = (
  { desk, settings }: Office,
  { ledger, items }: Standing,
  { days, log }: { days: number; log?: LimitationFacts['log'] },
): Running => {
  const rules = { years: settings.formal.limitationYears, asOf: desk.today }
  const debtOf = debtsOf(items)
  const aged = agedDebts(items, debtOf, { ...rules, days })
  if (aged.length === 0) return { items: aged, limitationOf: () => null }
  return { items: aged, limitationOf: limitationOf(factsIn(desk, ledger, log), debtOf, rules) }
}

const factsIn = (desk: Desk, ledger: Ledger, log = readLog(desk) as LimitationFacts['log']) => ({
  log,
  letters: readFormalLetters(desk, ledger.currency),
  promises: readPromises(desk, ledger.currency),
  holds: readHolds(desk, ledger.currency),
  paymentsOf: paymentsByItem(readLines(desk, ledger.currency), ledger),
})
