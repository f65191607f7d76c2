// The words of compared figures in the person's language and the ledger's currency.
import { comparedText } from '../../text/account/compared'
import { useFigures } from '../figures'
import { useSession } from '../session'

/** `isShort`: amounts as on an axis, so that three periods fit side by side; else to the cent. */
export const useComparedText = (isShort: boolean) => {
  const { accountPaper, common } = useSession().text
  const { compact, exact } = useFigures()
  const words = { words: accountPaper.compare, none: common.none, list: common.list }
  return comparedText(words, isShort ? compact : exact)
}
