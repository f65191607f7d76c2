// What is said of how a customer pays and of what is concluded about him, in the person's language.
import { type AccountSentences, accountSentences } from '../../text/account/sentences'
import { useFigures } from '../figures'
import { useSession } from '../session'

export const useAccountSentences = (): AccountSentences => {
  const { customer, paying, common, books } = useSession().text
  const { short, exact, share } = useFigures()
  return accountSentences(
    { customer, paying, common, noDeals: books.revenue.noDeals },
    { short, exact, share },
  )
}

export const usePayingWords = () => {
  const { share } = useFigures()
  const { late, usually, strategy } = useAccountSentences()
  return {
    late,
    usually,
    strategy,
    /** Of a probability no more than two digits are known. */
    chance: (value: number) => share(value, 0),
  }
}

export const useCreditNote = () => useAccountSentences().creditNote
