// 数据: the score, what is wrong and where, what can be tidied, what was understood of the sheet, refresh, set-up again.
import { useState } from 'preact/hooks'
import type { CheckView } from '../../contract/data'
import { useAct, useAnswer } from '../answers'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { ZoneNote } from '../parts/zone-note'
import { useSession } from '../session'
import { useWork } from '../work/use-work'
import { WorkCard, WorkEndLine } from '../work/work-card'
import { ArchivePage } from './archive/archive-page'
import { ColumnsCare } from './columns/columns-care'
import { AcknowledgedFold } from './findings/acknowledged-fold'
import { FindingGroups } from './findings/finding-groups'
import { FreshnessPage } from './freshness/freshness-page'
import { ScoreCard } from './score-card'
import { TidyPage } from './tidy/tidy-page'
import { UndoLine } from './undo-line'

export const DataPlace = () => {
  const { text, go, tell } = useSession()
  const { loaded, reading, reload } = useAnswer('check', {})
  const { busy, act } = useAct()
  const [verifying, setVerifying] = useState(false)
  const [isTidying, setTidying] = useState(false)
  const [isArchiving, setArchiving] = useState(false)
  const words = text.data
  // What is gone is told below, with the way to mend it.
  const isLost = loaded.status === 'trouble' && loaded.trouble.code === 'columns-missing'
  const leaveTidying = () => {
    setTidying(false)
    void reload()
  }
  const refresh = async () => {
    const done = await act('refresh', {})
    if (done === null) return
    tell({ kind: 'done', text: words.refreshed(done.rows, done.dueDates, done.colourRules) })
    void reload()
  }
  if (isTidying) return <TidyPage onBack={leaveTidying} />
  if (isArchiving) {
    const back = () => {
      setArchiving(false)
      void reload()
    }
    return <ArchivePage onBack={back} />
  }
  const again = (
    <Button kind="link" disabled={reading} onClick={() => void reload()}>
      {words.again} <Icon name="again" />
    </Button>
  )
  if (verifying) {
    const back = () => {
      setVerifying(false)
      void reload()
    }
    return <FreshnessPage onBack={back} />
  }
  return (
    <Page title={words.title} aside={again} busy={busy || (reading && loaded.status === 'ready')}>
      <ZoneNote />
      {!isLost && (
        <WhenReady loaded={loaded} onAgain={() => void reload()}>
          {view => (
            <>
              <WorkHere view={view} onChanged={() => void reload()} />
              <Findings view={view} onTidy={() => setTidying(true)} onChanged={() => void reload()} />
              <FreshnessLine stale={view.stale} onLook={() => setVerifying(true)} />
              <ArchiveLine archived={view.archived} onLook={() => setArchiving(true)} />
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
  const { text } = useSession()
  const words = text.data
  return (
    <>
      <ScoreCard view={view} />
      {view.sheets.map(({ sheet, items }) => (
        <SheetLine key={sheet} view={view} sheet={sheet} items={items} />
      ))}
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
      {view.acknowledged.length > 0 && <AcknowledgedFold view={view} onChanged={onChanged} />}
      {view.sheets.map(({ sheet }) => (
        <SheetColumns key={sheet} view={view} sheet={sheet} />
      ))}
    </>
  )
}

const SheetLine = ({ view, sheet, items }: { view: CheckView; sheet: string; items: number }) => {
  const words = useSession().text.data
  const sums = view.rowsOfSums.filter(place => place.sheet === sheet).map(({ row }) => row)
  return (
    <p class="soft num">
      {words.sheet(sheet, items)}
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
