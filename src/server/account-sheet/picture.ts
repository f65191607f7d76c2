// The summary of one customer as the page of 大客户总结: key figures in front, the six parts under one another.
import type { ComparedPeriod } from '../../contract/account-paper'
import type { CustomerView } from '../../contract/customer'
import type { Language } from '../../contract/shapes'
import type { PartId } from '../../core/accounts/frame'
import { decimalsOf, type Minor, toMajor } from '../../core/money'
import type { Figure } from '../../core/problem'
import { accountText } from '../../text/account'
import { planSentences } from '../../text/account/plan-sentences'
import { accountSentences } from '../../text/account/sentences'
import { serviceSentences } from '../../text/account/service'
import { formatMoney, formatShare, shortMoney } from '../../text/format'
import { summaryText } from '../../text/reports/summary'
import { chartsOf, dataOf } from './charts'
import { comparedRows, ofCompared } from './compared'
import { basicsRows, dealRows, financeRows, outlookRows, riskRows } from './parts'
import { pastRows } from './past'
import { missingRows } from './profit'
import { blank, heading, row } from './rows'
import { serviceRows } from './service'
import type { SummaryPicture, SummaryRow } from './types'

/** `compared`: the last quarter beside earlier ones; none where nothing is known of it. */
type Made = { language: Language; made: string; own: string[][]; compared: readonly ComparedPeriod[] }

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
  const sentences = accountSentences({ ...words, noDeals: words.figure['no-deals-sheet'] }, print)
  return {
    ...words,
    ...print,
    sheet: summaryText(language),
    major: (amount: Minor) => toMajor(amount, currency),
    service: serviceSentences(words.service, words.figure),
    sentences,
    plan: planSentences(words, print, sentences.risk),
  }
}

export const accountPicture = (
  view: CustomerView,
  { language, made, own, compared }: Made,
): SummaryPicture => {
  const { summary } = view
  const pen = penFor(view, language)
  const { sheet: text, customer } = pen
  const rows: SummaryRow[] = [...headRows(view, pen, made), blank()]
  const startsAt: Partial<Record<PartId, number>> = {}
  for (const id of view.parts) {
    const { conclusion, content } = partOf(id, view, pen)
    rows.push(...heading(customer.parts[id], conclusion), ...content, blank())
    startsAt[id] = rows.length - content.length
  }
  const missing = missingRows(view, pen)
  if (missing.length > 0) rows.push(...missing, blank())
  if (compared.some(({ figures }) => figures !== null))
    rows.push(
      ...heading(pen.compared.title, ofCompared(compared, pen)),
      ...comparedRows(compared, pen),
      blank(),
    )
  rows.push(row('heading', [text.own.head, '', text.own.hint]))
  const data = dataOf(summary, view.parts, pen)
  return {
    names: text.names,
    rows,
    own,
    data: data.rows,
    charts: chartsOf(data, startsAt, text),
    decimals: decimalsOf(view.currency),
  }
}

type Part = { conclusion: string; content: SummaryRow[] }

const partOf = (id: PartId, view: CustomerView, pen: Pen): Part => {
  const { summary } = view
  const { customer, sentences, plan } = pen
  const parts: Record<PartId, () => Part> = {
    basics: () => ({ conclusion: freshness(view, pen), content: basicsRows(view, pen) }),
    history: () => ({
      conclusion: sentences.ofHistory(summary.history),
      content: [
        ...Array.from({ length: CHART_ROWS }, blank),
        ...pastRows(view, pen),
        ...dealRows(summary.history, pen),
      ],
    }),
    finance: () => ({
      conclusion: customer.finance.join([
        sentences.ofFinance(summary),
        plan.targetNow(summary.finance.targets),
      ]),
      content: financeRows(view, pen),
    }),
    service: () => ({
      conclusion: pen.service.conclusion(summary.service.figures),
      content: serviceRows(view, pen),
    }),
    risk: () => ({
      conclusion: customer.risk.levels[summary.risk.level],
      content: riskRows(summary, pen),
    }),
    outlook: () => ({
      conclusion: customer.outlook.join([
        sentences.ofOutlook(summary.outlook),
        plan.weighted(summary.outlook),
      ]),
      content: outlookRows(summary, pen),
    }),
  }
  return parts[id]()
}

/** Rows that the line and the pie stand over. */
const CHART_ROWS = 10

const headRows = ({ summary, asOf, currency }: CustomerView, pen: Pen, made: string): SummaryRow[] => {
  const { sheet: text, customer, common, figure, major, share, exact, sentences } = pen
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
        : customer.marginOf(share(finance.grossMargin.value, 0)) + sentences.estimated(grossProfit),
      why(netProfit) + sentences.estimated(netProfit).trimStart(),
      daysToPay.value === null ? why(daysToPay) : customer.fromReceipts(daysToPay.n),
      of === null ? why(finance.shareOfRevenue) : text.share(share(of, 0)),
      finance.overdue > 0 ? text.overdue(exact(finance.overdue)) : text.nothingOverdue,
      why(finance.roi) + sentences.estimated(finance.roi).trimStart(),
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
