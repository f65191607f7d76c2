// 客户价值总览 as a sheet: every customer in one table that adds up to the company, the whale curve and the largest ten below it.
import type { PortfolioView } from '../../contract/portfolio'
import type { Language } from '../../contract/shapes'
import type { Cell } from '../../core/ledger/types'
import { type Minor, toMajor } from '../../core/money'
import { rankingOf } from '../../core/portfolio/ranking'
import type { Earnings, ValuedCustomer } from '../../core/portfolio/types'
import { worthOf } from '../../core/portfolio/whale'
import type { Figure } from '../../core/problem'
import { portfolioSheetText } from '../../text/reports/portfolio'
import type { ReportChart, ReportColumn, ReportPicture } from '../reports/types'
import type { Valued } from './valued'

const NAME_WIDTH = 190
const AMOUNT_WIDTH = 92
const SHORT_WIDTH = 64
const MOST_BARS = 10

type Made = { language: Language; made: string }

export const portfolioPicture = (
  view: PortfolioView,
  { customers, nameOf }: Pick<Valued, 'customers' | 'nameOf'>,
  { language, made }: Made,
): ReportPicture => {
  const text = portfolioSheetText(language)
  const { page: words, none } = text
  const { currency, ranking, period } = view
  const major = (amount: Minor) => toMajor(Math.round(amount), currency)
  const cell = (figure: Figure, print: (value: number) => Cell = major): Cell =>
    figure.value === null ? none : print(figure.value)
  const money = ({ revenue, grossProfit, costToServe, financing, netProfit }: Earnings): Cell[] => [
    major(revenue),
    ...[grossProfit, costToServe, financing, netProfit].map(figure => cell(figure)),
  ]
  const scores = new Map(
    rankingOf(customers, ranking.basis).ranked.map(({ customer, score }) => [customer, score]),
  )
  const blanks = (count: number) => Array.from({ length: count }, () => '')
  const { measures } = words
  const column = (header: string, width: number, format: ReportColumn['format']) => ({
    header,
    width,
    format,
  })
  return {
    names: text.names,
    title: words.title,
    about: [words.period(period.from, period.to), text.currency(currency), text.made(made)].join(text.dot),
    columns: [
      column(text.customer, NAME_WIDTH, 'text'),
      ...[
        measures.revenue,
        measures.grossProfit,
        measures.costToServe,
        measures.financing,
        measures.netProfit,
      ].map(header => column(header, AMOUNT_WIDTH, 'amount')),
      column(measures.daysToPay, SHORT_WIDTH, 'count'),
      column(measures.growth, SHORT_WIDTH, 'change'),
      column(words.class, SHORT_WIDTH, 'text'),
      column(text.key, SHORT_WIDTH, 'text'),
      column(measures.potential, SHORT_WIDTH, 'text'),
      column(measures.risk, SHORT_WIDTH, 'text'),
      column(words.score, AMOUNT_WIDTH, 'amount'),
    ],
    rows: [
      ...customers.map(one => [
        nameOf(one.customer).name,
        ...money(one),
        cell(one.daysToPay, Math.round),
        cell(one.growth, value => value),
        one.abc ?? none,
        one.keyAccount ? text.yes : '',
        words.potentials[one.potential],
        words.risks[one.risk],
        scores.has(one.customer) ? major(scores.get(one.customer) ?? 0) : none,
      ]),
      [text.unassigned, ...money(view.unassigned), ...blanks(7)],
    ],
    total: [text.total(view.company.customers), ...money(view.company), ...blanks(7)],
    foot: view.lacking.map(({ figure, reason }) => words.lacking(measures[figure], text.reasons[reason])),
    charts: { title: text.points, list: chartsOf(view, customers, { text, nameOf, major }) },
  }
}

type Pen = Pick<Valued, 'nameOf'> & {
  text: ReturnType<typeof portfolioSheetText>
  major: (amount: Minor) => number
}

const chartsOf = (
  { whale, ranking }: PortfolioView,
  customers: readonly ValuedCustomer[],
  { text, nameOf, major }: Pen,
): ReportChart[] => {
  const { bases } = text.page
  const largest = customers.slice(0, MOST_BARS).flatMap((one): [string, number][] => {
    const { value } = worthOf(one, ranking.basis)
    return value === null ? [] : [[nameOf(one.customer).name, major(value)]]
  })
  const bars: ReportChart = {
    kind: 'bar',
    title: text.bars(bases[ranking.basis]),
    header: [text.customer, bases[ranking.basis]],
    points: largest,
  }
  const curve: ReportChart[] =
    whale.basis === null
      ? []
      : [
          {
            kind: 'line',
            title: text.whale(bases[whale.basis]),
            header: text.whaleHeader(bases[whale.basis]),
            points: whale.points.map(({ customers: count, amount }) => [text.first(count), major(amount)]),
          },
        ]
  return [...curve, ...(largest.length > 0 ? [bars] : [])]
}
