// 登记收款: whose it is, the form, what is left half done, and what was entered lately.
import { useState } from 'preact/hooks'
import type { ReceiptsView } from '../../contract/receipts'
import { sum } from '../../core/money'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { PayersPage } from './payers-page'
import { ReceiptForm } from './receipt-form'
import { RecentReceipts, UnfinishedReceipts } from './receipt-list'
import { Whose } from './whose'

type ReceiptPageProps = { customer: string | null; onBack: (changed: boolean) => void }

export const ReceiptPage = ({ customer, onBack }: ReceiptPageProps) => {
  const { text } = useSession()
  const [chosen, setChosen] = useState(customer)
  const [changed, setChanged] = useState(false)
  const { loaded, reading, reload } = useAnswer('receipts', { customer: chosen })
  const [claiming, setClaiming] = useState(false)
  const again = () => {
    setChanged(true)
    void reload()
  }
  const claimed = (isChanged: boolean) => {
    setClaiming(false)
    if (isChanged) again()
  }
  if (claiming) return <PayersPage onBack={claimed} />
  return (
    <Page
      title={text.receipts.title}
      onBack={() => onBack(changed)}
      busy={reading && loaded.status === 'ready'}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            {view.unclaimed > 0 && (
              <div class="line num warn">
                <span>{text.who.payers.line(view.unclaimed)}</span>
                <Button kind="link" onClick={() => setClaiming(true)}>
                  {text.who.payers.look}
                </Button>
              </div>
            )}
            <UnfinishedReceipts receipts={view.unfinished} onSettled={again} />
            <PayerForm view={view} onChoose={setChosen} onRecorded={() => onBack(true)} onChanged={again} />
            <RecentReceipts receipts={view.recent} onSettled={again} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type PayerFormProps = {
  view: ReceiptsView
  onChoose: (customer: string | null) => void
  onRecorded: () => void
  onChanged: () => void
}

const PayerForm = ({ view, onChoose, onRecorded, onChanged }: PayerFormProps) => {
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
          key={payer.customer}
          payer={payer}
          formKey={view.key}
          asOf={view.asOf}
          onRecorded={onRecorded}
          onChanged={onChanged}
        />
      )}
    </Whose>
  )
}
