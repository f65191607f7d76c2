// What is said of targets, risks and plans, in the person's language.
import type { PlanProblem } from '../../core/account-plan/types'
import { type PlanSentences, planSentences } from '../../text/account/plan-sentences'
import { useFigures } from '../figures'
import { useAccountSentences } from '../paying/words'
import { useSession } from '../session'

/** A cell that cannot be used, named by row and column, with what to do. */
export const usePlanProblem = () => {
  const { problem, problems, columns } = useSession().text.planning
  return ({ row, column, code, value }: PlanProblem): string =>
    problem(row, columns[column], value, problems[code])
}

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
