// How late somebody pays, and what to do about it, in words.
import type { CreditUse } from '../../core/receivables/paying/credit'
import type { Strategy } from '../../core/receivables/paying/strategy'
import { useFigures } from '../figures'
import { useSession } from '../session'

export const usePayingWords = () => {
  const { paying: words } = useSession().text
  const { short, share } = useFigures()
  const late = (days: number) => words.late(Math.round(days))
  return {
    /** `晚 12 天`, `早 3 天`, `当天付`. */
    late,
    usually: (days: number) => words.usually(late(days)),
    strategy: (strategy: Strategy): string => {
      const say = words.strategies[strategy.kind] as (strategy: Strategy, amount: string) => string
      return say(strategy, 'amount' in strategy ? short(strategy.amount) : '')
    },
    /** Of a probability no more than two digits are known. */
    chance: (value: number) => share(value, 0),
  }
}

/** What is to be said of somebody's credit, '' where nothing is. */
export const useCreditNote = () => {
  const { credit: words } = useSession().text.paying
  const { short, share } = useFigures()
  return (credit: CreditUse | null): string => {
    if (credit === null) return ''
    const { state, exposure, use, projectedUse, ranOut } = credit
    if (state === 'cash-only') {
      if (exposure <= 0) return ''
      return ranOut === undefined ? words.owing(short(exposure)) : words.owingPast(ranOut, short(exposure))
    }
    if (use !== null && state !== 'within') return words.used(share(use, 0))
    return projectedUse !== null && projectedUse >= 1 ? words.projected(share(projectedUse, 0)) : ''
  }
}
