// =ZQ_CUSTOMER(客户, 数字, 台账区域): a figure of customers by name, from one reading of the ledger.
import { customerKey } from '../../core/ledger/customer-key'
import type { CustomerKey, OpenItem } from '../../core/ledger/types'
import { type Minor, toMajor } from '../../core/money'
import { functionText } from '../../text/functions'
import type { Office } from '../ports'
import { loadLedger } from '../tasks/load'
import { type Answer, isBlank, overRange } from './ranges'

type Owing = { balance: Minor; overdue: Minor; oldest: number; items: number }
type Figure = keyof Owing

/** As a person writes them, in either language. */
const FIGURES: Record<Figure, readonly [zh: string, en: string]> = {
  balance: ['未付', 'balance'],
  overdue: ['逾期', 'overdue'],
  oldest: ['最久逾期天数', 'oldest'],
  items: ['未付笔数', 'items'],
}

const figureFrom = (word: unknown): Figure | null => {
  const text = String(word ?? '')
    .trim()
    .toLowerCase()
  return (Object.keys(FIGURES) as Figure[]).find(figure => FIGURES[figure].includes(text)) ?? null
}

/**
 * `ledger` is not looked at: Google computes a function anew when its arguments change, and without the ledger among them the cell would
 * keep an old figure.
 */
export const customerFigures = (
  office: Office,
  names: unknown,
  [figureWord, ledger]: readonly [unknown, unknown],
): Answer => {
  const { language } = office.desk.person
  const text = functionText(language)
  const figure = figureFrom(figureWord)
  if (figure === null) {
    const all = Object.values(FIGURES).map(words => words[language === 'en' ? 1 : 0])
    return text.noSuchFigure(all.join(text.join))
  }
  if (!Array.isArray(ledger) && isBlank(ledger)) return text.ledgerWanted
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded.problem.code === 'not-set-up' ? text.notSetUp : text.failed
  const { customers, currency } = loaded.value.ledger
  const keys = new Map(
    customers.flatMap(({ key, name }) => [[customerKey(name), key] as const, [key, key] as const]),
  )
  const owing = owingByCustomer(loaded.value.items)
  return overRange(names, name => {
    const key = keys.get(customerKey(String(name)))
    if (key === undefined) return text.noSuchCustomer(String(name))
    const value = owing.get(key)?.[figure] ?? 0
    return figure === 'balance' || figure === 'overdue' ? toMajor(value, currency) : value
  })
}

const owingByCustomer = (items: readonly OpenItem[]): Map<CustomerKey, Owing> => {
  const all = new Map<CustomerKey, Owing>()
  for (const { customer, open, state, daysOverdue } of items) {
    if (open === 0) continue
    const own = all.get(customer) ?? { balance: 0, overdue: 0, oldest: 0, items: 0 }
    all.set(customer, own)
    own.balance += open
    own.items += 1
    if (state !== 'overdue') continue
    own.overdue += open
    own.oldest = Math.max(own.oldest, daysOverdue)
  }
  return all
}
