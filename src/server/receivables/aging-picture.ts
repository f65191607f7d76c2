// 账龄表 as a sheet: every customer with what is not yet due, each bucket, what is unapplied, and the balance they add up to.
import type { Input } from '../../contract/inputs'
import type { Language } from '../../contract/shapes'
import { type Minor, toMajor } from '../../core/money'
import type { AgedLine } from '../../core/receivables/aging/report'
import { bucketName } from '../../text/buckets'
import { formatMoney } from '../../text/format'
import { agingSheetText } from '../../text/reports'
import type { ReportPicture } from '../reports/types'
import type { Aged } from './aged'

const NAME_WIDTH = 190
/** As wide as an amount of eight digits before the point. */
const AMOUNT_WIDTH = 92
const COUNT_WIDTH = 48

export const agingPicture = (
  { loaded, asOf, report, check, undated, unreadable }: Aged,
  { by, narrowing }: Input<'aging'>,
  { language, made }: { language: Language; made: string },
): ReportPicture => {
  const text = agingSheetText(language)
  const { currency } = loaded.ledger
  const major = (amount: Minor) => toMajor(amount, currency)
  const money = (amount: Minor) => formatMoney(amount, currency)
  const cells = ({ amounts, unapplied, balance, count }: AgedLine) => [
    ...amounts.map(major),
    // Taken off the balance: shown as what it does to the sum.
    0 - major(unapplied) + 0,
    major(balance),
    count,
  ]
  const amount = (header: string) => ({ header, width: AMOUNT_WIDTH, format: 'amount' as const })
  return {
    names: text.names,
    title: text.title[by],
    about: [
      text.asOf(asOf),
      text.meaning[by],
      ...(narrowing === null ? [] : [text.narrowed(narrowing.by, narrowing.value)]),
      text.currency(currency),
      text.made(made),
    ].join(text.dot),
    columns: [
      { header: text.customer, width: NAME_WIDTH, format: 'text' },
      ...report.ids.map(id => amount(bucketName(id, text.buckets))),
      amount(text.unapplied),
      amount(text.balance),
      { header: text.count, width: COUNT_WIDTH, format: 'count' },
    ],
    rows: report.rows.map(row => [row.name === '' ? text.unnamed : row.name, ...cells(row)]),
    total: [text.total(report.rows.length), ...cells(report.total)],
    foot: [
      check.offCount === 0 ? text.agrees(money(check.balance)) : text.differs(check.offCount),
      ...(undated.count === 0 ? [] : [text.undated(undated.count, money(undated.amount))]),
      ...(unreadable === 0 ? [] : [text.unreadable(unreadable)]),
    ],
  }
}
