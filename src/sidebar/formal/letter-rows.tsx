// Letters that went out, statements with what came back; the reply is entered in place.
import { useState } from 'preact/hooks'
import { type CalendarDate, calendarDate, daysBetween } from '../../core/calendar-date'
import type { FormalLetter } from '../../core/statements/letters'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { TextField } from '../parts/field'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

type LetterRowsProps = {
  letters: readonly FormalLetter[]
  asOf: CalendarDate
  /** Rows of several customers begin with his name, others with the number. */
  named?: boolean
  onChanged: () => void
}

export const LetterRows = ({ letters, ...rest }: LetterRowsProps) => (
  <ul class="rows">
    {letters.map(letter => (
      <Row key={letter.number} letter={letter} {...rest} />
    ))}
  </ul>
)

type RowProps = Omit<LetterRowsProps, 'letters'> & { letter: FormalLetter }

const Row = ({ letter, asOf, named, onChanged }: RowProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const [open, setOpen] = useState(false)
  const words = text.formal
  const { number, name, to, amount, state, at, by, repliedOn, difference } = letter
  // A demand asks for money, not for a reply; what was entered for one is still shown.
  const isStatement = letter.kind === 'statement'
  const waits = isStatement && repliedOn === null && state !== 'failed'
  const verb = repliedOn === null ? words.reply.open : words.reply.change
  const agrees = isStatement ? words.agrees : ''
  const answer = repliedOn === null ? '' : difference || agrees
  const since = calendarDate(at.slice(0, 10))
  return (
    <li>
      <div class="grow">
        <NameLine name={named === true ? name : number}>
          {waits ? (
            <Chip tone="warn">{words.waiting(since === null ? 0 : daysBetween(since, asOf))}</Chip>
          ) : (
            repliedOn !== null && <Chip tone="ok">{words.returned(repliedOn)}</Chip>
          )}
        </NameLine>
        <div class="soft num">
          {[named === true ? number : '', words.letter(to, exact(amount))]
            .filter(part => part !== '')
            .join(' ')}
        </div>
        <div class="soft num">{words.by(words.states[state], at, by)}</div>
        {answer !== '' && <p>{answer}</p>}
        {(isStatement || repliedOn !== null) && state !== 'failed' && !open && (
          <Button kind="link" label={text.common.about(verb, number)} onClick={() => setOpen(true)}>
            {verb}
          </Button>
        )}
        {open && (
          <ReplyForm
            letter={letter}
            asOf={asOf}
            onDone={changed => {
              setOpen(false)
              if (changed) onChanged()
            }}
          />
        )}
      </div>
    </li>
  )
}

type ReplyFormProps = { letter: FormalLetter; asOf: CalendarDate; onDone: (changed: boolean) => void }

const ReplyForm = ({ letter, asOf, onDone }: ReplyFormProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { reply: words } = text.formal
  const { number, repliedOn, difference, at } = letter
  const [on, setOn] = useState<string>(repliedOn ?? asOf)
  const [said, setSaid] = useState(difference)
  const isBare = on === '' && said.trim() === ''
  // Without day and difference a reply that was entered is cancelled.
  const isDay = isBare ? repliedOn !== null : calendarDate(on) !== null && on <= asOf && on >= at.slice(0, 10)
  const save = async () => {
    const saved = await act('formal.reply', {
      number,
      seen: { repliedOn, difference },
      said: { repliedOn: on === '' ? null : on, difference: said },
    })
    if (saved === null) return
    const done = on === '' ? words.cancelled(number) : words.saved(number)
    tell({ kind: 'done', text: saved.status === 'saved' ? done : words.changed })
    onDone(true)
  }
  return (
    <>
      <TextField
        label={words.on}
        kind="date"
        min={at.slice(0, 10)}
        max={asOf}
        value={on}
        wrong={isDay ? undefined : on === '' && !isBare ? words.dayNeeded : words.wrong}
        hint={isBare && repliedOn !== null ? words.cancels : undefined}
        onChange={setOn}
      />
      <TextField label={words.difference} hint={words.hint} long value={said} onChange={setSaid} />
      <div class="actions">
        <Button kind="small" disabled={busy || !isDay} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button kind="small" onClick={() => onDone(false)}>
          {text.common.buttons.cancel}
        </Button>
      </div>
    </>
  )
}
