// What every formal letter shows and can do: the very paper, the mail it is attached to, the earlier ones; printing, and mailing after one question.
import { useRef, useState } from 'preact/hooks'
import type { FormalView, Paper } from '../../contract/formal'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { PaperFrame } from '../parts/paper-frame'
import { printPage } from '../print-page'
import { useSession } from '../session'
import { LetterRows } from './letter-rows'

/** A4 at 96 pixels an inch, less its margins. */
const PAPER_WIDTH = 680

export const SenderNote = ({ view }: { view: FormalView }) => {
  const { text, go } = useSession()
  const { sender } = text.formal
  if (view.senderReady) return null
  return (
    <p class="line warn">
      <span>{sender.text}</span>
      <Button kind="link" onClick={() => go('more', { panel: 'sender' })}>
        {sender.button}
      </Button>
    </p>
  )
}

export const Letter = ({ view, onChanged }: { view: FormalView; onChanged: () => void }) => {
  const { formal: words } = useSession().text
  const { exact } = useFigures()
  const { letters } = view
  const [last] = letters
  return (
    <>
      <PaperFrame html={view.html} title={words.paper} width={PAPER_WIDTH} />
      <Fold title={words.mail} conclusion={view.to.length === 0 ? words.nobody : view.subject}>
        <dl class="facts">
          <div class="fact">
            <dt>{words.to}</dt>
            <dd>{view.to.join(', ') || words.nobody}</dd>
          </div>
        </dl>
        <pre class="letter">{view.text}</pre>
        <p class="soft">{words.attached}</p>
      </Fold>
      <Fold
        title={words.before}
        conclusion={last === undefined ? words.none : words.letter(last.to, exact(last.amount))}
      >
        <LetterRows letters={letters} asOf={view.asOf} onChanged={onChanged} />
      </Fold>
    </>
  )
}

/**
 * The key under which a page prints and mails this very letter: the first it was shown with, so that trying again never sends twice.
 * `renew` once it is sent: whoever then sends it again means to.
 */
export const useLetterKey = (paper: Paper, view: FormalView | null) => {
  const kept = useRef({ of: '', key: '' })
  const of = JSON.stringify(paper)
  if (view !== null && kept.current.of !== of) kept.current = { of, key: view.key }
  const renew = () => {
    kept.current = { of: '', key: '' }
  }
  return { key: kept.current.key, renew }
}

type FootProps = {
  /** Of a demand: it counts as the third level told. */
  isTold?: boolean
  view: FormalView
  paper: Paper
  letterKey: ReturnType<typeof useLetterKey>
  onDone: () => void
}

export const LetterFoot = ({ view, paper, letterKey, onDone, isTold = false }: FootProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { formal: words } = text
  const { to, amount, seen, name } = view
  const { key, renew } = letterKey
  const told = paper.kind === 'demand' ? { isTold } : {}
  const print = async () => {
    const made = await act('formal.print', { papers: [paper], key, ...told })
    if (made === null) return
    await printPage(made.html)
    tell({
      kind: 'done',
      text: [words.printed(made.numbers.join(text.common.list), 1), words.printing].join(text.data.between),
    })
    onDone()
  }
  const mail = async () => {
    setAsking(false)
    const sent = await act('formal.mail', { paper, seen, to, key, ...told })
    if (sent !== null) {
      tell({ kind: 'done', text: words.sent(sent.number, sent.to.join(', ')) })
      renew()
    }
    onDone()
  }
  return (
    <>
      {to.length > 0 && (
        <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
          {paper.kind === 'receipt' ? words.receipt.send : words.send}
        </Button>
      )}
      {paper.kind !== 'receipt' && (
        <Button disabled={busy} onClick={() => void print()}>
          {words.print}
        </Button>
      )}
      {asking && (
        <AskDialog
          title={words.ask[paper.kind].title}
          sentences={[
            words.ask[paper.kind].text(name, to.join(', '), exact(amount)),
            ...(isTold ? [words.demand.toldToo] : []),
          ]}
          yes={words.ask.yes}
          onYes={() => void mail()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
