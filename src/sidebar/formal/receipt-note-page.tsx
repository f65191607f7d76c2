// 到账确认 of one receipt: the very mail, sent once after one question; nothing goes out by itself.
import type { Paper } from '../../contract/formal'
import { useAnswer } from '../answers'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { PaperFrame } from '../parts/paper-frame'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { LetterFoot, SenderNote, useLetterKey } from './letter'

/** Of a mail, with room beside it. */
const MAIL_WIDTH = 640

export type NotedReceipt = { customer: string; receipt: string }

type ReceiptNotePageProps = { noted: NotedReceipt; onBack: () => void }

export const ReceiptNotePage = ({ noted, onBack }: ReceiptNotePageProps) => {
  const { formal: words } = useSession().text
  const paper: Paper = { kind: 'receipt', ...noted }
  const { loaded, reading, reload } = useAnswer('formal.view', paper)
  const view = loaded.status === 'ready' ? loaded.value : null
  const letterKey = useLetterKey(paper, reading ? null : view)
  const sent = view?.letters.find(({ key, state }) => key === view.key && state === 'sent')
  const foot =
    view === null || reading ? undefined : (
      <>
        {view.senderReady && sent === undefined && (
          <LetterFoot view={view} paper={paper} letterKey={letterKey} onDone={() => void reload()} />
        )}
        <Button onClick={onBack}>{sent === undefined ? words.receipt.later : words.receipt.done}</Button>
      </>
    )
  return (
    <Page title={words.kinds.receipt} onBack={onBack} busy={reading && view !== null} foot={foot}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => (
          <>
            <h2 class="name">{ready.name}</h2>
            <SenderNote view={ready} />
            {sent !== undefined && (
              <p class="line info num">{words.sent(sent.number, sent.recipients.join(', '))}</p>
            )}
            <dl class="facts">
              <div class="fact">
                <dt>{words.to}</dt>
                <dd>{ready.to.join(', ') || words.receipt.nobody}</dd>
              </div>
            </dl>
            <p>{ready.subject}</p>
            <p class="soft">{words.receipt.hint}</p>
            <PaperFrame html={ready.html} title={words.mail} width={MAIL_WIDTH} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}
