// 满意度调查: when he is asked next, what he said, the text to send him, and an answer taken down by hand.
import { useState } from 'preact/hooks'
import type { CustomerView } from '../../../contract/customer'
import { useAct } from '../../answers'
import { copyText } from '../../copy-text'
import { Button } from '../../parts/button'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import type { ServiceSentences } from './case-facts'

type SurveyFactsProps = { view: CustomerView; say: ServiceSentences; onChanged: () => void }

export const SurveyFacts = ({ view, say, onChanged }: SurveyFactsProps) => {
  const { text, tell } = useSession()
  const { act } = useAct()
  const [taking, setTaking] = useState(false)
  const { service: words, common } = text
  const { satisfaction, survey } = view.summary.service.figures
  const comments = satisfaction?.comments ?? []
  const saved = () => {
    setTaking(false)
    onChanged()
  }
  return (
    <>
      <h3>{words.survey.title}</h3>
      <p class="num">{say.survey(survey)}</p>
      {comments.length > 0 && (
        <ul class="rows">
          {comments.map(({ on, score, comment, book, place }) => (
            <li key={`${book} ${place.row}`}>
              <div class="grow">
                {comment}
                <div class="soft num">{[on ?? words.noDay, words.score(score)].join(common.dot)}</div>
              </div>
              <Button
                kind="small"
                label={common.about(text.home.actions.look, comment)}
                onClick={() => void act('books.goto', { book, at: { row: place.row, field: 'score' } })}
              >
                {text.home.actions.look}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button kind="small" pressed={taking} onClick={() => setTaking(!taking)}>
          {words.survey.take}
        </Button>
        <Button kind="small" onClick={() => void copyText(view.invitation, text, tell)}>
          {words.survey.copy}
        </Button>
      </div>
      {taking && <AnswerForm customer={view.summary.customer} asOf={view.asOf} onSaved={saved} />}
    </>
  )
}

type AnswerFormProps = { customer: string; asOf: string; onSaved: () => void }

const SCORES = ['1', '2', '3', '4', '5'] as const

const AnswerForm = ({ customer, asOf, onSaved }: AnswerFormProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [on, setOn] = useState(asOf)
  const [score, setScore] = useState<(typeof SCORES)[number]>('5')
  const [comment, setComment] = useState('')
  const { form: words } = text.service
  const save = async () => {
    const saved = await act('service.answer', { customer, on, score: Number(score), comment })
    if (saved === null) return
    tell({ kind: 'done', text: words[saved.status](saved.sheet, saved.row) })
    onSaved()
  }
  return (
    <>
      <div class="two">
        <TextField label={words.on} kind="date" max={asOf} value={on} onChange={setOn} />
        <ChoiceField
          label={words.score}
          value={score}
          choices={SCORES.map((value, at) => ({ value, name: words.scores[at] ?? value }))}
          onChange={setScore}
        />
      </div>
      <TextField label={words.comment} long value={comment} hint={words.hint} onChange={setComment} />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
