// 到账确认: what came in, on which items it was booked and what is still open; a mail without paper, of one receipt entered through 登记收款.
import type { Paper } from '../../contract/formal'
import type { Customer, OpenItem } from '../../core/ledger/types'
import { type Minor, sum } from '../../core/money'
import { leftOpen } from '../../core/receipts/left-open'
import { isClearing, receiptsOf } from '../../core/receipts/receipts'
import { foreignTotals, isWholeTotal } from '../../core/receivables/foreign'
import { letterLanguage } from '../../core/reminders/policy/ways'
import { formatMoney } from '../../text/format'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import { type Outcome, ok, problem } from '../answer'
import { oneLine } from '../email/escape'
import { commonValues, type DrawingDesk, type Drawn, mailOf } from './desk'
import { paragraphsOf } from './texts'

/** Such a letter is sent once for its receipt, from whichever page. */
export const receiptKey = (receipt: string): string => `receipt ${receipt}`

/** Of a receipt that is gone, half entered, taken back, on no item or still a bill there is nothing to confirm. */
export const drawReceiptNote = (
  at: DrawingDesk,
  paper: Extract<Paper, { kind: 'receipt' }>,
  customer: Customer,
): Outcome<Drawn> => {
  const { office, loaded, lines } = at
  const { desk, settings } = office
  const { currency } = loaded.ledger
  const own = lines.filter(
    ({ receipt, customer: whose }) => receipt === paper.receipt && whose === customer.key,
  )
  const [receipt] = receiptsOf(own)
  if (receipt === undefined || !isClearing(receipt)) return problem('nothing-to-send')
  const language = letterLanguage(customer) ?? settings.letterLanguage
  const words = FORMAL_WORDS[language].receipt
  const money = (amount: Minor) => formatMoney(amount, currency)
  const items = loaded.items.filter(item => item.customer === customer.key)
  const { sender } = settings
  const { opening, closing } = paragraphsOf(
    desk.documentStore,
    { language, kind: 'receipt' },
    {
      ...commonValues(office, customer),
      received: money(receipt.total),
      receivedOn: receipt.on,
    },
  )
  const booked = own
    .filter(({ rule }) => rule !== 'unapplied')
    .map(line =>
      words.line(
        oneLine(line.what) || words.unnamed,
        money(line.amount),
        leftText(leftOpen(line, items), money),
      ),
    )
  const openOf = (some: readonly OpenItem[]) => sum(some.map(item => item.open))
  const open = openOf(items)
  const overdue = openOf(items.filter(({ state }) => state === 'overdue'))
  const isWhole = isWholeTotal(items, foreignTotals(loaded.foreign, customer.key))
  const facts = [
    ...booked,
    ...(receipt.rest > 0 ? [words.rest(money(receipt.rest))] : []),
    ...(receipt.bill === undefined ? [] : [words.bill(receipt.bill.dueOn)]),
  ].join('\n')
  const told = [
    ...opening,
    facts,
    ...(isWhole
      ? [
          open === 0
            ? words.nothingOpen(desk.today)
            : words.open(desk.today, money(open), overdue ? money(overdue) : ''),
        ]
      : []),
    ...closing,
  ]
  return ok({
    ...{ language, customer, title: words.title, page: null, told: null, statement: null, demand: null },
    about: {
      ...{ kind: 'receipt', customer: customer.key, name: customer.name },
      ...{ from: null, to: receipt.on, amount: receipt.total },
    },
    mail: mailOf(office, language, {
      subject: words.subject({
        company: oneLine(sender.company),
        day: receipt.on,
        amount: money(receipt.total),
      }),
      told,
      file: '',
    }),
  })
}

/** '' once it is paid, null where it is gone from the ledger. */
const leftText = (open: Minor | null, money: (amount: Minor) => string): string | null => {
  if (open === null) return null
  return open === 0 ? '' : money(open)
}
