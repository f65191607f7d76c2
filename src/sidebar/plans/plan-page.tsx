// The plan of one contract: how to split it, each line with its amount and due day, then written into 分期.
import { useState } from 'preact/hooks'
import type { PlanView } from '../../contract/plans'
import type { SheetRow } from '../../core/sheet-row'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import {
  type DraftedPlan,
  type DraftLine,
  draftPlan,
  planLines,
  type SchemeWish,
  schemeLines,
  standingLines,
} from './plan-draft'
import { PlanLines } from './plan-lines'
import { SchemeChoice } from './scheme-choice'

type PlanPageProps = { contract: SheetRow; onBack: (changed: boolean) => void }

export const PlanPage = ({ contract: { sheet, row }, onBack }: PlanPageProps) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('plans.open', { sheet, row })
  const [changed, setChanged] = useState(false)
  const again = () => {
    setChanged(true)
    void reload()
  }
  return (
    <Page title={text.plans.title} onBack={() => onBack(changed)} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Plan key={view.seen} view={view} onChanged={again} />}
      </WhenReady>
    </Page>
  )
}

type PlanProps = { view: PlanView; onChanged: () => void }

const Plan = ({ view, onChanged }: PlanProps) => {
  const { text } = useSession()
  const { exact } = useFigures(view.currency)
  const { contract } = view
  const words = text.plans
  const what = [contract.project, contract.reference].filter(part => part !== '')
  return (
    <>
      <NameLine name={contract.name} />
      <FactsLine facts={what} />
      {contract.total !== null && (
        <p class="soft num">{words.contract(exact(contract.total), exact(contract.paid ?? 0))}</p>
      )}
      {contract.terms !== '' && <p class="soft">{words.terms(contract.terms)}</p>}
      {view.unusable > 0 && <p class="line warn">{words.unusable(view.unusable)}</p>}
      {contract.total === null || contract.total <= 0 ? (
        <p class="line bad">{words.noTotal}</p>
      ) : (
        <PlanForm view={view} total={contract.total} onChanged={onChanged} />
      )}
    </>
  )
}

const PlanForm = ({ view, total, onChanged }: PlanProps & { total: number }) => {
  const { text, tell } = useSession()
  const { exact } = useFigures(view.currency)
  const { busy, act } = useAct()
  const words = text.plans
  const isNew = view.lines.length === 0
  const scheme = view.suggested === null ? 'thirty-sixty-ten' : 'suggested'
  const [wish, setWish] = useState<SchemeWish>({ scheme, count: '12', first: view.asOf })
  const linesFor = (wanted: SchemeWish) =>
    schemeLines(wanted, { total, suggested: view.suggested, currency: view.currency, words })
  const [lines, setLines] = useState<DraftLine[]>(isNew ? linesFor(wish) : standingLines(view))
  const [asking, setAsking] = useState(false)
  const drafted = draftPlan(lines, view)
  const { sheet, row, key } = view.contract
  const contract = { sheet, row, key }

  const save = async () => {
    const saved = await act('plans.save', {
      contract,
      total,
      seen: view.seen,
      lines: planLines(lines, drafted),
    })
    if (saved === null) return
    const undo = async () => {
      if ((await act('plans.remove', { contract, seen: saved.seen })) !== null) onChanged()
    }
    tell({
      kind: 'done',
      text: saved.madeSheet
        ? `${words.sheetMade}${text.data.between}${words.saved(saved.lines)}`
        : words.saved(saved.lines),
      ...(isNew ? { undo: () => void undo() } : {}),
    })
    onChanged()
  }
  const remove = async () => {
    setAsking(false)
    const done = await act('plans.remove', { contract, seen: view.seen })
    if (done === null) return
    const undo = async () => {
      const back = done.removed.map(
        ({ due: _, paid: __, open: ___, state: ____, daysOverdue: _____, ...line }) => ({
          ...line,
          row: null,
        }),
      )
      const again = await act('plans.save', { contract, total, seen: done.seen, lines: back })
      if (again !== null) onChanged()
    }
    const isWhole = done.removed.length > 0
    tell({
      kind: 'done',
      text: words.removed(done.removed.length),
      ...(isWhole ? { undo: () => void undo() } : {}),
    })
    onChanged()
  }
  return (
    <>
      {isNew && (
        <SchemeChoice
          wish={wish}
          hasSuggestion={view.suggested !== null}
          onChange={wanted => {
            setWish(wanted)
            setLines(linesFor(wanted))
          }}
        />
      )}
      <PlanLines lines={lines} drafted={drafted} currency={view.currency} isNew={isNew} onChange={setLines} />
      <p class={drafted.fault === null ? 'soft num' : 'wrong num'} role="status">
        {drafted.fault === null ? words.whole(exact(total)) : faultText(drafted.fault, words.faults, exact)}
      </p>
      <div class="actions">
        <Button
          kind="primary"
          disabled={busy || drafted.fault !== null || lines.length === 0}
          onClick={() => void save()}
        >
          {isNew ? words.save : words.saveChanges}
        </Button>
        {!isNew && (
          <Button disabled={busy} onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        )}
      </div>
      {asking && (
        <AskDialog
          title={words.askRemove.title}
          sentences={[words.askRemove.text(view.lines.length + view.unusable)]}
          yes={words.askRemove.yes}
          danger
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}

type Faults = ReturnType<typeof useSession>['text']['plans']['faults']

const faultText = (
  fault: NonNullable<DraftedPlan['fault']>,
  words: Faults,
  exact: (amount: number) => string,
): string =>
  fault.code === 'exceeds' || fault.code === 'short'
    ? words[fault.code](exact(Math.abs(fault.left)))
    : words[fault.code]
