// 资料核对: the customers whose data is to be looked over, the largest balance first; 已核对 for one or for all shown.
import { useState } from 'preact/hooks'
import type { FreshnessView } from '../../../contract/freshness'
import type { StaleCustomer } from '../../../core/audit/freshness/freshness'
import { formatShare } from '../../../text/format'
import { useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { Card, WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { PeopleFold } from './people-fold'
import { RequestsFold } from './requests-fold'
import { type ToVerify, useVerifying } from './verify-act'

const toVerify = ({ key, blocks }: StaleCustomer): ToVerify[number] => ({
  customer: key,
  blocks: blocks.map(({ block }) => block),
})

export const FreshnessPage = ({ onBack }: { onBack: () => void }) => {
  const { freshness: words } = useSession().text
  const { loaded, reading, reload } = useAnswer('freshness', {})
  const { busy, verify } = useVerifying(() => void reload())
  const [asking, setAsking] = useState(false)
  const listed = loaded.status === 'ready' ? loaded.value.stale : []
  const foot =
    listed.length > 1 ? (
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {words.all(listed.length)}
      </Button>
    ) : undefined
  return (
    <Page
      title={words.title}
      onBack={onBack}
      foot={foot}
      busy={busy || (reading && loaded.status === 'ready')}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            {view.count === 0 ? (
              <Card title={words.none.title} text={words.none.text} />
            ) : (
              <StaleList view={view} busy={busy} onVerify={verify} />
            )}
            <RequestsFold view={view} />
            <PeopleFold view={view} onChanged={() => void reload()} />
          </>
        )}
      </WhenReady>
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[words.ask.marks(listed.length), words.ask.only]}
          yes={words.ask.yes}
          onYes={() => {
            setAsking(false)
            void verify(listed.map(toVerify))
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}

type StaleListProps = {
  view: FreshnessView
  busy: boolean
  onVerify: (customers: ToVerify) => Promise<void>
}

const StaleList = ({ view, busy, onVerify }: StaleListProps) => {
  const { freshness: words, common } = useSession().text
  return (
    <>
      <p class="soft">{words.intro}</p>
      <h2>{words.count(view.count, view.customers)}</h2>
      <p class="soft num">{common.asOf(view.asOf)}</p>
      {view.count > view.stale.length && <p class="soft">{words.listed(view.stale.length)}</p>}
      <ul class="rows">
        {view.stale.map(customer => (
          <StaleRow
            key={customer.key}
            customer={customer}
            busy={busy}
            onVerify={() => void onVerify([toVerify(customer)])}
          />
        ))}
      </ul>
    </>
  )
}

type StaleRowProps = { customer: StaleCustomer; busy: boolean; onVerify: () => void }

const StaleRow = ({ customer, busy, onVerify }: StaleRowProps) => {
  const { text, go } = useSession()
  const { short } = useFigures()
  const { freshness: words, common } = text
  const { name, balance, blocks, daysStale, completeness } = customer
  const facts = [
    words.balance(short(balance)),
    words.stale(daysStale),
    ...(completeness.share === null ? [] : [`${words.completeness} ${formatShare(completeness.share, 0)}`]),
  ]
  return (
    <li>
      <div class="grow">
        <button
          type="button"
          class="hit"
          onClick={() => go('customer', { customer: customer.key, contact: true })}
        >
          <b>{name}</b>
        </button>
        <div class="soft num">
          {facts.map((fact, at) => (
            <span class="whole" key={fact}>
              {at < facts.length - 1 ? `${fact}${common.dot}` : fact}
            </span>
          ))}
        </div>
        <div class="soft">{blocks.map(({ block }) => words.blocks[block]).join(common.list)}</div>
      </div>
      <Button kind="small" disabled={busy} label={common.about(words.verify, name)} onClick={onVerify}>
        {words.verify}
      </Button>
    </li>
  )
}
