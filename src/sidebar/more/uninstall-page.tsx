// 卸载: says what goes and what stays, asks once, tells what was removed.
import { useState } from 'preact/hooks'
import type { UninstallResult } from '../../contract/settings'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Tick } from '../parts/field'
import { Page } from '../parts/page'
import { Card, SetUpFirstCard } from '../parts/states'
import { useSession } from '../session'
import { Progress } from '../work/progress'

export const UninstallPage = ({ onBack }: { onBack: () => void }) => {
  const { text, start, restart } = useSession()
  const { busy, act } = useAct()
  const [keepLog, setKeepLog] = useState(true)
  const [asking, setAsking] = useState(false)
  const [progress, setProgress] = useState<UninstallResult['progress']>(null)
  const [done, setDone] = useState<UninstallResult | null>(null)
  const words = text.more.uninstall

  const uninstall = async () => {
    setAsking(false)
    let result = await act('uninstall', { keepLog })
    while (result?.progress) {
      setProgress(result.progress)
      result = await act('uninstall', { keepLog })
    }
    setProgress(null)
    if (result === null) return
    setDone(result)
    restart()
  }
  if (done !== null) {
    return (
      <Page title={words.title} onBack={onBack}>
        <div role="status">
          <Card
            title={words.doneTitle}
            text={words.done(done.rulesRemoved, done.sheetsRemoved.length, done.logKept)}
          />
        </div>
      </Page>
    )
  }
  if (start?.state === 'not-set-up') return <SetUpFirstCard place="more" state={start.state} />
  return (
    <Page title={words.title} onBack={onBack} busy={busy}>
      <p>{words.goes}</p>
      <p class="soft">{words.stays}</p>
      {typeof start?.archive === 'string' && <p class="soft">{words.archiveStays(start.archive)}</p>}
      <p class="soft">{words.records}</p>
      <Tick label={words.keepLog} on={keepLog} onChange={setKeepLog} />
      {progress !== null && (
        <Progress {...progress} sentence={words.progress(progress.done, progress.total)} />
      )}
      <div class="actions">
        <Button kind="danger" disabled={busy} onClick={() => setAsking(true)}>
          {busy ? words.working : words.ask}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.confirm.title}
          sentences={[
            words.goes,
            keepLog ? words.confirm.kept : words.confirm.gone,
            words.stays,
            words.confirm.final,
          ]}
          yes={words.confirm.yes}
          danger
          onYes={() => void uninstall()}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
