// How often promises are kept, in words: a rate, or that there are too few.
import { ENOUGH_PROMISES, type PromisesKept } from '../../../core/effect/promises'
import { useFigures } from '../../figures'
import { useSession } from '../../session'

export const usePromiseRate = () => {
  const { standing: words } = useSession().text
  const { share } = useFigures()
  return ({ value, n }: PromisesKept['all']): string =>
    value === null || n < ENOUGH_PROMISES ? words.rateUnknown(n) : words.rate(share(value, 0), n)
}
