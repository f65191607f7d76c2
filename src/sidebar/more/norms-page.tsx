// 使用规范: makes the sheet, and asks before it writes over what somebody changed.
import { useState } from 'preact/hooks'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { useSession } from '../session'

export const NormsPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const words = text.norms
  const make = async (overwrite: boolean) => {
    setAsking(false)
    const done = await act('norms', { overwrite })
    if (done === null) return
    if (done.status === 'changed') return setAsking(true)
    tell({ kind: 'done', text: words[done.status] })
  }
  return (
    <Page title={words.title} onBack={onBack} busy={busy}>
      <p>{words.text}</p>
      <p class="soft">{words.own}</p>
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void make(false)}>
          {busy ? words.making : words.make}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.changed.title}
          sentences={[words.changed.text]}
          yes={words.changed.yes}
          danger
          onYes={() => void make(true)}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
