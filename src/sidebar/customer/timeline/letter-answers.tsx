// 有回复 / 退信了: what came back on a letter, entered with its day and a word; it stands in 催款记录 and can be taken back.
import { useState } from 'preact/hooks'
import type { SentLetter } from '../../../core/timeline/timeline'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { useSession } from '../../session'

type LetterAnswersProps = {
  letter: SentLetter
  /** Told by WeChat, telephone or on paper: nothing can come back by mail. */
  byMail: boolean
  asOf: string
  sentOn: string
  onChanged: () => void
}
type Kind = 'replied' | 'bounced'

const KINDS: readonly Kind[] = ['replied', 'bounced']

export const LetterAnswers = ({ letter, byMail, asOf, sentOn, onChanged }: LetterAnswersProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [kind, setKind] = useState<Kind | null>(null)
  const words = text.timeline
  if (letter.outcome !== 'sent' && letter.outcome !== 'unknown' && letter.outcome !== 'by-hand') return null

  const note = async (of: Kind, said: { on: string; words: string } | null) => {
    if ((await act('reminders.cameBack', { letter: letter.letter, kind: of, said })) === null) return
    setKind(null)
    tell({ kind: 'done', text: words.saved })
    onChanged()
  }
  if (kind !== null)
    return (
      <AnswerForm
        {...{ kind, asOf, sentOn, busy }}
        onSave={said => void note(kind, said)}
        onCancel={() => setKind(null)}
      />
    )
  return (
    <>
      {KINDS.map(of => {
        const back = letter[of]
        if (back === null && of === 'bounced' && !byMail) return null
        return back === null ? (
          <Button
            key={of}
            kind="link"
            label={text.common.about(words[of], letter.letter)}
            onClick={() => setKind(of)}
          >
            {words[of]}
          </Button>
        ) : (
          <p key={of} class="soft">
            {[words[of], back.on ?? '', back.words].filter(part => part !== '').join(text.common.dot)}{' '}
            <Button
              kind="link"
              disabled={busy}
              label={text.common.about(words.takeBack, words[of])}
              onClick={() => void note(of, null)}
            >
              {words.takeBack}
            </Button>
          </p>
        )
      })}
    </>
  )
}

type AnswerFormProps = {
  kind: Kind
  asOf: string
  sentOn: string
  busy: boolean
  onSave: (said: { on: string; words: string }) => void
  onCancel: () => void
}

const AnswerForm = ({ kind, asOf, sentOn, busy, onSave, onCancel }: AnswerFormProps) => {
  const { text } = useSession()
  const words = text.timeline
  const [on, setOn] = useState(asOf)
  const [said, setSaid] = useState('')
  const wrong = on === '' || on > asOf || on < sentOn ? words.dayWrong : undefined
  return (
    <div>
      <TextField
        label={words.on}
        kind="date"
        min={sentOn}
        max={asOf}
        value={on}
        wrong={wrong}
        onChange={setOn}
      />
      <TextField
        label={words.words[kind]}
        hint={kind === 'bounced' ? words.bouncedHint : undefined}
        long
        value={said}
        onChange={setSaid}
      />
      <div class="actions">
        <Button
          kind="primary"
          disabled={busy || wrong !== undefined}
          onClick={() => onSave({ on, words: said })}
        >
          {words.save}
        </Button>
        <Button onClick={onCancel}>{text.common.buttons.cancel}</Button>
      </div>
    </div>
  )
}
