// 对账函 for whoever is ticked: printed in one document, or mailed to each after one question; what was not sent is said with its reason.
import { useState } from 'preact/hooks'
import {
  type FormalBatchResult,
  type FormalBatchView,
  type FormalListView,
  MOST_PRINTED,
} from '../../contract/formal'
import { sum } from '../../core/money'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { useTroubleSentence } from '../parts/states'
import { printPage } from '../print-page'
import { useSession } from '../session'
import { isPeriod, type Period } from './period'

/** So many are named before anything is sent. */
const MOST_NAMED = 5

type StatementsFootProps = {
  view: FormalListView
  chosen: string[]
  period: Period
  onDone: () => void
  onMailed: (result: FormalBatchResult) => void
}

export const StatementsFoot = ({ view, chosen, period, onDone, onMailed }: StatementsFootProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  // Printed or mailed again from this page the same statements keep their numbers.
  const [key] = useState(view.key)
  const [asking, setAsking] = useState<FormalBatchView | null>(null)
  const { formal: words } = text
  const isTooMany = chosen.length > MOST_PRINTED
  const papers = chosen.map(customer => ({ kind: 'statement' as const, customer, ...period }))
  const print = async () => {
    const made = await act('formal.print', { papers, key })
    if (made === null) return
    await printPage(made.html)
    tell({ kind: 'done', text: words.printed(made.numbers[0] ?? '', made.numbers.length) })
    onDone()
  }
  const look = async () => setAsking(await act('formal.batch', { papers }))
  const mail = async ({ letters }: FormalBatchView) => {
    setAsking(null)
    const result = await act('formal.batch.send', {
      letters: letters.map(({ paper, seen }) => ({ paper, seen })),
      key,
    })
    if (result !== null) onMailed(result)
    onDone()
  }
  const isReady = chosen.length > 0 && !isTooMany && isPeriod(period, view.asOf) && view.senderReady
  return (
    <>
      {isTooMany && <p class="soft">{words.list.tooMany(MOST_PRINTED)}</p>}
      {!view.senderReady && <p class="soft">{words.sender.text}</p>}
      <Button kind="primary" disabled={busy || !isReady} onClick={() => void print()}>
        {words.list.print(chosen.length)}
      </Button>
      <Button disabled={busy || !isReady} onClick={() => void look()}>
        {words.list.mail}
      </Button>
      {asking !== null && <Ask batch={asking} onYes={() => void mail(asking)} onNo={() => setAsking(null)} />}
    </>
  )
}

const Ask = ({
  batch: { letters, skipped, quota },
  onYes,
  onNo,
}: {
  batch: FormalBatchView
  onYes: () => void
  onNo: () => void
}) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { formal: words, common } = text
  const recipients = sum(letters.map(({ to }) => to.length))
  const named = skipped.slice(0, MOST_NAMED).map(({ name }) => name)
  const sentences = [
    letters.length === 0
      ? words.list.nobodyToMail
      : words.list.ask(letters.length, exact(sum(letters.map(({ amount }) => amount)))),
    ...(skipped.length === 0 ? [] : [words.list.skipped(skipped.length, named.join(common.list))]),
    ...(recipients > quota ? [words.list.quota(quota)] : []),
  ]
  return (
    <AskDialog
      title={words.ask.statement.title}
      sentences={sentences}
      yes={words.ask.yes}
      onYes={letters.length === 0 ? onNo : onYes}
      onNo={onNo}
    />
  )
}

export const BatchReport = ({ result: { sent, skipped, left } }: { result: FormalBatchResult }) => {
  const { formal: words } = useSession().text
  const sentence = useTroubleSentence()
  return (
    <section class="card">
      <p class="num">{words.list.sent(sent.length)}</p>
      {left.length > 0 && <p class="num">{words.list.left(left.length)}</p>}
      {skipped.length > 0 && (
        <ul class="plain">
          {skipped.map(({ customer, name, problem }) => (
            <li key={customer}>
              <b>{name}</b>{' '}
              <span class="soft">{problem === null ? words.list.noAddress : sentence(problem)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
