// 整理: every cell as it is and as it would be, by kind; asked once, then written with a bar that can be stopped.
import { useState } from 'preact/hooks'
import type { FixesView, ShownFix } from '../../../contract/data'
import type { FixKind } from '../../../core/fixes/types'
import { useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { Progress } from '../../work/progress'
import { useUndo } from '../use-undo'
import { FixList } from './fix-list'
import { useTidiedText } from './tidied-text'
import { useTidying } from './use-tidying'

const KINDS: readonly FixKind[] = ['text-date', 'text-amount', 'half-width', 'spaces']

export const TidyPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { loaded, reload } = useAnswer('data.fixes', {})
  const [leftOut, setLeftOut] = useState<readonly FixKind[]>([])
  const [asking, setAsking] = useState(false)
  /** What was done before a call failed; the trouble itself stands at the foot. */
  const [untilThen, setUntilThen] = useState<string | null>(null)
  const { progress, isStopping, run, stop } = useTidying()
  const undoing = useUndo()
  const tidiedText = useTidiedText()
  const words = text.data.tidy
  const view = loaded.status === 'ready' ? loaded.value : null
  const chosen = view?.fixes.filter(({ kind }) => !leftOut.includes(kind)) ?? []

  const tidy = async (list: FixesView, fixes: readonly ShownFix[]) => {
    setAsking(false)
    setUntilThen(null)
    const tidied = await run(fixes, list.total === list.fixes.length)
    if (tidied?.failed === true) setUntilThen(tidiedText(tidied, list.columns))
    else if (tidied !== null) {
      const { act } = tidied
      const undo = act === null ? {} : { undo: () => void undoing.undo(act).then(() => reload()) }
      tell({ kind: 'done', text: tidiedText(tidied, list.columns), ...undo })
    }
    void reload()
  }
  const working = progress ?? undoing.progress
  const foot =
    working !== null ? (
      <div class="grow">
        <Progress
          {...working}
          sentence={(progress === null ? text.data.undo : words).working(working.done, working.total)}
        />
        {progress !== null && (
          <Button disabled={isStopping} onClick={stop}>
            {isStopping ? words.stopping : words.stop}
          </Button>
        )}
      </div>
    ) : (
      <Button kind="primary" disabled={chosen.length === 0} onClick={() => setAsking(true)}>
        {words.start(chosen.length)}
      </Button>
    )
  return (
    <Page title={words.title} foot={foot} {...(working === null ? { onBack } : {})}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {list => (
          <>
            {untilThen !== null && <p class="line warn num">{untilThen}</p>}
            <p class="soft">{list.total === 0 ? words.none : words.intro}</p>
            {list.total > list.fixes.length && (
              <p class="soft num">{words.listed(list.fixes.length, list.total)}</p>
            )}
            {KINDS.map(kind => (
              <FixList
                key={kind}
                kind={kind}
                fixes={list.fixes.filter(fix => fix.kind === kind)}
                columns={list.columns}
                isOn={!leftOut.includes(kind)}
                onToggle={isOn =>
                  setLeftOut([...leftOut.filter(one => one !== kind), ...(isOn ? [] : [kind])])
                }
              />
            ))}
            {asking && (
              <AskDialog
                title={words.ask.title}
                sentences={[words.ask.text(chosen.length)]}
                yes={words.ask.yes}
                onYes={() => void tidy(list, chosen)}
                onNo={() => setAsking(false)}
              />
            )}
          </>
        )}
      </WhenReady>
    </Page>
  )
}
