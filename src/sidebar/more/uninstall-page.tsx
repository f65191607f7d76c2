// 卸载: says what goes and what stays, asks once, tells what was removed.
import { useState } from 'preact/hooks'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Tick } from '../parts/field'
import { Page } from '../parts/page'
import { useSession } from '../session'

export const UninstallPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell, restart } = useSession()
  const { busy, act } = useAct()
  const [keepLog, setKeepLog] = useState(true)
  const [asking, setAsking] = useState(false)
  const words = text.more.uninstall

  const uninstall = async () => {
    setAsking(false)
    const result = await act('uninstall', { keepLog })
    if (result === null) return
    tell({
      kind: 'done',
      text: words.done(result.rulesRemoved, result.sheetsRemoved.length, result.logKept),
    })
    restart()
  }
  return (
    <Page title={words.title} onBack={onBack} busy={busy}>
      <p>{words.text}</p>
      <Tick label={words.keepLog} on={keepLog} onChange={setKeepLog} />
      <div class="actions">
        <Button kind="danger" disabled={busy} onClick={() => setAsking(true)}>
          {busy ? words.working : words.ask}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.confirm.title}
          sentences={[keepLog ? words.confirm.kept : words.confirm.gone]}
          yes={words.confirm.yes}
          danger
          onYes={() => void uninstall()}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
