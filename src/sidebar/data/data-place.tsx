// 数据: the score, what is wrong and where, what can be tidied, what was understood of the sheet, refresh, set-up again.
import { useState } from 'preact/hooks'
import type { CheckView } from '../../contract/data'
import { PlanProblems } from '../account-plan/plan-problems'
import { useAct, useAnswer } from '../answers'
import { PayersPage } from '../daily/payers-page'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { ZoneNote } from '../parts/zone-note'
import { type Target, useSession } from '../session'
import { useWork } from '../work/use-work'
import { WorkCard, WorkEndLine } from '../work/work-card'
import { ArchivePage } from './archive/archive-page'
import { BookFindingFolds } from './books/book-findings'
import { BooksPage } from './books/books-page'
import { ClosingPage } from './closing/closing-page'
import { ColumnsCare } from './columns/columns-care'
import { ControlLines } from './control-lines'
import { AcknowledgedFold, acknowledgedIn } from './findings/acknowledged-fold'
import { FindingGroups } from './findings/finding-groups'
import { FourEyesPage } from './four-eyes/four-eyes-page'
import { FreshnessPage } from './freshness/freshness-page'
import { GeneralLedgerPage } from './general-ledger/general-ledger-page'
import { DuplicatesPage } from './names/duplicates-page'
import { NameLines } from './names/name-lines'
import { ScoreCard } from './score-card'
import { TidyPage } from './tidy/tidy-page'
import { UndoLine } from './undo-line'

/** What can be opened from here. */
type Inside =
  | 'tidying'
  | 'freshness'
  | 'general-ledger'
  | 'closing'
  | 'four-eyes'
  | 'archive'
  | 'duplicates'
  | 'payers'
  | 'books'

export const DataPlace = ({ target }: { target: Target }) => {
  const { text, go, tell } = useSession()
  const { loaded, reading, reload } = useAnswer('check', {})
  const { busy, act } = useAct()
  const [inside, setInside] = useState<Inside | null>(
    target.panel === 'closing' || target.panel === 'four-eyes' ? target.panel : null,
  )
  const words = text.data
  // What is gone is told below, with the way to mend it.
  const isLost = loaded.status === 'trouble' && loaded.trouble.code === 'columns-missing'
  const back = () => {
    setInside(null)
    void reload()
  }
  const refresh = async () => {
    const done = await act('refresh', {})
    if (done === null) return
    tell({ kind: 'done', text: words.refreshed(done.rows, done.dueDates, done.colourRules) })
    void reload()
  }
  if (inside === 'tidying') return <TidyPage onBack={back} />
  if (inside === 'freshness') return <FreshnessPage onBack={back} />
  if (inside === 'general-ledger') return <GeneralLedgerPage onBack={back} />
  if (inside === 'closing') return <ClosingPage onBack={back} />
  if (inside === 'four-eyes') return <FourEyesPage onBack={back} />
  if (inside === 'books') return <BooksPage onBack={back} />
  if (inside === 'archive') return <ArchivePage onBack={back} />
  if (inside === 'duplicates') return <DuplicatesPage onBack={back} />
  if (inside === 'payers') return <PayersPage onBack={back} />
  const again = (
    <Button kind="link" disabled={reading} onClick={() => void reload()}>
      {words.again} <Icon name="again" />
    </Button>
  )
  return (
    <Page title={words.title} aside={again} busy={busy || (reading && loaded.status === 'ready')}>
      <ZoneNote />
      {!isLost && (
        <WhenReady loaded={loaded} onAgain={() => void reload()}>
          {view => (
            <>
              <WorkHere view={view} onChanged={() => void reload()} />
              <Findings view={view} onTidy={() => setInside('tidying')} onChanged={() => void reload()} />
              <FreshnessLine stale={view.stale} onLook={() => setInside('freshness')} />
              <NameLines view={view} onLook={setInside} />
              <GeneralLedgerLine onLook={() => setInside('general-ledger')} />
              <ControlLines view={view} onLook={setInside} />
              <ArchiveLine archived={view.archived} onLook={() => setInside('archive')} />
              <BooksLine books={view.books.length} onLook={() => setInside('books')} />
            </>
          )}
        </WhenReady>
      )}
      <ColumnsCare onChanged={() => void reload()} />
      {loaded.status !== 'waiting' && (
        <>
          <div class="actions">
            <Button disabled={busy} onClick={() => void refresh()}>
              {busy ? words.refreshing : words.refresh}
            </Button>
            <Button hint={words.setupAgainText} onClick={() => go('setup')}>
              {words.setupAgain}
            </Button>
          </div>
          <p class="soft">{words.setupAgainText}</p>
        </>
      )}
    </Page>
  )
}

