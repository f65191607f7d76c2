// 登记收款 ▸ 汇票: the bills in hand by due day, with their sum; honoured ones become a receipt, dishonoured ones open again.
import { useState } from 'preact/hooks'
import type { BillsView } from '../../../contract/receipts'
import { sum } from '../../../core/money'
import type { BillInHand } from '../../../core/receipts/bills'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { useUntouched } from '../receipt-list'
import { TeamBills } from './team-bills'

type BillsPartProps = { onChanged: () => void; onHonour: (bill: BillInHand) => void }

export const BillsPart = ({ onChanged, onHonour }: BillsPartProps) => {
  const { loaded, reload } = useAnswer('bills', {})
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => (
        <Bills
          view={view}
          onHonour={onHonour}
          onChanged={() => {
            onChanged()
            void reload()
          }}
        />
      )}
    </WhenReady>
  )
}

const Bills = ({ view, onChanged, onHonour }: BillsPartProps & { view: BillsView }) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const untouchedText = useUntouched()
  const [asking, setAsking] = useState<BillInHand | null>(null)
  const words = text.receipts.bill
  const held = view.bills.filter(({ isDue, waits }) => waits || !isDue)
  const dishonour = async ({ receipt }: BillInHand) => {
    setAsking(null)
    const result = await act('receipts.settle', { receipt, way: 'dishonour' })
    if (result === null) return
    const left = untouchedText(result.untouched)
    const { name, total } = result.receipt
    const said = [words.dishonoured(name, exact(total)), left === '' ? '' : text.receipts.notUndone(left)]
    tell({ kind: 'done', text: said.filter(part => part !== '').join(text.receipts.gap) })
    onChanged()
  }
  return (
    <>
      <p class="num">
        {held.length === 0 && view.team.count > 0
          ? words.noneHere
          : held.length === 0
            ? words.none
            : words.held(held.length, exact(sum(held.map(({ amount }) => amount))))}
      </p>
      <p class="soft">{words.counts[view.counts]}</p>
      <ul class="rows">
        {view.bills.map(bill => (
          <li key={bill.receipt}>
            <div class="grow">
              <NameLine name={bill.name}>
                {bill.isDue && <Chip tone={bill.waits ? 'warn' : 'info'}>{words.isDue}</Chip>}
              </NameLine>
              <FactsLine
                facts={[
                  exact(bill.amount),
                  words.falls(bill.dueOn),
                  text.receipts.received(bill.on),
                  bill.waits ? words.waits : '',
                  bill.note,
                  bill.receipt,
                ]}
              />
              <div class="actions">
                {bill.waits && bill.isDue && (
                  <Button
                    kind="small"
                    label={text.common.about(words.honour, bill.receipt)}
                    onClick={() => onHonour(bill)}
                  >
                    {words.honour}
                  </Button>
                )}
                <Button
                  kind="small"
                  disabled={busy}
                  label={text.common.about(words.dishonour, bill.receipt)}
                  onClick={() => setAsking(bill)}
                >
                  {words.dishonour}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <TeamBills team={view.team} />
      {asking !== null && (
        <AskDialog
          title={words.ask.title}
          sentences={[
            (asking.waits ? words.ask.waits : words.ask.counted)(asking.name, exact(asking.amount)),
            ...(asking.waits ? [] : [text.receipts.ask.stays]),
          ]}
          yes={words.ask.yes}
          danger
          onYes={() => void dishonour(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  )
}
