// Cells of 大客户计划 that cannot be used, on 数据: each in a sentence, with the way to it.
import type { PlanProblem } from '../../core/account-plan/types'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { usePlanProblem } from './words'

/** So many are listed; the rest shows once these are mended. */
const MOST = 20

export const PlanProblems = ({ problems }: { problems: readonly PlanProblem[] }) => {
  const { text } = useSession()
  const { act } = useAct()
  const sentence = usePlanProblem()
  if (problems.length === 0) return null
  const { look } = text.home.actions
  return (
    <Fold title={text.planning.others(problems.length)}>
      <ul class="rows">
        {problems.slice(0, MOST).map(one => (
          <li key={`${one.row} ${one.column} ${one.code}`}>
            <div class="grow">{sentence(one)}</div>
            <Button
              kind="small"
              label={text.common.about(look, sentence(one))}
              onClick={() => void act('accountPlan.sheet', { row: one.row })}
            >
              {look}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
