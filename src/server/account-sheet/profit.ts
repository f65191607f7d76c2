// What the customer earned and is likely to, as pairs of part three; a figure that rests on a cost rate says so in its label.
import type { CustomerView } from '../../contract/customer'
import { missingInputs } from '../../core/accounts/missing'
import type { Figure } from '../../core/problem'
import { said } from './parts'
import type { Pen } from './picture'
import { lines, type Pair } from './rows'
import type { SummaryRow } from './types'

export const profitPairs = ({ summary: { finance } }: CustomerView, pen: Pen): Pair[] => {
  const { account, customer, major, share, sentences } = pen
  const { rows } = customer.finance
  const pair = (name: string, figure: Figure, print: (value: number) => Pair[1]): Pair => [
    name + sentences.estimated(figure),
    said(figure, print, pen),
  ]
  return [
    pair(rows.cost, finance.cost, major),
    pair(rows.grossMargin, finance.grossMargin, share),
    pair(rows.costToServe, finance.costToServe, major),
    pair(rows.netMargin, finance.netMargin, share),
    pair(rows.financing, finance.financing, major),
    pair(rows.shareOfRevenue, finance.shareOfRevenue, share),
    pair(account.rows.yearGross, finance.yearGross, major),
    pair(account.rows.expectedGross, finance.expectedGross.profit, major),
    pair(account.rows.servingShare, finance.serving.own, share),
  ]
}

/** Below the pairs, over the whole width: on what the expected figure rests, and what serving him takes. */
export const profitLines = ({ summary: { finance }, asOf }: CustomerView, pen: Pen): SummaryRow[] => {
  const { account, exact, share } = pen
  const { from, to, band } = finance.expectedGross
  const { company } = finance.serving
  return [
    ...(band === null ? [] : lines('', account.expected(from, to, exact(band.low), exact(band.high)))),
    ...(company.value === null ? [] : lines('', account.ofCompany(share(company.value)))),
    ...(finance.cost.value === null ? [] : lines('', account.allTime(asOf, finance.cost.n))),
  ]
}

/** `还缺 费用表…`, one a line; none where all is there. */
export const missingRows = ({ summary }: CustomerView, { account: { missing } }: Pen): SummaryRow[] =>
  missingInputs(summary).flatMap((input, at) => lines(at === 0 ? missing.label : '', missing.what[input]))
