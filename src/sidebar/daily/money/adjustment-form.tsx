// One adjustment: kind, contract, amount, day and reason; before it is recorded the page says exactly what it will do.
import { useState } from 'preact/hooks'
import type { AdjustmentsView } from '../../../contract/adjustments'
import type { UnusedCredit } from '../../../core/adjustments/count'
import { ADJUSTMENT_KINDS } from '../../../core/adjustments/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import { isDayUntil, keyOf } from '../receipt-draft'
import { useItemName } from '../share-list'
import { type AdjustmentDraft, draftAdjustment } from './adjustment-draft'

type AdjustmentFormProps = {
  view: AdjustmentsView
  customer: NonNullable<AdjustmentsView['customer']>
  using: UnusedCredit | null
  onDone: () => void
  /** The ledger is to be read again. */
  onChanged: () => void
  onNotUsing: () => void
}

export const AdjustmentForm = (props: AdjustmentFormProps) => {
  const { view, customer, using, onDone, onChanged, onNotUsing } = props
  const { text, tell, currency } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const itemName = useItemName()
  // One form is one row, however often it is sent and whatever is read again meanwhile.
  const [key] = useState(view.key)
  const [draft, setDraft] = useState<AdjustmentDraft>({
    kind: 'credit',
    item: '',
    amount: '',
    on: view.asOf,
    reason: '',
  })
  const [tried, setTried] = useState(false)
  const [isStale, setStale] = useState(false)
  const [asking, setAsking] = useState(false)
  const words = text.adjustments
  const change = (changes: Partial<AdjustmentDraft>) => setDraft({ ...draft, ...changes })
  const { items, item, amount, most } = draftAdjustment(draft, customer.items, { currency, using })
  const isTooMuch = amount !== null && most !== null && amount > most
  const hasReason = draft.reason.trim() !== ''
  const isWrong =
    item === null || amount === null || isTooMuch || !hasReason || !isDayUntil(draft.on, view.asOf)

  const record = async () => {
    setAsking(false)
    if (item === null || amount === null) return
    const { sheet, row, open } = item
    const result = await act('adjustments.record', {
      key,
      customer: customer.customer,
      kind: draft.kind,
      on: draft.on,
      sheet,
      row,
      item: item.item,
      open,
      amount,
      reason: draft.reason.trim().slice(0, 300),
      of: using?.number ?? '',
    })
    if (result === null) return
    if (result.status === 'changed-meanwhile') {
      setStale(true)
      onChanged()
      return
    }
    const { number, kind, state } = result.adjustment
    const what = `${words.kinds[kind]} ${exact(amount)}`
    tell({ kind: 'done', text: (state === 'proposed' ? words.savedWaiting : words.saved)(number, what) })
    onDone()
  }
  const what = item === null ? '' : itemName(item)
  const sentences = (): string[] => {
    if (item === null || amount === null) return []
    const said = exact(amount)
    if (draft.kind === 'write-off') return [words.ask.waits(what, said), words.ask.cells]
    if (draft.kind === 'recovery') return [words.ask.recovers(what, said), words.ask.cells]
    const over = Math.max(0, amount - item.open)
    const lowers = words.ask.lowers(what, exact(amount - over), exact(item.open - (amount - over)))
    return [lowers, ...(over > 0 ? [words.ask.unused(exact(over))] : []), words.ask.cells]
  }
  const amountWrong = () => {
    if (isTooMuch && most !== null) return words.tooMuch(exact(most))
    return tried && amount === null ? words.amountNeeded : undefined
  }
  return (
    <>
      {isStale && (
        <p class="line warn" role="alert">
          {words.changed}
        </p>
      )}
      {using === null ? (
        <ChoiceField
          label={words.kind}
          hint={words.meaning[draft.kind]}
          value={draft.kind}
          choices={ADJUSTMENT_KINDS.map(kind => ({ value: kind, name: words.kinds[kind] }))}
          onChange={kind => change({ kind })}
        />
      ) : (
        <div class="spread">
          <p class="num">{words.using(using.number, exact(using.amount))}</p>
          <Button kind="link" onClick={onNotUsing}>
            {words.notUsing}
          </Button>
        </div>
      )}
      {item === null ? (
        <p class="soft">{words.noItems[draft.kind === 'recovery' ? 'recovery' : 'open']}</p>
      ) : (
        <ChoiceField
          label={words.item}
          hint={[
            draft.kind === 'recovery'
              ? words.writtenOff(exact(item.writtenOff))
              : words.open(exact(item.open)),
            item.proposed > 0 ? words.proposed(exact(item.proposed)) : '',
          ]
            .filter(part => part !== '')
            .join(text.common.comma)}
          value={keyOf(item)}
          choices={items.map(one => ({
            value: keyOf(one),
            name: words.itemFacts(
              itemName(one),
              draft.kind === 'recovery'
                ? words.writtenOff(exact(one.writtenOff))
                : words.open(exact(one.open)),
            ),
          }))}
          onChange={chosen => change({ item: chosen })}
        />
      )}
      <div class="two">
        <TextField
          label={words.amount}
          kind="numeric"
          value={draft.amount}
          wrong={amountWrong()}
          onChange={typed => change({ amount: typed })}
        />
        <TextField
          label={words.on}
          kind="date"
          max={view.asOf}
          value={draft.on}
          wrong={isDayUntil(draft.on, view.asOf) ? undefined : words.onWrong}
          onChange={on => change({ on })}
        />
      </div>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={draft.reason}
        wrong={tried && !hasReason ? words.reasonNeeded : undefined}
        onChange={reason => change({ reason })}
      />
      <div class="actions">
        <Button
          kind="primary"
          disabled={busy}
          onClick={() => {
            setTried(true)
            if (!isWrong) setAsking(true)
          }}
        >
          {words.save}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={sentences()}
          yes={words.ask.yes}
          onYes={() => void record()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
