// What is said of targets, risks and plans, in the person's language.
import { type PlanSentences, planSentences } from '../../text/account/plan-sentences'
import { useFigures } from '../figures'
import { useAccountSentences } from '../paying/words'
import { useSession } from '../session'

export const usePlanSentences = (): PlanSentences => {
  const { text, words } = useSession()
  const { short, exact, share } = useFigures()
  const { risk } = useAccountSentences()
  const { accountPlan, common, portfolio } = text
  const { strategies } = portfolio.matrix
  return planSentences(
    { accountPlan, common, figure: words.figure, strategies },
    { short, exact, share },
    risk,
  )
}
