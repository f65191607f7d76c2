// 整理: every cell as it is and as it would be, by kind; asked once, then written with a bar that can be stopped.
import { useState } from 'preact/hooks'
import type { ShownFix } from '../../../contract/data'
import type { WorkView } from '../../../contract/work'
import type { FixKind } from '../../../core/fixes/types'
import { useAct, useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { Progress } from '../../work/progress'
import { useWork } from '../../work/use-work'
import { useEndSentence, WorkCard } from '../../work/work-card'
import { useUndo } from '../use-undo'
import { FixList } from './fix-list'

const KINDS: readonly FixKind[] = ['text-date', 'text-amount', 'half-width', 'spaces']

export const TidyPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { loaded, reload } = useAnswer('data.fixes', {})
  const [leftOut, setLeftOut] = useState<readonly FixKind[]>([])
  const [asking, setAsking] = useState(false)
  const { busy, act } = useAct()
  const undoing = useUndo()
  const sentence = useEndSentence()
  const words = text.data.tidy
  const view = loaded.status === 'ready' ? loaded.value : null
  const chosen = view?.fixes.filter(({ kind }) => !leftOut.includes(kind)) ?? []

  const ended = ({ last, act: lastAct }: WorkView) => {
    if (last !== null) {
      const undo =
        last.kind === 'fixes' && last.written > 0 && lastAct !== null
          ? { undo: () => void undoing.undo(lastAct).then(() => reload()) }
          : {}
      tell({ kind: 'done', text: sentence(last), ...undo })
    }
    void reload()
  }
  const working = useWork(view?.work ?? null, ended)
  const tidy = async (fixes: readonly ShownFix[]) => {
    setAsking(false)
    const begun = await act('data.fix', { fixes: fixes.map(({ kind: _, ...fix }) => fix) })
    if (begun !== null) await working.goOn(begun)
  }
  const isFree = (working.view?.now ?? null) === null
  const foot =
    undoing.progress !== null ? (
      <div class="grow">
        <Progress
          {...undoing.progress}
          sentence={text.data.undo.working(undoing.progress.done, undoing.progress.total)}
        />
      </div>
    ) : isFree ? (
      <Button kind="primary" disabled={busy || chosen.length === 0} onClick={() => setAsking(true)}>
        {words.start(chosen.length)}
      </Button>
    ) : undefined
  const isBusy = working.isDriving || undoing.progress !== null
  return (
    <Page title={words.title} foot={foot} busy={busy} {...(isBusy ? {} : { onBack })}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {list => (
          <>
            <WorkCard working={working} asOf={list.asOf} />
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
                onYes={() => void tidy(chosen)}
                onNo={() => setAsking(false)}
              />
            )}
          </>
        )}
      </WhenReady>
    </Page>
  )
}
