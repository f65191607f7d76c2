// Figures in the ledger's currency, or the one they are of, and the person's language.
import type { CurrencyCode, Minor } from '../core/money'
import type { Figure } from '../core/problem'
import { formatMoney, formatShare, shortMoney } from '../text/format'
import { compactMoney } from '../text/page/figures'
import { useSession } from './session'

export const useFigures = (of?: CurrencyCode) => {
  const { currency: own, language, text, words } = useSession()
  const currency = of ?? own
  return {
    /** `¥1,234,567.00` */
    exact: (amount: Minor) => formatMoney(amount, currency),
    /** From 100 万 on `¥123.5 万`, below exact. */
    short: (amount: Minor) => shortMoney(amount, currency, language),
    /** `38.2 万`, for legends and axes. */
    compact: (amount: Minor) => compactMoney(amount, currency, language),
    share: (share: number, decimals = 1) => formatShare(share, decimals),
    /** A figure by its own printer, or — . */
    figure: (figure: Figure, print: (value: number) => string) =>
      figure.value === null ? text.common.none : print(figure.value),
    /** Why a figure is —, or nothing. */
    reason: (figure: Figure) => (figure.value === null ? words.figure[figure.reason] : ''),
  }
}
