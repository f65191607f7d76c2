// Letters of unknown outcome: a person looks in the sent mail and says what became of them.
import type { UnknownLetter } from '../../contract/reminders'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { useSession } from '../session'

type UnknownLettersProps = { letters: UnknownLetter[]; onChanged: () => void }

export const UnknownLetters = ({ letters, onChanged }: UnknownLettersProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const words = text.reminders.unknown
  if (letters.length === 0) return null
  const settle = async ({ letter, name }: UnknownLetter, outcome: 'sent' | 'released') => {
    if ((await act('reminders.settle', { letter, outcome })) === null) return
    tell({
      kind: 'done',
      text: outcome === 'sent' ? words.settledSent(name) : words.settledReleased(name),
    })
    onChanged()
  }
  return (
    <section class="card warn" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <ul class="rows">
        {letters.map(one => (
          <li key={one.letter}>
            <div class="grow">
              <b>{one.name}</b>
              <div class="soft num">
                {words.facts(one.on, text.common.levels[one.level] ?? '', exact(one.total))}
              </div>
              <div class="soft cut">{one.to.join(text.common.list)}</div>
              <div class="actions">
                <Button kind="small" disabled={busy} onClick={() => void settle(one, 'sent')}>
                  {words.sent}
                </Button>
                <Button kind="small" disabled={busy} onClick={() => void settle(one, 'released')}>
                  {words.released}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
