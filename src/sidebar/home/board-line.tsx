// 看板: made, opened, and completed again where charts were deleted and the person wants them back.
import { useState } from 'preact/hooks'
import type { HomeView } from '../../contract/home'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { useSession } from '../session'

export const BoardLine = ({ board }: { board: HomeView['board'] }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [state, setState] = useState(board)
  const [missing, setMissing] = useState(0)
  const words = text.home.board

  const open = async (again: boolean) => {
    setMissing(0)
    const done = await act('board', { again })
    if (done === null) return
    if (done.state === 'gone') return setState('gone')
    setState('there')
    if (done.missing > 0 && !again) setMissing(done.missing)
    tell({ kind: 'done', text: words.did[done.state] })
  }
  return (
    <p class="line num">
      <span>{words.text}</span>
      <Button kind="link" disabled={busy} onClick={() => void open(state === 'gone')}>
        {busy ? words.working : words.open[state]}
      </Button>
      {missing > 0 && (
        <AskDialog
          title={words.missing.title(missing)}
          sentences={[words.missing.text]}
          yes={words.missing.yes}
          onYes={() => void open(true)}
          onNo={() => setMissing(0)}
        />
      )}
    </p>
  )
}
