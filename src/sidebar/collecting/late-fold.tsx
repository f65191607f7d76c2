// 可能会晚付的 on 催款: drafts with why and when, accepted in one click, and what was accepted, taken back in one. Read when opened.
import type { CollectingView } from '../../contract/collecting'
import type { CollectingStep, LateDraft, RunningPlan } from '../../core/collecting/types'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'

export const LateFold = () => {
  const { collecting: words } = useSession().text
  return (
    <Fold title={words.title} conclusion={words.conclusion}>
      <Late />
    </Fold>
  )
}

const Late = () => {
  const { tell, text } = useSession()
  const { collecting: words } = text
  const { loaded, reload } = useAnswer('collecting', {})
  const { busy, act } = useAct()
  const undo = async (plan: string) => {
    const undone = await act('collecting.undo', { plan })
    if (undone !== null) tell({ kind: 'done', text: words.undone(undone.steps) })
    void reload()
  }
  const accept = async ({ item, due, steps }: LateDraft) => {
    const accepted = await act('collecting.accept', { item, due, seen: steps.map(({ on }) => on) })
    if (accepted !== null) {
      const { plan, name } = accepted
      tell({ kind: 'done', text: words.accepted(name, accepted.steps), undo: () => void undo(plan) })
    }
    void reload()
  }
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => (
        <>
          <Drafts view={view} busy={busy} onAccept={draft => void accept(draft)} />
          <Running plans={view.running} busy={busy} onUndo={plan => void undo(plan)} />
          <p class="soft">{words.rules}</p>
        </>
      )}
    </WhenReady>
  )
}

/** `2026-12-01 打电话约付款日（电话）`. */
const useStepLines = () => {
  const { collecting: words, followUps } = useSession().text
  return (steps: readonly CollectingStep[]) =>
    steps.map(({ on, step, channel }) => words.step(on, words.kinds[step], followUps.channels[channel]))
}

const StepList = ({ steps }: { steps: readonly CollectingStep[] }) => {
  const lines = useStepLines()
  return (
    <ul class="lines num">
      {lines(steps).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type DraftsProps = { view: CollectingView; busy: boolean; onAccept: (draft: LateDraft) => void }

const Drafts = ({ view: { asOf, dated, drafts, count, known, customers }, busy, onAccept }: DraftsProps) => {
  const { collecting: words, common } = useSession().text
  const { exact } = useFigures()
  if (!dated) return <p class="soft">{words.noDates}</p>
  return (
    <>
      <FactsLine facts={[words.counted(count, known, customers), common.asOf(asOf)]} />
      {count === 0 && <p>{words.none}</p>}
      <ul class="rows">
        {drafts.map(draft => (
          <li key={`${draft.due} ${draft.item}`}>
            <div class="grow">
              <NameLine name={draft.name} />
              <FactsLine facts={[draft.what, exact(draft.open), words.due(draft.due)]} />
              <p class="num">{words.why(draft.late.of, draft.late.hits, draft.usual.days, draft.usual.n)}</p>
              <StepList steps={draft.steps} />
              <FactsLine facts={[words.owner(draft.owner)]} />
            </div>
            <Button
              kind="small"
              disabled={busy}
              label={common.about(words.accept, `${draft.name} ${draft.what}`)}
              onClick={() => onAccept(draft)}
            >
              {words.accept}
            </Button>
          </li>
        ))}
      </ul>
      {count > drafts.length && <p class="soft num">{words.more(count - drafts.length)}</p>}
    </>
  )
}

type RunningProps = { plans: readonly RunningPlan[]; busy: boolean; onUndo: (plan: string) => void }

const Running = ({ plans, busy, onUndo }: RunningProps) => {
  const { collecting: words, common } = useSession().text
  const { exact } = useFigures()
  if (plans.length === 0) return null
  return (
    <>
      <h3>{words.running}</h3>
      <ul class="rows">
        {plans.map(({ plan, name, what, due, by, open, steps }) => (
          <li key={plan}>
            <div class="grow">
              <NameLine name={name} />
              <FactsLine facts={[what, exact(open), words.due(due), by]} />
              <StepList steps={steps} />
            </div>
            <Button
              kind="small"
              disabled={busy}
              label={common.about(words.undo, `${name} ${what}`)}
              onClick={() => onUndo(plan)}
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
