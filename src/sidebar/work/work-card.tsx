// Long work as a page shows it: the bar while it runs, what to do with a half-done one, how the last one ended.
import type { WorkEnd } from '../../contract/work'
import { LEFT_REASONS } from '../../core/work/kinds'
import { momentText } from '../../text/page/figures'
import { Button } from '../parts/button'
import { usePlaceName } from '../place-name'
import { useSession } from '../session'
import { Progress } from './progress'
import type { Working } from './use-work'

export const WorkCard = ({ working, asOf }: { working: Working; asOf: string }) => {
  const { text } = useSession()
  const { view, busy, isDriving, isStopping, goOn, stop, look } = working
  const { work: words, common } = text
  const now = view?.now ?? null
  if (view === null || now === null) return null
  const isOthers = now.runBy !== null
  const sentence = (isDriving || isOthers ? words.working : words.half)(
    words.kinds[now.kind],
    now.done,
    words.amounts[now.kind](now.total),
  )
  const begun = words.begun(momentText(now.startedAt, asOf, common), now.by)
  return (
    <section class="card">
      <Progress done={now.done} total={now.total} sentence={sentence} />
      <p class="soft num">{begun}</p>
      <p class="soft">
        {isOthers ? words.runBy(now.runBy ?? '') : now.hourly ? words.mayLeave : words.mustReturn}
      </p>
      <div class="actions">
        {isOthers ? (
          <Button disabled={busy} onClick={() => void look()}>
            {words.lookAgain}
          </Button>
        ) : (
          <>
            {!isDriving && (
              <Button kind="primary" disabled={busy} onClick={() => void goOn(view)}>
                {words.goOn}
              </Button>
            )}
            <Button disabled={isStopping || (busy && !isDriving)} onClick={() => void stop()}>
              {isStopping ? words.stopping : words.stop}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

/** How a piece of work ended, as one sentence with numbers. */
export const useEndSentence = () => {
  const { work: words, common, data } = useSession().text
  return ({ kind, written, total, left, stopped }: WorkEnd): string => {
    const reasons = LEFT_REASONS.flatMap(why => {
      const n = left.counts[why] ?? 0
      return n === 0 ? [] : [words.left[why](words.amounts[kind](n))]
    })
    const leftAlone = Object.values(left.counts).reduce((sum, n) => sum + n, 0)
    const rest = stopped ? [words.stopped(words.amounts[kind](total - written - leftAlone))] : []
    return `${[words.done(words.kinds[kind], words.amounts[kind](written)), ...reasons, ...rest].join(common.comma)}${data.stop}`
  }
}

type WorkEndLineProps = { end: WorkEnd; asOf: string; onUndo?: () => void }

/** The last piece of work: what it did, when, which rows it left. */
export const WorkEndLine = ({ end, asOf, onUndo }: WorkEndLineProps) => {
  const { text } = useSession()
  const { work: words, common } = text
  const placeName = usePlaceName()
  const sentence = useEndSentence()
  const nameOf = ({ field, ...place }: WorkEnd['left']['some'][number]) =>
    field === undefined ? placeName(place) : text.data.cell(placeName(place), text.fields[field])
  const isWhole = end.left.some.length === 0 && !end.stopped
  return (
    <div class={`line num ${isWhole ? 'ok' : 'warn'}`}>
      <span>
        {sentence(end)}{' '}
        <span class="soft">{words.ended(momentText(end.at, asOf, common), end.unattended, end.by)}</span>
        {end.left.some.length > 0 && (
          <>
            <br />
            {words.leftAt(end.left.some.map(nameOf))}
          </>
        )}
      </span>
      {onUndo !== undefined && (
        <Button kind="link" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  )
}
