// One-line news under the figures: receipts half done, the last run, data to correct, an hourly job that stopped.
import { useState } from 'preact/hooks'
import type { HomeView } from '../../contract/home'
import type { HourlyState, RunSummary } from '../../contract/reminders'
import type { WorkView } from '../../contract/work'
import type { Health } from '../../core/audit/types'
import { dayBefore, momentText } from '../../text/page/figures'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { useSession } from '../session'
import { useEndSentence } from '../work/work-card'

export const LastRunLine = ({ run, asOf }: { run: RunSummary | null; asOf: string }) => {
  const { text, go } = useSession()
  const { home, common } = text
  if (run === null) return null
  const when = momentText(run.at, asOf, common)
  const trouble = home.lastTrouble(run.failed, run.unknown)
  const news =
    run.mode === 'test' ? home.lastTest(when, run.sent) : home.lastRun(when, run.sent, run.withheld)
  return (
    <p class={`line num ${trouble === '' ? 'ok' : 'warn'}`}>
      <span>{[news, trouble].filter(part => part !== '').join(common.comma)}</span>
      <Button kind="link" onClick={() => go('reminders')}>
        {home.why}
      </Button>
    </p>
  )
}

export const DataLine = ({ count, health }: { count: number; health: Health }) => {
  const { text, go } = useSession()
  const { home, common } = text
  if (count === 0 && health.score === null) return null
  const news = [
    ...(health.score === null ? [] : [home.health(health.score)]),
    ...(count === 0 ? [] : [home.problems(count)]),
  ]
  return (
    <p class={`line num ${count === 0 ? 'ok' : 'warn'}`}>
      <span>{news.join(common.comma)}</span>
      <Button kind="link" onClick={() => go('data')}>
        {text.home.look}
      </Button>
    </p>
  )
}

type HourlyLineProps = { hourly: HourlyState; sends: boolean; asOf: string; onTaken: () => void }

/** For everybody who looks: whose job stopped and since when, and taking it over. */
export const HourlyLine = ({ hourly, sends, asOf, onTaken }: HourlyLineProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { home, common } = text
  if (!hourly.stale) return null
  const last = hourly.lastBeat === null ? home.stale.never : momentText(hourly.lastBeat, asOf, common)
  if (hourly.mine || hourly.owner === null) return <p class="line bad">{home.stale.mine(last)}</p>

  const take = async () => {
    setAsking(false)
    const taken = sends
      ? await act('sending.set', { mode: 'unattended', takeOver: true })
      : await act('hourly.take', {})
    if (taken === null) return
    tell({ kind: 'done', text: home.stale.taken })
    onTaken()
  }
  return (
    <p class="line bad">
      <span>{home.stale.other(hourly.owner, last)}</span>
      <Button kind="link" disabled={busy} onClick={() => (sends ? setAsking(true) : void take())}>
        {home.stale.take}
      </Button>
      {asking && (
        <AskDialog
          title={home.stale.ask.title}
          sentences={[home.stale.ask.text(hourly.owner)]}
          yes={home.stale.ask.yes}
          onYes={() => void take()}
          onNo={() => setAsking(false)}
        />
      )}
    </p>
  )
}

/** What was changed in a closed month, and what waits for a second person. */
export const ControlLines = ({
  lateChanges,
  pendingReview,
}: Pick<HomeView, 'lateChanges' | 'pendingReview'>) => {
  const { text, go } = useSession()
  const late = lateChanges?.late ?? 0
  return (
    <>
      {lateChanges !== null && late > 0 && (
        <p class="line warn num">
          <span>{text.closing.line(lateChanges.month, late)}</span>
          <Button kind="link" onClick={() => go('data', { panel: 'closing' })}>
            {text.closing.look}
          </Button>
        </p>
      )}
      {pendingReview > 0 && (
        <p class="line warn num">
          <span>{text.fourEyes.line(pendingReview)}</span>
          <Button kind="link" onClick={() => go('data', { panel: 'four-eyes' })}>
            {text.fourEyes.look}
          </Button>
        </p>
      )}
    </>
  )
}

/** Long work half done, and what the hourly job finished today or yesterday. */
export const WorkLine = ({ work: { now, last }, asOf }: { work: WorkView; asOf: string }) => {
  const { text, go } = useSession()
  const sentence = useEndSentence()
  const isNews = last?.unattended === true && last.at.slice(0, 10) >= dayBefore(asOf)
  if (now === null && !isNews) return null
  return (
    <p class={`line num ${now !== null ? 'info' : last?.left.some.length === 0 ? 'ok' : 'warn'}`}>
      <span>
        {now !== null
          ? text.work.half(text.work.kinds[now.kind], now.done, text.work.amounts[now.kind](now.total))
          : last !== null &&
            `${sentence(last)}${text.data.between}${text.work.ended(momentText(last.at, asOf, text.common), true, '')}`}
      </span>
      <Button kind="link" onClick={() => go('data')}>
        {text.home.look}
      </Button>
    </p>
  )
}

export const UnfinishedLine = ({ count, onLook }: { count: number; onLook: () => void }) => {
  const { unfinished } = useSession().text.receipts
  if (count === 0) return null
  return (
    <p class="line warn num">
      <span>{unfinished.line(count)}</span>
      <Button kind="link" onClick={onLook}>
        {unfinished.look}
      </Button>
    </p>
  )
}

type AwaitingLineProps = Pick<HomeView, 'awaiting'> & { onLook: () => void }

/** What waits for its event, and the way to 分期. */
export const AwaitingLine = ({ awaiting: { count, amount }, onLook }: AwaitingLineProps) => {
  const { plans } = useSession().text
  const { short } = useFigures()
  if (count === 0) return null
  return (
    <p class="line info num">
      <span>{plans.line(count, short(amount))}</span>
      <Button kind="link" onClick={onLook}>
        {plans.look}
      </Button>
    </p>
  )
}

type SinceLineProps = Pick<HomeView, 'since'> & { onLook: () => void }

/** How the overdue share went since the first day on record, and the way to 催款效果. */
export const SinceLine = ({ since, onLook }: SinceLineProps) => {
  const { effect } = useSession().text
  const { share } = useFigures()
  if (since === null) return null
  return (
    <p class="line num">
      <span>{effect.line(since.on, share(since.before, 0), share(since.now, 0))}</span>
      <Button kind="link" onClick={onLook}>
        {effect.look}
      </Button>
    </p>
  )
}
