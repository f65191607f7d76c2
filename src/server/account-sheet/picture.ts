// The summary of one customer as the page of 大客户总结: key figures in front, the six parts under one another.
import type { CustomerView } from '../../contract/customer'
import type { Language } from '../../contract/shapes'
import { decimalsOf, type Minor, toMajor } from '../../core/money'
import type { Figure } from '../../core/problem'
import { accountText } from '../../text/account'
import { accountSentences } from '../../text/account/sentences'
import { serviceSentences } from '../../text/account/service'
import { formatMoney, formatShare, shortMoney } from '../../text/format'
import { summaryText } from '../../text/reports/summary'
import { chartsOf, dataOf } from './charts'
import { basicsRows, dealRows, financeRows, outlookRows, riskRows } from './parts'
import { pastRows } from './past'
import { blank, heading, row } from './rows'
import { serviceRows } from './service'
import type { SummaryPicture, SummaryRow } from './types'

type Made = { language: Language; made: string; own: string[][] }

/** What each part is written with. */
export type Pen = ReturnType<typeof penFor>

const penFor = (view: CustomerView, language: Language) => {
  const { currency } = view
  const words = accountText(language)
  const print = {
    short: (amount: Minor) => shortMoney(amount, currency, language),
    exact: (amount: Minor) => formatMoney(amount, currency),
    share: (share: number, decimals = 1) => formatShare(share, decimals),
  }
  return {
    ...words,
    ...print,
    sheet: summaryText(language),
    major: (amount: Minor) => toMajor(amount, currency),
    service: serviceSentences(words.service, words.figure),
    sentences: accountSentences({ ...words, noDeals: words.figure['no-deals-sheet'] }, print),
  }
}

export const accountPicture = (view: CustomerView, { language, made, own }: Made): SummaryPicture => {
  const { summary } = view
  const pen = penFor(view, language)
  const { sheet: text, customer, sentences } = pen
  const rows: SummaryRow[] = [...headRows(view, pen, made), blank()]
  const part = (title: string, conclusion: string, content: SummaryRow[]) => {
    rows.push(heading(title, conclusion), ...content, blank())
    return rows.length - content.length
  }
  const { parts } = customer
  part(parts.basics, freshness(view, pen), basicsRows(view, pen))
  const historyAt = part(parts.history, sentences.ofHistory(summary.history), [
    ...Array.from({ length: CHART_ROWS }, blank),
    ...pastRows(view, pen),
    ...dealRows(summary.history, pen),
  ])
  const financeAt = part(parts.finance, sentences.ofFinance(summary), financeRows(summary, pen))
  part(parts.service, pen.service.conclusion(summary.service.figures), serviceRows(view, pen))
  part(parts.risk, customer.risk.levels[summary.risk.level], riskRows(summary.risk, pen))
  part(parts.outlook, sentences.ofOutlook(summary.outlook), outlookRows(summary.outlook, pen))
  rows.push(heading(text.own.head, text.own.hint))
  const data = dataOf(summary, pen)
  return {
    names: text.names,
    rows,
    own,
    data: data.rows,
    charts: chartsOf(data, { historyAt, financeAt }, text),
    decimals: decimalsOf(view.currency),
  }
}

/** Rows that the line and the pie stand over. */
const CHART_ROWS = 10

const headRows = ({ summary, asOf, currency }: CustomerView, pen: Pen, made: string): SummaryRow[] => {
  const { sheet: text, customer, common, figure, major, share, exact } = pen
  const { grossProfit, netProfit, daysToPay, finance, history, abc, keyAccount } = summary
  const rank = abc !== null ? common.abc(abc, keyAccount) : keyAccount ? common.keyAccount : ''
  const why = (of: Figure) => (of.value === null ? figure[of.reason] : '')
  const amount = (value: number | null) => (value === null ? text.none : major(value))
  const of = finance.shareOfRevenue.value
  return [
    row('name', [summary.name, '', '', '', '', rank]),
    row('soft', [
      [text.title, text.asOf(asOf), text.unit(common.currencies[currency])].join(text.dot),
      ...['', '', '', ''],
      summary.basics.owner === '' ? '' : customer.owner(summary.basics.owner),
    ]),
    row('soft', [[text.profits[history.net], text.receivables, text.made(made)].join(text.dot), ...BLANKS]),
    row('labels', [
      customer.figures.grossProfit,
      customer.figures.netProfit,
      customer.figures.daysToPay,
      text.figures.revenue,
      text.figures.balance,
      text.figures.roi,
    ]),
    row('figures', [
      amount(grossProfit.value),
      amount(netProfit.value),
      daysToPay.value === null ? text.none : common.days(Math.round(daysToPay.value)),
      amount(finance.revenue),
      major(finance.balance),
      finance.roi.value === null ? text.none : finance.roi.value.toFixed(2),
    ]),
    row('notes', [
      finance.grossMargin.value === null
        ? why(grossProfit)
        : customer.marginOf(share(finance.grossMargin.value, 0)),
      why(netProfit),
      daysToPay.value === null ? why(daysToPay) : customer.fromReceipts(daysToPay.n),
      of === null ? why(finance.shareOfRevenue) : text.share(share(of, 0)),
      finance.overdue > 0 ? text.overdue(exact(finance.overdue)) : text.nothingOverdue,
      why(finance.roi),
    ]),
  ]
}

const BLANKS = ['', '', '', '', '']

const freshness = ({ freshness: { blocks, completeness } }: CustomerView, { sheet: text, share }: Pen) => {
  const verified = blocks.flatMap(block => (block.verified === null ? [] : [block.verified.on])).sort()
  return [
    verified[0] === undefined ? text.neverVerified : text.verifiedOn(verified[0]),
    ...(completeness.share === null ? [] : [text.completeness(share(completeness.share, 0))]),
  ].join(text.dot)
}
