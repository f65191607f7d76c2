// Statements that went out, each with what came back; the reply is entered in place.
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
  const { formal: words } = useSession().text
  const { exact } = useFigures()
  const [open, setOpen] = useState(false)
  const { number, name, to, amount, state, at, by, repliedOn, difference } = letter
  const waits = letter.kind === 'statement' && repliedOn === null && state !== 'failed'
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
        {repliedOn !== null && <p>{difference === '' ? words.agrees : difference}</p>}
        {state !== 'failed' && !open && (
          <Button kind="link" label={`${words.reply.open} ${number}`} onClick={() => setOpen(true)}>
            {repliedOn === null ? words.reply.open : words.reply.change}
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
  const isDay = on === '' || (calendarDate(on) !== null && on <= asOf && on >= at.slice(0, 10))
  const save = async () => {
    const saved = await act('formal.reply', {
      number,
      seen: { repliedOn, difference },
      said: { repliedOn: on === '' ? null : on, difference: said },
    })
    if (saved === null) return
    tell({ kind: 'done', text: saved.status === 'saved' ? words.saved(number) : words.changed })
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
        wrong={isDay ? undefined : words.wrong}
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
