// The six parts of the summary as rows.
import type { CustomerView } from '../../contract/customer'
import type { AccountSummary, Deal } from '../../core/accounts/types'
import { addressText } from '../../core/ledger/address-text'
import type { MoreField } from '../../core/ledger/types'
import type { Figure } from '../../core/problem'
import type { Pen } from './picture'
import { aheadRows, opportunityRows, riskTopicRows, targetRows } from './planning'
import { profitLines, profitPairs } from './profit'
import { lines, type Pair, pairRows, row } from './rows'
import type { SummaryRow } from './types'

const DEALS = 5
const MONTHS = 4

/** A figure by its own printer, or — with its reason. */
export const said = (
  figure: Figure,
  print: (value: number) => Pair[1],
  { sheet, figure: reasons }: Pen,
): Pair[1] => (figure.value === null ? `${sheet.none} ${reasons[figure.reason]}` : print(figure.value))

export const basicsRows = (
  { summary: { basics } }: CustomerView,
  { sheet: text, customer, common, fields: fieldNames }: Pen,
) => {
  const { fields } = customer.basics
  const { addresses } = basics
  const email = addresses.kind === 'conflict' ? customer.basics.conflict : addressText(addresses)
  const pairs: Pair[] = [
    [text.basics.industry, basics.industry],
    [text.basics.region, basics.region],
    [text.basics.rating, basics.rating],
    [fields.contact, basics.contact],
    [fields.phone, basics.phone],
    [fields.email, email],
    [fields.address, basics.address],
    [text.basics.terms, basics.terms.join(common.list)],
    ...Object.entries(basics.more).map(([field, words]): Pair => [fieldNames[field as MoreField], words]),
    ...basics.own.map((own): Pair => [own.header, own.text]),
  ]
  const [note] = basics.notes
  return [
    ...pairRows(
      pairs.filter(([, value]) => value !== ''),
      3,
    ),
    ...(note === undefined ? [] : lines(text.basics.notes, note.text)),
  ]
}

const stateOf = ({ state, daysOverdue }: Deal, { customer, common }: Pen) =>
  state === 'overdue' ? common.overdueDays(daysOverdue) : customer.states[state]

/** The newest contracts, or the newest deals where these are the revenue. */
export const dealRows = (
  { deals, lines: sold, lineCount }: AccountSummary['history'],
  pen: Pen,
): SummaryRow[] => {
  const { sheet: text, customer, major } = pen
  const count = lineCount > 0 ? lineCount : deals.length
  const newest =
    lineCount > 0
      ? sold
          .slice(0, DEALS)
          .map(({ on, product, order, amount }) => [on ?? '', product, order, major(amount), '', ''])
      : deals
          .slice(0, DEALS)
          .map(deal => [
            deal.on ?? customer.history.noDate,
            deal.project,
            deal.reference,
            deal.total === null ? text.none : major(deal.total),
            major(deal.open),
            stateOf(deal, pen),
          ])
  return [
    row('header', text.deals),
    ...newest.map(cells => row('table', cells)),
    ...(count > DEALS ? lines('', text.moreDeals(count - DEALS)) : []),
  ]
}

/** Two pairs a row: the bars of the aging stand at the right. */
export const financeRows = (view: CustomerView, pen: Pen): SummaryRow[] => {
  const { finance, paying } = view.summary
  const { sheet: text, customer, major, share, paying: words, sentences } = pen
  const { rows } = customer.finance
  const { credit } = paying
  const pairs: Pair[] = [
    ...profitPairs(view, pen),
    [rows.signed, major(finance.signed)],
    [rows.received, major(finance.received)],
    [rows.balance, major(finance.balance)],
    [rows.overdue, major(finance.overdue)],
    [rows.prepaid, major(finance.prepaid)],
    [rows.unapplied, finance.unapplied === null ? text.none : major(finance.unapplied)],
    [rows.collectedShare, said(finance.collectedShare, share, pen)],
    [text.paying.onTime, said(paying.onTime, share, pen)],
    [text.paying.usual, said(paying.usualDelay, sentences.late, pen)],
    [text.paying.grade, paying.grade ?? text.none],
    [text.paying.credit, credit.use === null ? words.credit.none : share(credit.use, 0)],
  ]
  return [...pairRows(pairs, 2), ...profitLines(view, pen), ...targetRows(view.summary, pen)]
}

/** The four risks, and what cannot be judged for want of data. */
export const riskRows = (summary: AccountSummary, pen: Pen): SummaryRow[] => [
  ...riskTopicRows(summary, pen),
  ...summary.risk.risks
    .filter(({ kind }) => kind === 'data')
    .flatMap(risk => lines(pen.customer.risk.levels[risk.level], pen.sentences.risk(risk))),
]

export const outlookRows = (summary: AccountSummary, pen: Pen): SummaryRow[] => {
  const { expected, sales, nextSteps } = summary.outlook
  const { sheet: text, customer, common, exact, sentences } = pen
  const words = customer.sales
  const months = expected
    .filter(({ amount }) => amount > 0)
    .slice(0, MONTHS)
    .map(({ month, amount }) => `${month ?? customer.outlook.noMonth} ${exact(amount)}`)
  const own = sales.own.value === null ? words.ownTooFew(sales.own.n) : exact(Math.round(sales.own.value))
  const ahead =
    sales.company === null
      ? words.tooFew(sales.months)
      : [words.title(sales.from, sales.to), own].join(common.colon)
  return [
    ...lines(
      text.outlook.expected,
      months.length === 0 ? customer.outlook.nothingOpen : months.join(common.list),
    ),
    ...opportunityRows(summary, pen),
    ...lines(text.outlook.sales, ahead),
    ...aheadRows(summary, pen),
    ...(nextSteps.length === 0
      ? lines(text.outlook.steps, text.noSteps)
      : nextSteps.flatMap((step, at) => lines(at === 0 ? text.outlook.steps : '', sentences.step(step)))),
  ]
}
