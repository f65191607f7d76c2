// 数据 ▸ 归档: what would go and what it touches, asked once, then moved with a bar; and what is there, to be returned.
import { useState } from 'preact/hooks'
import { ARCHIVE_MONTHS, type ArchiveMonths, type ArchiveView } from '../../../contract/archive'
import type { WorkView } from '../../../contract/work'
import { useAct, useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Page } from '../../parts/page'
import { Card, WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { useWork, type Working } from '../../work/use-work'
import { useEndSentence, WorkCard, WorkEndLine } from '../../work/work-card'
import { ArchivedFold } from './archived-fold'
import { Beforehand } from './beforehand'

export const ArchivePage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const [months, setMonths] = useState<ArchiveMonths>(24)
  const { loaded, reading, reload } = useAnswer('archive', { months })
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const sentence = useEndSentence()
  const words = text.archive
  const view = loaded.status === 'ready' ? loaded.value : null

  const ended = ({ last }: WorkView) => {
    if (last !== null) {
      const undo = last.kind === 'archive' && last.written > 0 ? { undo: () => void giveBack(last.id) } : {}
      tell({ kind: 'done', text: sentence(last), ...undo })
    }
    void reload()
  }
  const working = useWork(view?.work ?? null, ended)
  const begin = async (begun: WorkView | null) => {
    if (begun !== null) await working.goOn(begun)
  }
  const archive = async (seen: string) => {
    setAsking(false)
    await begin(await act('archive.start', { months, seen }))
  }
  const giveBack = async (work: string) => begin(await act('archive.return', { rows: [], work }))

  const isFree = (working.view?.now ?? null) === null
  const foot =
    view !== null && view.rows > 0 && isFree ? (
      <Button kind="primary" disabled={busy || reading} onClick={() => setAsking(true)}>
        {words.start(view.rows)}
      </Button>
    ) : undefined
  return (
    <Page
      title={words.title}
      foot={foot}
      busy={busy || (reading && view !== null)}
      {...(working.isDriving ? {} : { onBack })}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {plan => (
          <>
            <WorkCard working={working} asOf={plan.asOf} />
            <p class="soft">{words.intro}</p>
            {isFree && <LastWork working={working} asOf={plan.asOf} onUndo={id => void giveBack(id)} />}
            {isFree && (
              <>
                <ChoiceField
                  label={words.months}
                  value={String(months)}
                  choices={ARCHIVE_MONTHS.map(one => ({ value: String(one), name: words.monthsOf[one] }))}
                  onChange={chosen => setMonths(ARCHIVE_MONTHS.find(one => String(one) === chosen) ?? 24)}
                />
                <PlanList plan={plan} />
                {plan.archive !== null && plan.archive.rows > 0 && (
                  <ArchivedFold rows={plan.archive.rows} busy={busy} onReturn={begin} />
                )}
              </>
            )}
          </>
        )}
      </WhenReady>
      {asking && view !== null && (
        <AskDialog
          title={words.ask.title}
          sentences={[
            words.ask.text(
              view.rows,
              view.sheets.filter(({ rows }) => rows > 0).map(({ sheet }) => sheet),
            ),
            words.ask.safe,
          ]}
          yes={words.ask.yes}
          onYes={() => void archive(view.seen)}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}

type LastWorkProps = { working: Working; asOf: string; onUndo: (work: string) => void }

/** An archiving can be taken back as long as nothing was done after it. */
const LastWork = ({ working, asOf, onUndo }: LastWorkProps) => {
  const last = working.view?.last ?? null
  if (last === null || (last.kind !== 'archive' && last.kind !== 'return')) return null
  const undo = last.kind === 'archive' && last.written > 0 ? { onUndo: () => onUndo(last.id) } : {}
  return <WorkEndLine end={last} asOf={asOf} {...undo} />
}

const PlanList = ({ plan }: { plan: ArchiveView }) => {
  const { archive: words, common } = useSession().text
  const stay = plan.stay.reduce((sum, { rows }) => sum + rows, 0)
  return (
    <>
      {plan.rows === 0 ? (
        <Card title={words.none.title} text={words.none.text} />
      ) : (
        <h2 class="num">{words.count(plan.rows)}</h2>
      )}
      <ul class="rows">
        {plan.sheets.map(({ sheet, rows, years, refused }) => (
          <li key={sheet}>
            <div class="grow">
              <b>{sheet}</b>
              <div class="soft num">
                {refused === null
                  ? years.map(({ year, rows: n }) => words.year(year, n)).join(common.dot)
                  : words.refused[refused]}
              </div>
            </div>
            {refused === null && <span class="num">{words.rows(rows)}</span>}
          </li>
        ))}
      </ul>
      {stay > 0 && (
        <section class="fold num">
          <h2>{words.stayTitle(stay)}</h2>
          <p class="soft">{plan.stay.map(({ why, rows }) => words.stay[why](rows)).join(common.list)}</p>
        </section>
      )}
      <Beforehand plan={plan} />
    </>
  )
}
