// 待认领: receipts of payers nobody knows, claimed one by one; payers who are remembered, each to be taken back.
import { useState } from 'preact/hooks'
import type { PayersView, RememberedPayer } from '../../contract/payers'
import type { UnclaimedReceipt } from '../../core/ledger/beside/types'
import { formatMoney } from '../../text/format'
import { momentText } from '../../text/page/figures'
import { useAct, useAnswer } from '../answers'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { Tick } from '../parts/field'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { useSession } from '../session'
import { Whose } from './whose'

export const PayersPage = ({ onBack }: { onBack: (changed: boolean) => void }) => {
  const { payers } = useSession().text.who
  const { loaded, reading, reload } = useAnswer('payers', {})
  const [changed, setChanged] = useState(false)
  const again = () => {
    setChanged(true)
    void reload()
  }
  return (
    <Page title={payers.title} onBack={() => onBack(changed)} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            {view.unclaimed.length === 0 ? (
              <Card title={payers.none} text="" />
            ) : (
              <p class="soft">{payers.intro}</p>
            )}
            {view.unclaimed.map(receipt => (
              <Unclaimed key={`${receipt.sheet} ${receipt.row}`} receipt={receipt} onClaimed={again} />
            ))}
            {view.known.length > 0 && <KnownFold view={view} onChanged={again} />}
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const Unclaimed = ({ receipt, onClaimed }: { receipt: UnclaimedReceipt; onClaimed: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [open, setOpen] = useState(false)
  const [customer, setCustomer] = useState<{ key: string; name: string } | null>(null)
  const [always, setAlways] = useState(true)
  const { payers: words } = text.who
  const payer = receipt.payer === '' ? words.noPayer : receipt.payer
  const facts = [formatMoney(receipt.amount, receipt.currency), words.on(receipt.on)]
  const claim = async (key: string) => {
    const done = await act('payers.claim', { receipt: receipt.name, customer: key, always })
    if (done === null) return
    tell({ kind: 'done', text: words.claimed(payer, done.customer, done.receipts) })
    onClaimed()
  }
  return (
    <section class="card">
      <div class="spread">
        <div class="grow">
          <NameLine name={payer} />
          <FactsLine facts={facts} />
        </div>
        {!open && (
          <Button kind="small" label={text.common.about(words.look, payer)} onClick={() => setOpen(true)}>
            {words.look}
          </Button>
        )}
      </div>
      {open && (
        <Whose
          name={customer?.name ?? null}
          ask={words.whose}
          facts=""
          onChoose={(key, name = '') => setCustomer(key === null ? null : { key, name })}
        >
          {customer !== null && (
            <>
              {receipt.payer !== '' && (
                <Tick
                  label={words.always(receipt.payer)}
                  hint={words.alwaysHint}
                  on={always}
                  onChange={setAlways}
                />
              )}
              <div class="actions">
                <Button kind="primary" disabled={busy} onClick={() => void claim(customer.key)}>
                  {words.claim}
                </Button>
              </div>
            </>
          )}
        </Whose>
      )}
    </section>
  )
}

const KnownFold = ({ view, onChanged }: { view: PayersView; onChanged: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { payers: words } = text.who
  const takeBack = async ({ payer, customer, receipt }: RememberedPayer) => {
    if ((await act('payers.takeBack', { payer, customer, receipt })) === null) return
    tell({ kind: 'done', text: words.takenBack })
    onChanged()
  }
  return (
    <Fold title={words.known(view.known.length)}>
      <ul class="rows">
        {view.known.map(one => {
          const sentence = words.pays(one.payer === '' ? words.noPayer : one.payer, one.customer)
          const facts = [
            one.receipt === '' ? '' : words.once,
            [one.by, momentText(one.at, view.asOf, text.common)]
              .filter(part => part !== '')
              .join(text.common.comma),
          ]
          return (
            <li key={`${one.payer} ${one.customer} ${one.receipt}`}>
              <div class="grow">
                <div>{sentence}</div>
                <FactsLine facts={facts} />
              </div>
              <Button
                kind="small"
                disabled={busy}
                label={text.common.about(words.takeBack, sentence)}
                onClick={() => void takeBack(one)}
              >
                {words.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
