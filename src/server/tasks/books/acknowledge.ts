// 历史遗留 of 交易, 服务, 费用 and 人员, as of the ledger: what a person takes for what it is stays aside until the cell says something else.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import { listPrint } from '../../../core/audit/health'
import { type Outcome, ok, problem } from '../../answer'
import { acknowledge, readAcknowledged, withdraw } from '../../audit/acknowledged'
import { type ExaminedBook, examineBook } from '../../books/examined'
import type { Office } from '../../ports'
import { withFindings } from '../data/acknowledge'

/** Only what he saw: a cause that has other findings by now is shown again first. */
export const acknowledgeInBook = (
  office: Office,
  { book, code, key, seen, what }: Input<'books.acknowledge'>,
): Outcome<Output<'books.acknowledge'>> =>
  withFindings(office, ({ books }) => {
    const findings = pick(examineBook(books, book, readAcknowledged(office.desk)), 'open', { code, key })
    const isAsSeen = key !== null || listPrint(findings) === seen
    if (findings.length === 0 || !isAsSeen) return problem('findings-changed')
    return ok(acknowledge(office.desk, what, findings))
  })

export const withdrawInBook = (
  office: Office,
  { book, code, key, act }: Input<'books.withdraw'>,
): Outcome<Output<'books.withdraw'>> =>
  withFindings(office, ({ books }) => {
    const examined = examineBook(books, book, readAcknowledged(office.desk))
    const findings = pick(examined, 'acknowledged', { code, key })
    if (findings.length === 0) return problem('findings-changed')
    const keys = new Set(findings.map(one => one.key))
    return ok({ withdrawn: withdraw(office.desk, keys, act ?? null) })
  })

const pick = (
  examined: ExaminedBook | null,
  which: 'open' | 'acknowledged',
  { code, key }: Pick<Input<'books.withdraw'>, 'code' | 'key'>,
) => {
  const group = examined?.[which].find(one => one.code === code)
  return group?.problems.filter(one => key === null || one.key === key) ?? []
}
