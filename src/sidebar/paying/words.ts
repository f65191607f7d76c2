// What is said of how a customer pays and of what is concluded about him, in the person's language.
import { type AccountSentences, accountSentences } from '../../text/account/sentences'
import { useFigures } from '../figures'
import { useSession } from '../session'

export const useAccountSentences = (): AccountSentences => {
  const { customer, paying, past, account, common, books } = useSession().text
  const { short, exact, share } = useFigures()
  return accountSentences(
    { customer, paying, past, account, common, noDeals: books.revenue.noDeals },
    { short, exact, share },
  )
}
