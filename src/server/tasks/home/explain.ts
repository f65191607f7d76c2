// What is behind a key figure of 总览: how it comes about and the rows that make it up.
import type { FigureBehind } from '../../../contract/home'
import type { Input } from '../../../contract/inputs'
import { behind } from '../../../core/receivables/behind'
import { collectionFigures } from '../../../core/receivables/collection/collection'
import { finance } from '../../../core/receivables/provision/finance'
import { totals } from '../../../core/receivables/totals'
import { type Outcome, ok } from '../../answer'
import { keptDays } from '../../board/days'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_ROWS = 50

export const explainFigure = (office: Office, { figure }: Input<'home.explain'>): Outcome<FigureBehind> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items, contracts } = loaded.value
  const asOf = office.desk.today
  const figures = totals(items, asOf, office.settings.aging.overdueDays)
  const { balance, dso } = figures
  return ok({
    ...behind(figure === 'dso' ? contracts : items, { figure, asOf, most: MOST_ROWS }),
    asOf,
    currency: ledger.currency,
    totals: { balance, dso },
    dueSoonDays: office.settings.thresholds.dueSoonDays,
    finance: figure === 'balance' ? finance(figures, office.settings.finance) : null,
    collection:
      figure === 'dso'
        ? collectionFigures({ items, totals: figures, days: keptDays(office.desk, ledger.currency), asOf })
        : null,
  })
}
