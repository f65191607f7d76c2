// 请人更新: which blocks of which key accounts are due, from whom, and one mail to each of them.
import { useState } from 'preact/hooks'
import type { FreshnessView } from '../../../contract/freshness'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type RequestsFoldProps = { view: FreshnessView }
type Request = FreshnessView['requests'][number]

export const RequestsFold = ({ view: { requests, nobody } }: RequestsFoldProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { freshness, common } = text
  const words = freshness.requests
  if (requests.length === 0 && nobody === 0) return null
  const ask = async () => {
    setAsking(false)
    const done = await act('freshness.ask', { to: requests.map(({ to }) => to) })
    if (done === null) return
    const { sent, toldToday, failed } = done
    const sentences = [
      ...(sent.length > 0 ? [words.sent(sent.join(common.list))] : []),
      ...(toldToday.length > 0 ? [words.toldToday(toldToday.join(common.list))] : []),
      ...(failed.length > 0 ? [words.failed(failed.join(common.list))] : []),
    ]
    tell({ kind: 'done', text: sentences.join(text.data.between) })
  }
  return (
    <Fold title={words.title} conclusion={words.conclusion(requests.length)}>
      <p class="soft">{words.how}</p>
      <ul class="rows">
        {requests.map(request => (
          <RequestRow key={request.to} request={request} />
        ))}
      </ul>
      {nobody > 0 && <p class="soft">{words.nobody(nobody)}</p>}
      {requests.length > 0 && (
        <div class="actions">
          <Button kind="small" disabled={busy} onClick={() => setAsking(true)}>
            {words.ask.button}
          </Button>
        </div>
      )}
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[
            ...requests.map(({ to, customers }) => words.ask.one(to, customers.length)),
            words.ask.only,
          ]}
          yes={words.ask.yes}
          onYes={() => void ask()}
          onNo={() => setAsking(false)}
        />
      )}
    </Fold>
  )
}

const RequestRow = ({ request: { to, name, customers } }: { request: Request }) => {
  const { freshness, common } = useSession().text
  return (
    <li>
      <div class="grow">
        <b>{name === '' ? to : name}</b>
        {customers.map(customer => (
          <div class="soft" key={customer.key}>
            {customer.name}
            {common.colon}
            {customer.blocks.map(block => freshness.blocks[block]).join(common.list)}
          </div>
        ))}
      </div>
    </li>
  )
}
