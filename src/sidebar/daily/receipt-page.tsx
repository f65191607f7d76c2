// 登记收款: its parts by tab; the first one: whose it is, the form, what is left half done, and what was entered lately.
import { useState } from 'preact/hooks'
import type { ReceiptsView } from '../../contract/receipts'
import { sum } from '../../core/money'
import type { BillInHand } from '../../core/receipts/bills'
import { isClearing, type Receipt } from '../../core/receipts/receipts'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { type NotedReceipt, ReceiptNotePage } from '../formal/receipt-note-page'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { AdjustmentsPart } from './money/adjustments-part'
import { BillsPart } from './money/bills-part'
import { MoneyApartFold } from './money/money-apart'
import { type MoneyTab, MoneyTabs } from './money/money-tabs'
import { PaidPart } from './money/paid-part'
import { TeamReceipts } from './money/team-receipts'
import { PayersPage } from './payers-page'
import { ReceiptForm } from './receipt-form'
import { RecentReceipts, UnfinishedReceipts } from './receipt-list'
import { Whose } from './whose'

type ReceiptPageProps = { customer: string | null; onBack: (changed: boolean) => void }

export const ReceiptPage = ({ customer, onBack }: ReceiptPageProps) => {
  const { text } = useSession()
  const [chosen, setChosen] = useState(customer)
  const [changed, setChanged] = useState(false)
  const [tab, setTab] = useState<MoneyTab>('receipts')
  const [claiming, setClaiming] = useState(false)
  const [honouring, setHonouring] = useState<BillInHand | null>(null)
  const [noted, setNoted] = useState<NotedReceipt | null>(null)
  const choose = (next: string | null) => {
    setHonouring(null)
    setChosen(next)
  }
  if (noted !== null) return <ReceiptNotePage noted={noted} onBack={() => onBack(changed)} />
  if (claiming) {
    const claimed = (isChanged: boolean) => {
      setClaiming(false)
      if (isChanged) setChanged(true)
    }
    return <PayersPage onBack={claimed} />
  }
  const part = { chosen, onChoose: choose, onChanged: () => setChanged(true) }
  return (
    <Page title={text.receipts.title} onBack={() => onBack(changed)}>
      <MoneyTabs tab={tab} onTab={setTab} />
      {tab === 'receipts' && (
        <ReceiptsPart
          {...part}
          honouring={honouring}
          onRecorded={receipt => {
            if (receipt === undefined) return onBack(true)
            setChanged(true)
            setNoted({ customer: receipt.customer, receipt: receipt.receipt })
          }}
          onNote={setNoted}
          onClaim={() => setClaiming(true)}
        />
      )}
      {tab === 'adjustments' && <AdjustmentsPart {...part} />}
      {tab === 'bills' && (
        <BillsPart
          onChanged={part.onChanged}
          onHonour={bill => {
            setChosen(bill.customer)
            setHonouring(bill)
            setTab('receipts')
          }}
        />
      )}
      {tab === 'changes' && <PaidPart onChanged={part.onChanged} />}
    </Page>
  )
}

type ReceiptsPartProps = {
  chosen: string | null
  onChoose: (customer: string | null) => void
  onClaim: () => void
  onNote: (noted: NotedReceipt) => void
  honouring: BillInHand | null
  onChanged: () => void
  onRecorded: (receipt?: Receipt) => void
}

const ReceiptsPart = (props: ReceiptsPartProps) => {
  const { chosen, honouring, onChoose, onChanged, onRecorded, onClaim, onNote } = props
  const { loaded, reload } = useAnswer('receipts', { customer: chosen })
  const { text } = useSession()
  const again = () => {
    onChanged()
    void reload()
  }
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => (
        <>
          {view.unclaimed > 0 && (
            <div class="line num warn">
              <span>{text.who.payers.line(view.unclaimed)}</span>
              <Button kind="link" onClick={onClaim}>
                {text.who.payers.look}
              </Button>
            </div>
          )}
          <UnfinishedReceipts receipts={view.unfinished} onSettled={again} />
          <PayerForm
            view={view}
            honouring={honouring}
            onChoose={onChoose}
            onRecorded={receipt =>
              onRecorded(
                view.offersNote && receipt !== undefined && isClearing(receipt) ? receipt : undefined,
              )
            }
            onChanged={again}
          />
          <MoneyApartFold apart={view.apart} />
          <RecentReceipts
            receipts={view.recent}
            onSettled={again}
            {...(view.offersNote && {
              onNote: ({ customer, receipt }: Receipt) => onNote({ customer, receipt }),
            })}
          />
          <TeamReceipts receipts={view.team} />
        </>
      )}
    </WhenReady>
  )
}

type PayerFormProps = {
  view: ReceiptsView
  honouring: BillInHand | null
  onChoose: (customer: string | null) => void
  onRecorded: (receipt?: Receipt) => void
  onChanged: () => void
}

const PayerForm = ({ view, honouring, onChoose, onRecorded, onChanged }: PayerFormProps) => {
  const { receipts } = useSession().text
  const { exact } = useFigures()
  const { payer } = view
  const items = payer?.items ?? []
  const owed = sum(items.map(({ open }) => open))
  return (
    <Whose
      name={payer?.name ?? null}
      ask={receipts.whose}
      facts={items.length === 0 ? receipts.nothingOpen : receipts.owes(exact(owed), items.length)}
      onChoose={onChoose}
    >
      {payer !== null && (
        <ReceiptForm
          key={`${payer.customer} ${honouring?.receipt ?? ''}`}
          payer={payer}
          formKey={view.key}
          asOf={view.asOf}
          billsCount={view.billsCount}
          honouring={honouring}
          onRecorded={onRecorded}
          onChanged={onChanged}
        />
      )}
    </Whose>
  )
}
