// Receipts entered lately, each to be undone, and those a stopped run left half done.
import { useState } from 'preact/hooks'
import type { SettleReceiptResult } from '../../contract/receipts'
import { isClearing, type Receipt } from '../../core/receipts/receipts'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { usePlaceName } from '../place-name'
import { useSession } from '../session'

/** Cells that were left as they are, by place and column. */
export const useUntouched = () => {
  const { text } = useSession()
  const placeName = usePlaceName()
  const { receipts, fields, common } = text
  return (untouched: SettleReceiptResult['untouched']) => {
    const cells = untouched.map(({ what, sheet, row, field }) =>
      row === null
        ? receipts.gone(what || receipts.noName)
        : receipts.cell(placeName({ sheet, row }), fields[field]),
    )
    return [...new Set(cells)].join(common.list)
  }
}

/** Finishes or takes back, and says what became of it. */
export const useSettle = (onSettled: () => void) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const untouchedText = useUntouched()
  const words = text.receipts
  const settle = async ({ receipt }: Receipt, way: 'finish' | 'take-back') => {
    const result = await act('receipts.settle', { receipt, way })
    if (result === null) return
    const { name, total, state } = result.receipt
    const done = way === 'finish' ? words.unfinished.finished : words.undoneNow
    const left = untouchedText(result.untouched)
    const rest = left === '' ? '' : way === 'finish' ? words.untouched(left) : words.notUndone(left)
    const isDone = way === 'finish' || state === 'undone'
    tell({ kind: 'done', text: [isDone ? done(name, exact(total)) : '', rest].join('') })
    onSettled()
  }
  return { busy, settle }
}

type ListProps = { receipts: Receipt[]; onSettled: () => void }

export const UnfinishedReceipts = ({ receipts, onSettled }: ListProps) => {
  const { text } = useSession()
  const { busy, settle } = useSettle(onSettled)
  const words = text.receipts.unfinished
  return (
    <>
      {receipts.map(receipt => (
        <section key={receipt.receipt} class="card warn">
          <ReceiptFacts receipt={receipt} state={receipt.undoing ? words.undoing : words.entering} />
          <p class="soft">{words.text}</p>
          <div class="actions">
            {receipt.undoing ? (
              <Button disabled={busy} onClick={() => void settle(receipt, 'take-back')}>
                {words.goOn}
              </Button>
            ) : (
              <>
                <Button disabled={busy} onClick={() => void settle(receipt, 'finish')}>
                  {words.finish}
                </Button>
                <Button disabled={busy} onClick={() => void settle(receipt, 'take-back')}>
                  {words.takeBack}
                </Button>
              </>
            )}
          </div>
        </section>
      ))}
    </>
  )
}

type RecentReceiptsProps = ListProps & {
  /** 到账确认, where it is offered. */
  onNote?: (receipt: Receipt) => void
}

export const RecentReceipts = ({ receipts, onSettled, onNote }: RecentReceiptsProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { busy, settle } = useSettle(onSettled)
  const [asking, setAsking] = useState<Receipt | null>(null)
  const words = text.receipts
  if (receipts.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.recent}</h2>
      </div>
      <ul class="rows">
        {receipts.map(receipt => (
          <li key={receipt.receipt}>
            <ReceiptFacts
              receipt={receipt}
              state={
                receipt.state !== 'undone'
                  ? ''
                  : receipt.dishonoured === true
                    ? words.dishonoured
                    : words.undone
              }
            />
            {onNote !== undefined && isClearing(receipt) && (
              <Button
                kind="small"
                label={text.common.about(text.formal.receipt.open, receipt.receipt)}
                onClick={() => onNote(receipt)}
              >
                {text.formal.receipt.open}
              </Button>
            )}
            {receipt.state === 'entered' && (
              <Button
                kind="small"
                disabled={busy}
                label={text.common.about(words.undo, receipt.receipt)}
                onClick={() => setAsking(receipt)}
              >
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking !== null && (
        <AskDialog
          title={words.ask.title}
          sentences={
            asking.fromCell === true
              ? [words.ask.fromCell(asking.name, exact(asking.total))]
              : [words.ask.text(asking.name, exact(asking.total)), words.ask.stays]
          }
          yes={words.ask.yes}
          danger
          onYes={() => {
            setAsking(null)
            void settle(asking, 'take-back')
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </section>
  )
}

const ReceiptFacts = ({ receipt, state }: { receipt: Receipt; state: string }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.receipts
  const { name, total, on, by, shares, rest, note } = receipt
  const facts = [
    exact(total),
    words.received(on),
    ...shares.map(({ what, amount, state: how, rule }) =>
      [
        what || words.noName,
        amount === total ? '' : exact(amount),
        rule === 'unapplied' ? '' : words.because(words.rules[rule]),
        how === 'noted' ? words.noted : '',
      ]
        .filter(part => part !== '')
        .join(' '),
    ),
    rest > 0 ? words.unapplied(exact(rest)) : '',
    receipt.bill === undefined ? '' : words.byBill(receipt.bill.dueOn),
    words.by(by),
    note,
  ]
  return (
    <div class="grow">
      <NameLine name={name}>{state !== '' && <Chip tone="hold">{state}</Chip>}</NameLine>
      <FactsLine facts={[...new Set(facts.filter(fact => fact !== ''))]} />
    </div>
  )
}
