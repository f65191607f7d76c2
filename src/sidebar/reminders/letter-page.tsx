// One letter as it will arrive: the mail, its plain text, the words for WeChat with 标记已发.
import { useState } from 'preact/hooks'
import type { LetterView } from '../../contract/reminders'
import type { OwnWords, PlannedLetter } from '../../core/reminders/types'
import { useAct, useAnswer } from '../answers'
import { copyText } from '../copy-text'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { PaperFrame } from '../parts/paper-frame'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { LetterWords } from './letter-words'

/** Whose letter; the total is what was on the list when it was asked for. */
export type SeenLetter = Pick<PlannedLetter, 'customer' | 'name' | 'total'>

type LetterPageProps = {
  letter: SeenLetter
  /** The words it was given; absent: those of its level. */
  own?: OwnWords | undefined
  /** Absent where it is none of the list. */
  onWords?: ((own: OwnWords | null) => void) | undefined
  onBack: (changed: boolean) => void
}

export const LetterPage = ({ letter, own, onWords, onBack }: LetterPageProps) => {
  const { text, tell } = useSession()
  const { loaded, reload } = useAnswer('reminders.letter', { customer: letter.customer, own })
  const { busy, act } = useAct()
  const [asking, setAsking] = useState<LetterView | null>(null)
  const [changing, setChanging] = useState(false)
  const words = text.reminders.letter
  const { customer, name, total } = letter

  const copyWechat = async (wechat: string) => {
    if (await copyText(wechat, text, tell)) tell({ kind: 'done', text: words.copied })
  }
  const sayMark = ({ level, channel }: LetterView) => {
    const named = text.common.levels[level] ?? ''
    if (channel === null) return words.markAsk.text(named, name)
    return text.policy.tasks.ask[channel](named, name)
  }
  const mark = async () => {
    setAsking(null)
    const marked = await act('reminders.markSent', { customer, total })
    if (marked === null) return
    tell({ kind: 'done', text: words.marked(name) })
    onBack(true)
  }
  const foot = loaded.status === 'ready' && (
    <>
      {loaded.value.words !== null && onWords !== undefined && (
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
      )}
      <Button onClick={() => void copyWechat(loaded.value.wechat)}>{words.copyWechat}</Button>
      <Button disabled={busy} onClick={() => setAsking(loaded.value)}>
        {loaded.value.channel === null ? words.markSent : text.policy.tasks.mark[loaded.value.channel]}
      </Button>
    </>
  )
  if (changing && loaded.status === 'ready' && loaded.value.words !== null && onWords !== undefined) {
    return (
      <LetterWords
        customer={customer}
        title={words.title(name)}
        words={loaded.value.words}
        changed={own !== undefined}
        onDone={told => {
          setChanging(false)
          if (told !== undefined) onWords(told)
        }}
      />
    )
  }
  return (
    <Page title={words.title(name)} onBack={() => onBack(false)} foot={foot === false ? undefined : foot}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            {own !== undefined && <p class="line info">{words.changed}</p>}
            <Forms view={view} />
          </>
        )}
      </WhenReady>
      {asking !== null && (
        <AskDialog
          title={words.markAsk.title}
          sentences={[sayMark(asking)]}
          yes={words.markAsk.yes}
          onYes={() => void mark()}
          onNo={() => setAsking(null)}
        />
      )}
    </Page>
  )
}

const FORMS = ['html', 'text', 'wechat'] as const

const Forms = ({ view }: { view: LetterView }) => {
  const { text } = useSession()
  const [form, setForm] = useState<(typeof FORMS)[number]>(
    view.to.length > 0 ? 'html' : view.channel === 'owner' ? 'text' : 'wechat',
  )
  const words = text.reminders.letter
  const number = view.phone === '' ? text.policy.tasks.noPhone : view.phone
  const told =
    view.channel === null
      ? words.nobody
      : [text.policy.channels[view.channel], view.channel === 'phone' ? number : '']
          .filter(part => part !== '')
          .join(text.common.dot)
  return (
    <>
      <dl class="facts">
        <div class="fact">
          <dt>{words.to}</dt>
          <dd>{view.to.length > 0 ? view.to.join(text.common.list) : told}</dd>
        </div>
        {view.cc.length > 0 && (
          <div class="fact">
            <dt>{text.policy.ccShort}</dt>
            <dd>{view.cc.join(text.common.list)}</dd>
          </div>
        )}
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
      {form === 'html' ? (
        <PaperFrame html={view.html} title={words.frame} width={MAIL_WIDTH} />
      ) : (
        <pre class="letter">{view[form]}</pre>
      )}
    </>
  )
}

/** Wide enough for the letter's table; shown smaller, as on a telephone. CSS pixels. */
const MAIL_WIDTH = 420
