// The last act of ours that wrote into the team's cells, and 撤销.
import type { LastAct } from '../../contract/undo'
import { momentText } from '../../text/page/figures'
import { Button } from '../parts/button'
import { useSession } from '../session'
import { Progress } from '../work/progress'
import { useUndo } from './use-undo'

type UndoLineProps = { act: LastAct; asOf: string; onDone: () => void }

export const UndoLine = ({ act, asOf, onDone }: UndoLineProps) => {
  const { text } = useSession()
  const { progress, undo } = useUndo()
  const words = text.data.undo
  if (progress !== null)
    return <Progress {...progress} sentence={words.working(progress.done, progress.total)} />
  const run = async () => {
    await undo(act)
    onDone()
  }
  return (
    <p class="line info num">
      <span>
        {words.last(words.kinds[act.kind], act.cells, momentText(act.at, asOf, text.common), act.by)}
      </span>
      <Button kind="link" onClick={() => void run()}>
        {words.button}
      </Button>
    </p>
  )
}
