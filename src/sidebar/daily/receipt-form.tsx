// The receipt itself: amount, day, note, and to the cent which contract gets how much before anything is written.
import { useState } from 'preact/hooks'
import type { MoneySettings } from '../../contract/adjustments'
import type { Payer, SettleReceiptResult } from '../../contract/receipts'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { toMajor } from '../../core/money'
import type { BillInHand } from '../../core/receipts/bills'
import type { Receipt } from '../../core/receipts/receipts'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { BillFields } from './money/bill-fields'
import { besideSent, TeamColumns } from './money/team-columns'
import {
  draftReceipt,
  isDayUntil,
  isNotedOnly,
  keyOf,
  NOTHING_BESIDE,
  type ReceiptDraft,
  remarksOn,
} from './receipt-draft'
import { useSettle, useUntouched } from './receipt-list'
import { ShareList, useItemName } from './share-list'

type ReceiptFormProps = {
  payer: Payer
  formKey: string
  asOf: CalendarDate
  billsCount: MoneySettings['bills']
  /** The bill that is honoured with it. */
  honouring: BillInHand | null
  /** With the receipt, unless it was taken back. */
  onRecorded: (receipt?: Receipt) => void
  onChanged: () => void
}

export const ReceiptForm = (props: ReceiptFormProps) => {
  const { payer, formKey, asOf, billsCount, honouring, onRecorded, onChanged } = props
  const { text, tell, currency } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const itemName = useItemName()
  const saidOf = useSaid(payer.name)
  const { settle } = useSettle(() => onRecorded())
  // One form is one receipt, however often it is sent and whatever is read again meanwhile.
  const [key] = useState(formKey)
  const [draft, setDraft] = useState<ReceiptDraft>(() => ({
    amount: honouring === null ? '' : String(toMajor(honouring.amount, currency)),
    on: honouring === null || honouring.dueOn > asOf ? asOf : honouring.dueOn,
    note: honouring?.note ?? '',
    first: '',
    dueOn: null,
    typed: null,
    beside: NOTHING_BESIDE,
  }))
  const [tried, setTried] = useState(false)
  const [isStale, setStale] = useState(false)
  const [same, setSame] = useState<Receipt | null>(null)
  const words = text.receipts
  const change = (changes: Partial<ReceiptDraft>) => setDraft({ ...draft, ...changes })
  const isBill = draft.dueOn !== null
  // It is set against contracts once the bank has paid it.
  const waits = isBill && billsCount === 'maturity'
  const columns = waits ? null : payer.receiptColumns
  // What was typed beside the money counts only where it is asked for.
  const asked = columns === null ? { ...draft, beside: NOTHING_BESIDE } : draft
  const drafted = draftReceipt(asked, waits ? [] : payer.items, currency)
  const { total, shares, rest, wrong, lowered } = drafted
  const isDueWrong = isBill && (calendarDate(draft.dueOn ?? '') === null || (draft.dueOn ?? '') < draft.on)
  const isWrong =
    total === null ||
    rest < 0 ||
    Object.keys(wrong).length > 0 ||
    !isDayUntil(draft.on, asOf) ||
    isDueWrong ||
    lowered.wrong.length > 0 ||
    lowered.over > 0

  const record = async (again: boolean) => {
    setTried(true)
    if (isWrong) return
    const result = await act('receipts.record', {
      key,
      customer: payer.customer,
      on: draft.on,
      total,
      note: draft.note.trim(),
      again,
      ...(draft.dueOn === null ? {} : { bill: { dueOn: draft.dueOn } }),
      ...(honouring === null ? {} : { ofBill: honouring.receipt }),
      ...(columns === null ? {} : besideSent(draft, lowered)),
      shares: shares.map(({ item: { sheet, row, item, paid, open, booking }, amount, rule }) => ({
        sheet,
        row,
        item,
        paid,
        open,
        booking,
        amount,
        rule,
      })),
    })
    if (result === null) return
    if (result.status === 'same-exists') setSame(result.receipt)
    else if (result.status === 'changed-meanwhile') {
      setStale(true)
      change({ typed: null })
      onChanged()
    } else {
      const undo = () => void settle(result.receipt, 'take-back')
      tell({ kind: 'done', text: saidOf(result), undo })
      onRecorded(result.receipt)
    }
  }
  return (
    <>
      {isStale && (
        <p class="line warn" role="alert">
          {words.changed}
        </p>
      )}
      <div class="two">
        <TextField
          label={words.amount}
          kind="numeric"
          value={draft.amount}
          wrong={tried && total === null ? words.amountNeeded : undefined}
          onChange={amount => change({ amount, typed: null })}
        />
        <TextField
          label={words.on}
          kind="date"
          max={asOf}
          value={draft.on}
          wrong={isDayUntil(draft.on, asOf) ? undefined : words.onWrong}
          onChange={on => change({ on })}
        />
      </div>
      <TextField
        label={words.note}
        hint={words.noteHint}
        value={draft.note}
        onChange={note => change({ note })}
      />
      {honouring === null ? (
        <BillFields
          dueOn={draft.dueOn}
          counts={billsCount}
          min={draft.on}
          isWrong={tried && isDueWrong}
          onChange={dueOn => change({ dueOn, typed: null })}
        />
      ) : (
        <p class="soft num">{words.bill.honouring(honouring.receipt, honouring.dueOn)}</p>
      )}
      {columns !== null && (
        <TeamColumns columns={columns} draft={draft} lowered={lowered} onChange={change} />
      )}
      {payer.items.length > 1 && draft.typed === null && !waits && (
        <ChoiceField
          label={words.first}
          value={draft.first}
          choices={[
            { value: '', name: words.byRule },
            ...payer.items.map(item => ({ value: keyOf(item), name: itemName(item) })),
          ]}
          onChange={first => change({ first })}
        />
      )}
      {!waits && (
        <ShareList payer={payer} drafted={drafted} typed={draft.typed} onTyped={typed => change({ typed })} />
      )}
      {total !== null && rest > 0 && !waits && <p class="soft num">{words.rest(exact(rest))}</p>}
      {rest < 0 && <p class="wrong num">{words.over(exact(-rest))}</p>}
      {total !== null && payer.receiptsSheet !== null && !waits && (
        <p class="soft">{words.appends(payer.receiptsSheet)}</p>
      )}
      {remarksOn(shares).map(remark => (
        <p key={remark} class="line warn">
          {words.booking[remark]}
        </p>
      ))}
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void record(false)}>
          {total !== null && isNotedOnly(shares) ? words.saveNoted : words.save}
        </Button>
      </div>
      {same !== null && (
        <AskDialog
          title={words.same.title}
          sentences={[words.same.text(same.by, same.at, exact(same.total)), words.same.nothing]}
          yes={words.same.yes}
          onYes={() => {
            setSame(null)
            void record(true)
          }}
          onNo={() => setSame(null)}
        />
      )}
    </>
  )
}

/** What became of it: the amount, what did not reach the ledger, and cells that were changed in the moment between. */
const useSaid = (name: string) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const untouchedText = useUntouched()
  const words = text.receipts
  return ({ receipt, untouched }: SettleReceiptResult) =>
    [
      words.saved(name, exact(receipt.total)),
      receipt.noted > 0 ? words.savedNoted(exact(receipt.noted)) : '',
      receipt.rest > 0 ? words.savedRest(exact(receipt.rest)) : '',
      untouched.length > 0 ? words.untouched(untouchedText(untouched)) : '',
    ].join(text.receipts.gap)
}
