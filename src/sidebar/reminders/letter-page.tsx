// One letter as it will arrive: the mail, its plain text, the words for WeChat with 标记已发.
import { useRef, useState } from 'preact/hooks'
import type { LetterView } from '../../contract/outputs'
import type { PlannedLetter } from '../../core/reminders/types'
import { useAct, useAnswer } from '../answers'
import { copyText } from '../copy-text'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'

type LetterPageProps = { letter: PlannedLetter; onBack: (changed: boolean) => void }

export const LetterPage = ({ letter, onBack }: LetterPageProps) => {
  const { text, tell } = useSession()
  const { loaded, reload } = useAnswer('reminders.letter', { customer: letter.customer })
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const words = text.reminders.letter
  const { customer, name, total, level } = letter

  const copyWechat = async (wechat: string) => {
    if (await copyText(wechat, text, tell)) tell({ kind: 'done', text: words.copied })
  }
  const mark = async () => {
    setAsking(false)
    const marked = await act('reminders.markSent', { customer, total })
    if (marked === null) return
    tell({ kind: 'done', text: words.marked(name) })
    onBack(true)
  }
  const foot = loaded.status === 'ready' && (
    <>
      <Button onClick={() => void copyWechat(loaded.value.wechat)}>{words.copyWechat}</Button>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {words.markSent}
      </Button>
    </>
  )
  return (
    <Page title={words.title(name)} onBack={() => onBack(false)} foot={foot === false ? undefined : foot}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Forms view={view} />}
      </WhenReady>
      {asking && (
        <AskDialog
          title={words.markAsk.title}
          sentences={[words.markAsk.text(text.common.levels[level] ?? '', name)]}
          yes={words.markAsk.yes}
          onYes={() => void mark()}
          onNo={() => setAsking(false)}
        />
      )}
    </Page>
  )
}

const FORMS = ['html', 'text', 'wechat'] as const

const Forms = ({ view }: { view: LetterView }) => {
  const { text } = useSession()
  const [form, setForm] = useState<(typeof FORMS)[number]>('html')
  const words = text.reminders.letter
  return (
    <>
      <dl class="facts">
        <div class="fact">
          <dt>{words.to}</dt>
          <dd>{view.to.join(text.common.list)}</dd>
        </div>
        <div class="fact">
          <dt>{words.subject}</dt>
          <dd>{view.subject}</dd>
        </div>
      </dl>
      <fieldset class="switch">
        <legend class="unseen">{words.formsLabel}</legend>
        {FORMS.map(name => (
          <Button key={name} kind="small" pressed={form === name} onClick={() => setForm(name)}>
            {words.forms[name]}
          </Button>
        ))}
      </fieldset>
      {form === 'html' ? <Mail html={view.html} /> : <pre class="letter">{view[form]}</pre>}
    </>
  )
}

/** The mail in a frame of its own: no scripts run in it, and its styles stay inside. */
const Mail = ({ html }: { html: string }) => {
  const { letter } = useSession().text.reminders
  const frame = useRef<HTMLIFrameElement>(null)
  const fit = () => {
    const inside = frame.current?.contentDocument?.documentElement
    if (inside !== undefined && frame.current !== null)
      frame.current.style.height = `${inside.scrollHeight}px`
  }
  return (
    <iframe
      ref={frame}
      class="letter"
      title={letter.frame}
      sandbox="allow-same-origin"
      srcdoc={html}
      onLoad={fit}
    />
  )
}