type FindingsProps = { view: CheckView; onTidy: () => void; onChanged: () => void }

const Findings = ({ view, onTidy, onChanged }: FindingsProps) => {
  const { data: words, terms } = useSession().text
  return (
    <>
      <ScoreCard view={view} />
      {view.sheets.map(({ sheet, items }) => (
        <SheetLine key={sheet} view={view} sheet={sheet} items={items} />
      ))}
      {view.unannounced.length > 0 && <p class="line warn">{terms.unannounced(view.unannounced)}</p>}
      {view.lastAct !== null && <UndoLine act={view.lastAct} asOf={view.asOf} onDone={onChanged} />}
      {view.fixable > 0 && view.work.now === null && (
        <Card title={words.tidy.offer(view.fixable)} text={words.tidy.offerText}>
          <div class="actions">
            <Button kind="primary" onClick={onTidy}>
              {words.tidy.look}
            </Button>
          </div>
        </Card>
      )}
      {view.groups.length === 0 && (
        <section class="card good">
          <h2>{words.fine.title}</h2>
          <p>{words.fine.text}</p>
        </section>
      )}
      <FindingGroups view={view} onChanged={onChanged} />
      <BookFindingFolds books={view.books} onChanged={onChanged} />
      <PlanProblems problems={view.accountPlan} />
      {acknowledgedIn(view) > 0 && <AcknowledgedFold view={view} onChanged={onChanged} />}
      {view.sheets.map(({ sheet }) => (
        <SheetColumns key={sheet} view={view} sheet={sheet} />
      ))}
    </>
  )
}

const SheetLine = ({ view, sheet, items }: { view: CheckView; sheet: string; items: number }) => {
  const { data: words, common } = useSession().text
  const sums = view.rowsOfSums.filter(place => place.sheet === sheet).map(({ row }) => row)
  return (
    <p class="soft num">
      {words.sheet(sheet, items)}
      {common.comma}
      <span class="whole">{common.asOf(view.asOf)}</span>
      {sums.length > 0 && (
        <>
          <br />
          {words.rowsOfSums(sums)}
        </>
      )}
    </p>
  )
}

/** What was understood of one sheet; its name stands in the title where there are several. */
const SheetColumns = ({ view, sheet }: { view: CheckView; sheet: string }) => {
  const { text } = useSession()
  const words = text.data
  const columns = view.columns.filter(column => column.sheet === sheet)
  return (
    <Fold title={words.columns(columns.length, view.sheets.length > 1 ? sheet : null)}>
      <dl class="facts">
        {columns.map(({ field, header, letter }) => (
          <div class="fact" key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>{words.columnIs(letter, header)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

/** Long work that is half done, of whatever kind, and what the hourly job finished. */
const WorkHere = ({ view, onChanged }: { view: CheckView; onChanged: () => void }) => {
  const working = useWork(view.work, onChanged)
  const last = working.view?.last ?? null
  return (
    <>
      <WorkCard working={working} asOf={view.asOf} />
      {last?.unattended === true && <WorkEndLine end={last} asOf={view.asOf} />}
    </>
  )
}

const ArchiveLine = ({ archived, onLook }: { archived: number | null; onLook: () => void }) => {
  const { archive } = useSession().text
  return (
    <div class="line info num">
      <span>{archive.line(archived)}</span>
      <Button kind="link" onClick={onLook}>
        {archive.look}
      </Button>
    </div>
  )
}

const BooksLine = ({ books, onLook }: { books: number; onLook: () => void }) => {
  const { books: words } = useSession().text
  return (
    <div class="line info num">
      <span>{words.line(books)}</span>
      <Button kind="link" onClick={onLook}>
        {words.look}
      </Button>
    </div>
  )
}

const FreshnessLine = ({ stale, onLook }: { stale: number; onLook: () => void }) => {
  const { freshness } = useSession().text
  return (
    <div class={`line ${stale > 0 ? 'warn' : 'ok'}`}>
      <span>{freshness.line(stale)}</span>
      <Button kind="link" onClick={onLook}>
        {freshness.look}
      </Button>
    </div>
  )
}

const GeneralLedgerLine = ({ onLook }: { onLook: () => void }) => {
  const { generalLedger } = useSession().text
  return (
    <div class="line info">
      <span>{generalLedger.offer}</span>
      <Button kind="link" onClick={onLook}>
        {generalLedger.title}
      </Button>
    </div>
  )
}
