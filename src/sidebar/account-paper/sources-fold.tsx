// Where compared figures come from: a snapshot or the ledger as it stands, what was changed since, words of then; and keeping what is not kept.
import { useState } from 'preact/hooks'
import type { ComparedPeriod, CompareView } from '../../contract/account-paper'
import { periodName } from '../../text/account/compared'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { useComparedText } from './compared-text'

type SourcesProps = { view: CompareView; onChanged: () => void }

export const SourcesFold = ({ view, onChanged }: SourcesProps) => {
  const { compare: words } = useSession().text.accountPaper
  const known = view.columns.filter(({ figures }) => figures !== null)
  const drifted = known.some(({ drift }) => drift.length > 0)
  return (
    <>
      <Fold title={words.sources} startsOpen={drifted}>
        {known.map(period => (
          <Source key={period.period} period={period} />
        ))}
      </Fold>
      <SnapshotsFold view={view} onChanged={onChanged} />
    </>
  )
}

const Source = ({ period: { period, kept, drift } }: { period: ComparedPeriod }) => {
  const { accountPaper, common } = useSession().text
  const { compare: words } = accountPaper
  const said = useComparedText(false)
  const name = periodName(period)
  return (
    <>
      <p class="num">{kept === null ? words.reckoned(name) : words.kept(name, kept.at, kept.by)}</p>
      {drift.length > 0 && (
        <>
          <p class="line warn">{words.drift(name)}</p>
          <ul class="num">
            {drift.map(({ figure, kept: then, now }) => (
              <li key={figure}>
                {words.drifted(words.figures[figure], said.print(figure, then), said.print(figure, now))}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept !== null && kept.words !== '' && (
        <>
          <p class="soft">
            {words.wordsThen(name)}
            {common.colon}
          </p>
          <pre class="letter">{kept.words}</pre>
        </>
      )}
    </>
  )
}

const SnapshotsFold = ({ view, onChanged }: SourcesProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { snapshots: words } = text.accountPaper.compare
  const [last] = view.kept
  const names = (periods: readonly string[]) => periods.map(periodName).join(text.common.list)
  const keep = async () => {
    setAsking(false)
    const done = await act('account.keep', { periods: view.missing })
    if (done === null) return
    const { periods, customers } = done
    tell({ kind: 'done', text: periods.length === 0 ? words.nothing : words.done(names(periods), customers) })
    onChanged()
  }
  return (
    <Fold
      title={words.title}
      conclusion={last === undefined ? words.none : words.last(periodName(last.period))}
    >
      <p class="soft">{words.how}</p>
      <ul class="rows num">
        {view.kept.map(({ period, customers, at }) => (
          <li key={period}>
            <b class="grow">{periodName(period)}</b>
            <span class="soft">{words.row(customers, at)}</span>
          </li>
        ))}
      </ul>
      {view.missing.length > 0 && (
        <>
          <p>{words.missing(names(view.missing))}</p>
          <div class="actions">
            <Button kind="small" disabled={busy} onClick={() => setAsking(true)}>
              {words.keep}
            </Button>
          </div>
        </>
      )}
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[words.ask.text(names(view.missing)), words.ask.later]}
          yes={words.ask.yes}
          onYes={() => void keep()}
          onNo={() => setAsking(false)}
        />
      )}
    </Fold>
  )
}
