// 复核: what is new or changed since a second person looked, by customer; ticking it, or saying that it is one's own.
import { useState } from 'preact/hooks'
import type { FourEyesView, ShownPending } from '../../../contract/four-eyes'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { Card, WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { useChangeWords } from '../change-words'
import { PendingGroups } from './pending-groups'

export const FourEyesPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { loaded, reading, reload } = useAnswer('fourEyes', {})
  const { busy, act } = useAct()
  const { line } = useChangeWords()
  const [asking, setAsking] = useState<ShownPending[] | null>(null)
  const { fourEyes: words, common } = text
  const view = loaded.status === 'ready' ? loaded.value : null
  const mayBeTicked = view?.changes.filter(({ mine }) => !mine) ?? []
  const asked = (changes: ShownPending[]) => ({
    changes: changes.map(change => ({ key: change.key, what: line(change) })),
  })
  const tick = async (changes: ShownPending[]) => {
    setAsking(null)
    const done = await act('fourEyes.tick', asked(changes))
    if (done !== null) tell({ kind: 'done', text: words.ticked(done.ticked) })
    void reload()
  }
  const own = async (change: ShownPending) => {
    const done = await act('fourEyes.own', asked([change]))
    if (done !== null) tell({ kind: 'done', text: words.owned(done.owned) })
    void reload()
  }
  const foot =
    mayBeTicked.length > 1 ? (
      <Button disabled={busy} onClick={() => setAsking(mayBeTicked)}>
        {words.all(mayBeTicked.length)}
      </Button>
    ) : undefined
  return (
    <Page
      title={words.title}
      onBack={onBack}
      foot={foot}
      aside={view !== null && <span class="soft num">{common.asOf(view.asOf)}</span>}
      busy={busy || (reading && loaded.status === 'ready')}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {shown => (
          <Waiting
            view={shown}
            busy={busy}
            onTick={change => setAsking([change])}
            onOwn={change => void own(change)}
          />
        )}
      </WhenReady>
      {asking !== null && (
        <AskDialog
          title={words.ask.title(asking.length)}
          sentences={[words.ask.marks, words.ask.notMine, words.ask.letters]}
          yes={words.ask.yes}
          onYes={() => void tick(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </Page>
  )
}

type WaitingProps = {
  view: FourEyesView
  busy: boolean
  onTick: (change: ShownPending) => void
  onOwn: (change: ShownPending) => void
}

const Waiting = ({ view, busy, onTick, onOwn }: WaitingProps) => {
  const { text, go } = useSession()
  const { exact } = useFigures()
  const { fourEyes: words } = text
  const toSettings = (said: string) => (
    <div class="actions">
      <Button onClick={() => go('more', { panel: 'settings' })}>{said}</Button>
    </div>
  )
  if (!view.on) {
    return (
      <Card title={words.off.title} text={words.off.text}>
        {toSettings(words.off.button)}
      </Card>
    )
  }
  return (
    <>
      <p class="soft">{words.intro}</p>
      {view.damaged && (
        <Card title={words.damaged.title} text={words.damaged.text}>
          {toSettings(words.damaged.button)}
        </Card>
      )}
      {view.count === 0 ? (
        <Card title={words.none.title} text={words.none.text} />
      ) : (
        <>
          <p class="soft">{words.who}</p>
          <h2>{words.count(view.count)}</h2>
          {view.count > view.changes.length && <p class="soft">{text.changes.listed(view.changes.length)}</p>}
          <PendingGroups changes={view.changes} busy={busy} onTick={onTick} onOwn={onOwn} />
        </>
      )}
      {view.since !== null && <p class="soft num">{words.since(view.since.by, view.since.at)}</p>}
      {view.atLeast > 0 && <p class="soft num">{words.atLeast(exact(view.atLeast))}</p>}
    </>
  )
}
