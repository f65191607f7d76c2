// 对账函 of one customer: period, balances, the very letter; to be printed, or mailed as PDF after one question.
import { useState } from 'preact/hooks'
import type { FormalView, Paper, StatementFacts } from '../../contract/formal'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { AbroadLines } from '../parts/abroad-lines'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { Letter, LetterFoot, SenderNote, useLetterKey } from './letter'
import { isPeriod, type Period, PeriodFields, usualPeriods } from './period'

type StatementPageProps = { customer: string; onBack: () => void }

export const StatementPage = ({ customer, onBack }: StatementPageProps) => {
  const { text, start } = useSession()
  const today = start?.asOf
  if (today === undefined) throw new Error('A page without a start')
  const [period, setPeriod] = useState<Period>(usualPeriods(today).last)
  const [asked, setAsked] = useState<Period>(period)
  const paper: Paper = { kind: 'statement', customer, ...asked }
  const { loaded, reading, reload } = useAnswer('formal.view', paper)
  const choose = (typed: Period) => {
    setPeriod(typed)
    if (isPeriod(typed, today)) setAsked(typed)
  }
  const view = loaded.status === 'ready' ? loaded.value : null
  const letterKey = useLetterKey(paper, reading ? null : view)
  const isShown = view !== null && !reading && period === asked
  return (
    <Page
      title={text.formal.kinds.statement}
      onBack={onBack}
      busy={reading && view !== null}
      foot={
        isShown && view.senderReady ? (
          <LetterFoot view={view} paper={paper} letterKey={letterKey} onDone={() => void reload()} />
        ) : undefined
      }
    >
      {view !== null && <h2 class="name">{view.name}</h2>}
      <PeriodFields period={period} today={today} onChange={choose} />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => <Shown view={ready} onChanged={() => void reload()} />}
      </WhenReady>
    </Page>
  )
}

const Shown = ({ view, onChanged }: { view: FormalView; onChanged: () => void }) => {
  const { formal: words } = useSession().text
  const { exact } = useFigures()
  const { statement } = view
  return (
    <>
      {statement !== null && (
        <>
          <dl class="facts num">
            {(['opening', 'raised', 'lowered', 'closing'] as const).map(name => (
              <div class="fact" key={name}>
                <dt>{words.rows[name]}</dt>
                <dd>{exact(statement[name])}</dd>
              </div>
            ))}
          </dl>
          <p class="soft">{words.movements(statement.movements)}</p>
        </>
      )}
      <SenderNote view={view} />
      {statement !== null && <Notes facts={statement} />}
      <Letter view={view} onChanged={onChanged} />
    </>
  )
}

/** What a person must know before it goes out. */
const Notes = ({ facts: { unreadable, undated, writtenOff, abroad } }: { facts: StatementFacts }) => {
  const { formal: words } = useSession().text
  const { exact } = useFigures()
  return (
    <>
      {unreadable > 0 && <p class="line warn num">{words.unreadable(unreadable)}</p>}
      {undated.count > 0 && (
        <p class="line info num">{words.undated(undated.count, exact(undated.amount))}</p>
      )}
      {writtenOff > 0 && <p class="line info num">{words.writtenOff(exact(writtenOff))}</p>}
      <AbroadLines foreign={abroad} />
      {abroad.length > 0 && <p class="soft">{words.abroad}</p>}
    </>
  )
}
