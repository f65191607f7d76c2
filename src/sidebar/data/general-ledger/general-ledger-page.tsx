// 与总账核对: first what to compare with, then the differences; names confirmed on the way compare anew.
import { useState } from 'preact/hooks'
import type { BalanceSource, GlNote, GlStart, GlView } from '../../../contract/general-ledger'
import { useAct, useAnswer } from '../../answers'
import { copyText } from '../../copy-text'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { firstDraft, type SourceDraft, SourceForm, sourceOf } from './balance-source'
import { useListText } from './list-text'
import { Result } from './result'

type Compared = { asOf: string; source: BalanceSource; view: GlView }

export const GeneralLedgerPage = ({ onBack }: { onBack: () => void }) => {
  const words = useSession().text.generalLedger
  const { loaded, reload } = useAnswer('gl', {})
  const { busy, act } = useAct()
  const [draft, setDraft] = useState<SourceDraft | null>(null)
  const [compared, setCompared] = useState<Compared | null>(null)
  const compare = async (asOf: string, source: BalanceSource) => {
    const view = await act('gl.compare', { asOf, source })
    if (view !== null) setCompared({ asOf, source, view })
  }
  if (compared !== null) {
    const { asOf, source } = compared
    return (
      <ResultPage
        compared={compared}
        busy={busy}
        onBack={() => setCompared(null)}
        onMatched={() => void compare(asOf, source)}
        onExplained={(key, note) => setCompared({ ...compared, view: explained(compared.view, key, note) })}
      />
    )
  }
  const start = loaded.status === 'ready' ? loaded.value : null
  const shown = draft ?? (start === null ? null : firstDraft(start))
  const source = shown === null ? null : sourceOf(shown)
  const isReady = shown !== null && start !== null && isDay(shown.asOf, start) && source !== null
  const foot = (
    <Button
      kind="primary"
      disabled={busy || !isReady}
      onClick={() => shown !== null && source !== null && void compare(shown.asOf, source)}
    >
      {words.start}
    </Button>
  )
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => <SourceForm start={ready} draft={draft ?? firstDraft(ready)} onChange={setDraft} />}
      </WhenReady>
    </Page>
  )
}

const isDay = (asOf: string, { today }: GlStart) => asOf !== '' && asOf <= today

/** The view with one explanation changed; the rest stays as it was compared. */
const explained = (view: GlView, key: string, note: GlNote | null): GlView => {
  const groups = view.groups.map(group => ({
    ...group,
    lines: group.lines.map(line => (line.key === key ? { ...line, note } : line)),
  }))
  const before = view.groups.some(({ lines }) => lines.some(one => one.key === key && one.note?.isCurrent))
  return { ...view, groups, explained: view.explained + (note === null ? 0 : 1) - (before ? 1 : 0) }
}

type ResultPageProps = {
  compared: Compared
  busy: boolean
  onBack: () => void
  onMatched: () => void
  onExplained: (key: string, note: GlNote | null) => void
}

const ResultPage = ({ compared, busy, onBack, onMatched, onExplained }: ResultPageProps) => {
  const { text, tell } = useSession()
  const { busy: writing, act } = useAct()
  const listText = useListText()
  const words = text.generalLedger
  const { asOf, source, view } = compared
  const makeSheet = async () => {
    const made = await act('gl.list', { asOf, source })
    if (made !== null) tell({ kind: 'done', text: words.sheetMade(made.sheet, made.rows) })
  }
  const foot = (
    <>
      <Button kind="primary" disabled={writing} onClick={() => void makeSheet()}>
        {words.sheetOf}
      </Button>
      <Button onClick={() => void copyText(listText(view), text, tell)}>{words.copy}</Button>
    </>
  )
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy || writing}>
      <Result view={view} onMatched={onMatched} onExplained={onExplained} />
    </Page>
  )
}
