// Part two as lines of the page: trend, product mix, rhythm and season.
import type { CustomerView } from '../../contract/customer'
import type { AccountSummary } from '../../core/accounts/types'
import type { Pen } from './picture'
import { lines } from './rows'
import type { SummaryRow } from './types'

const PRODUCTS = 4

/** `客房 45% +12 个百分点、大堂 30%` */
const mixOf = ({ mix }: AccountSummary['history'], { customer, common, share, sentences }: Pen): string =>
  mix
    .slice(0, PRODUCTS)
    .map(({ product, share: of, change }) =>
      [
        product || customer.history.noProject,
        of === null ? common.none : share(of, 0),
        sentences.past.moved(change),
      ]
        .filter(part => part !== '')
        .join(' '),
    )
    .join(common.list)

export const pastRows = ({ summary: { history }, asOf }: CustomerView, pen: Pen): SummaryRow[] => {
  const { sheet: text, sentences } = pen
  if (history.missing) return []
  const { past } = sentences
  const mix = mixOf(history, pen)
  return [
    ...lines(text.past.trend, past.trend(history)),
    ...(mix === '' ? [] : lines(text.past.mix, mix)),
    ...lines(
      text.past.rhythm,
      [past.rhythm(history), past.nextOrder(history.rhythm, asOf)].join(' ').trimEnd(),
    ),
    ...lines(text.past.season, past.season(history)),
  ]
}
