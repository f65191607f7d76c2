// 使用规范: makes the sheet, and asks before it writes over what somebody changed.
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { useMakeSheet } from '../parts/make-sheet'
import { Page } from '../parts/page'
import { useSession } from '../session'

export const NormsPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.norms
  const { make, question } = useMakeSheet({
    run: overwrite => act('norms', { overwrite }),
    onMade: ({ status }) => tell({ kind: 'done', text: words[status] }),
    ask: words.changed,
  })
  return (
    <Page title={words.title} onBack={onBack} busy={busy}>
      <p>{words.text}</p>
      <p class="soft">{words.own}</p>
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={make}>
          {busy ? words.making : words.make}
        </Button>
      </div>
      {question}
    </Page>
  )
}
