// 登记收款 ▸ 表里改过的: 期初已收 with one button, and each change of 已付 since, to be given its day.
import { useState } from 'preact/hooks'
import type { PaidView, ShownPaidChange } from '../../../contract/paid'
import { sum } from '../../../core/money'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { isDayUntil } from '../receipt-draft'
import { PaidChangeRow } from './paid-change-row'

export const PaidPart = ({ onChanged }: { onChanged: () => void }) => {
  const { loaded, reload } = useAnswer('paid', {})
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => (
        <Paid
          view={view}
          onChanged={() => {
            onChanged()
            void reload()
          }}
        />
      )}
    </WhenReady>
  )
}

type Question = { title: string; sentences: string[]; yes: string }
type Asking = { ask: 'open' } | { ask: 'receipt' | 'correction'; changes: ShownPaidChange[] }

const Paid = ({ view, onChanged }: { view: PaidView; onChanged: () => void }) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const [days, setDays] = useState<Record<string, string>>({})
  const [asking, setAsking] = useState<Asking | null>(null)
  const { paid: words } = text
  const { state, opening, changes, asOf } = view
  const dayOf = ({ number, on }: ShownPaidChange) => days[number] ?? on
  const areDays = changes.every(change => isDayUntil(dayOf(change), asOf))

  const open = async () => {
    setAsking(null)
    if ((await act('paid.open', {})) !== null) onChanged()
  }
  const say = async (said: ShownPaidChange[], way: 'receipt' | 'correction') => {
    setAsking(null)
    const asked = said.map(change => ({ number: change.number, amount: change.amount, on: dayOf(change) }))
    const result = await act('paid.say', { changes: asked, way })
    if (result !== null) tell({ kind: 'done', text: words.said(result.said) })
    onChanged()
  }
  if (state === 'no-column') return <p class="soft">{words.noColumn}</p>
  return (
    <>
      {state === 'not-begun' && <p>{words.intro}</p>}
      {state === 'damaged' && <p class="line warn">{words.damaged}</p>}
      {opening !== null && <p class="soft num">{words.since(opening.on, opening.by)}</p>}
      {state === 'kept' && (
        <p class="num">{changes.length === 0 ? words.none : words.found(changes.length + view.more)}</p>
      )}
      <ul class="rows">
        {changes.map(change => (
          <PaidChangeRow
            key={change.number}
            change={change}
            asOf={asOf}
            on={dayOf(change)}
            busy={busy}
            onDay={on => setDays({ ...days, [change.number]: on })}
            onSay={way => setAsking({ ask: way, changes: [change] })}
          />
        ))}
      </ul>
      {view.more > 0 && <p class="soft num">{words.more(view.more)}</p>}
      <div class="actions">
        {changes.length > 1 && (
          <Button
            kind="primary"
            disabled={busy || !areDays}
            onClick={() => setAsking({ ask: 'receipt', changes })}
          >
            {words.all(changes.length)}
          </Button>
        )}
        <Button
          kind={state === 'kept' ? 'link' : 'primary'}
          disabled={busy}
          onClick={() => setAsking({ ask: 'open' })}
        >
          {state === 'kept' ? words.again : words.begin}
        </Button>
      </div>
      {asking?.ask === 'open' && (
        <AskDialog
          title={words.ask.title}
          sentences={[words.ask.text(asOf), words.ask.later, ...(opening === null ? [] : [words.ask.again])]}
          yes={words.ask.yes}
          onYes={() => void open()}
          onNo={() => setAsking(null)}
        />
      )}
      {asking !== null && asking.ask !== 'open' && (
        <AskDialog
          {...(asking.ask === 'receipt' ? recording(asking.changes) : correcting(asking.changes))}
          onYes={() => void say(asking.changes, asking.ask)}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  )

  /** A rise of 已付 is a receipt, a fall a refund: the question says which. */
  function recording(said: ShownPaidChange[]): Question {
    const words = text.paid.recording
    const rises = said.filter(change => change.amount > 0)
    const falls = said.filter(change => change.amount < 0)
    const amountOf = (changes: ShownPaidChange[]) => exact(Math.abs(sum(changes.map(({ amount }) => amount))))
    const title = falls.length === 0 ? words.receipt : rises.length === 0 ? words.refund : words.both
    const sentences = [
      ...(rises.length === 0 ? [] : [words.rose(rises.length, amountOf(rises))]),
      ...(falls.length === 0 ? [] : [words.fell(falls.length, amountOf(falls))]),
      words.days,
    ]
    return { title, sentences, yes: title }
  }
  function correcting(said: ShownPaidChange[]): Question {
    const amount = exact(sum(said.map(change => change.amount)))
    const [first] = said
    const title = (first?.amount ?? 0) > 0 ? words.noReceipt : words.noRefund
    return { title, sentences: [words.correcting(first?.what || (first?.name ?? ''), amount)], yes: title }
  }
}
