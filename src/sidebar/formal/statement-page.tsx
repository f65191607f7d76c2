// 对账函 of one customer: period, balances, the very letter; to be printed, or mailed as PDF after one question.
import { useState } from 'preact/hooks'
import type { FormalView, Paper } from '../../contract/formal'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { AbroadLines } from '../parts/abroad-lines'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { Page } from '../parts/page'
import { PaperFrame } from '../parts/paper-frame'
import { WhenReady } from '../parts/states'
import { printPage } from '../print-page'
import { useSession } from '../session'
import { LetterRows } from './letter-rows'
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
  const isShown = view !== null && !reading && period === asked
  return (
    <Page
      title={text.formal.kinds.statement}
      onBack={onBack}
      busy={reading && view !== null}
      foot={
        isShown && view.senderReady ? (
          <Foot view={view} paper={paper} onDone={() => void reload()} />
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

/** A4 at 96 pixels an inch, less its margins. */
const PAPER_WIDTH = 680

const Shown = ({ view, onChanged }: { view: FormalView; onChanged: () => void }) => {
  const { formal: words } = useSession().text
  const { exact } = useFigures()
  const { statement, letters } = view
  const [last] = letters
  return (
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
      <Notes view={view} />
      <PaperFrame html={view.html} title={words.paper} width={PAPER_WIDTH} />
      <Fold title={words.mail} conclusion={view.to.length === 0 ? words.nobody : view.subject}>
        <dl class="facts">
          <div class="fact">
            <dt>{words.to}</dt>
            <dd>{view.to.join(', ') || words.nobody}</dd>
          </div>
        </dl>
        <pre class="letter">{view.text}</pre>
        <p class="soft">{words.attached}</p>
      </Fold>
      <Fold
        title={words.before}
        conclusion={last === undefined ? words.none : words.letter(last.to, exact(last.amount))}
      >
        <LetterRows letters={letters} asOf={view.asOf} onChanged={onChanged} />
      </Fold>
    </>
  )
}

/** What a person must know before it goes out. */
const Notes = ({ view }: { view: FormalView }) => {
  const { text, go } = useSession()
  const { exact } = useFigures()
  const { formal: words } = text
  const { unreadable, undated, writtenOff, abroad } = view.statement
  return (
    <>
      {!view.senderReady && (
        <p class="line warn">
          <span>{words.sender.text}</span>
          <Button kind="link" onClick={() => go('more', { panel: 'sender' })}>
            {words.sender.button}
          </Button>
        </p>
      )}
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

type FootProps = { view: FormalView; paper: Paper; onDone: () => void }

const Foot = ({ view, paper, onDone }: FootProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { formal: words } = text
  const { key, to, amount, name } = view
  const print = async () => {
    const made = await act('formal.print', { papers: [paper], key })
    if (made === null) return
    await printPage(made.html)
    tell({ kind: 'done', text: `${words.printed(made.numbers.join(text.common.list), 1)}${words.printing}` })
    onDone()
  }
  const mail = async () => {
    setAsking(false)
    const sent = await act('formal.mail', { paper, amount, to, key })
    if (sent !== null) tell({ kind: 'done', text: words.sent(sent.number, sent.to.join(', ')) })
    onDone()
  }
  return (
    <>
      {to.length > 0 && (
        <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
          {words.send}
        </Button>
      )}
      <Button disabled={busy} onClick={() => void print()}>
        {words.print}
      </Button>
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[words.ask.text(name, to.join(', '), exact(amount))]}
          yes={words.ask.yes}
          onYes={() => void mail()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
