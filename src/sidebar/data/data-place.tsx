// 数据: what is wrong and where, what was understood of the sheet, refresh, set-up again.
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
import { ColumnsCare } from './columns/columns-care'
import { FreshnessPage } from './freshness-page'
import { ProblemGroupFold } from './problem-group-fold'

export const DataPlace = () => {
  const { text, go, tell } = useSession()
  const { loaded, reading, reload } = useAnswer('check', {})
  const { busy, act } = useAct()
  const [verifying, setVerifying] = useState(false)
  const words = text.data
  // What is gone is told below, with the way to mend it.
  const isLost = loaded.status === 'trouble' && loaded.trouble.code === 'columns-missing'
  const refresh = async () => {
    const done = await act('refresh', {})
    if (done === null) return
    tell({ kind: 'done', text: words.refreshed(done.rows, done.dueDates, done.colourRules) })
    void reload()
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
              <Findings view={view} />
              <FreshnessLine stale={view.stale} onLook={() => setVerifying(true)} />
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

const Findings = ({ view }: { view: CheckView }) => {
  const { text } = useSession()
  const words = text.data
  const count = view.groups.reduce((sum, group) => sum + group.count, 0)
  return (
    <>
      {view.sheets.map(({ sheet, items }) => (
        <SheetLine key={sheet} view={view} sheet={sheet} items={items} />
      ))}
      {count === 0 ? (
        <section class="card good">
          <h2>{words.fine.title}</h2>
          <p>{words.fine.text}</p>
        </section>
      ) : (
        <Card title={words.found(count)} text={words.blocked} />
      )}
      {view.groups.map(group => (
        <ProblemGroupFold key={group.code} group={group} columns={view.columns} />
      ))}
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
