// Letters of one kind, a line a customer: tick, level, what is open, the letter itself, the arrangement.
import { useEffect, useRef } from 'preact/hooks'
import type { ByHand, LevelNumber, PlannedLetter } from '../../core/reminders/types'
import type { PageText } from '../../text/page'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip, type Tone } from '../parts/chip'
import { Tick } from '../parts/field'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'
import type { TodayListProps } from './reminders-place'

/** Chip colours by level: the notice informs, the first level warns, from the second on it is serious. */
export const LEVEL_TONES: Record<LevelNumber, Tone> = { 0: 'info', 1: 'warn', 2: 'bad', 3: 'bad', 4: 'bad' }

type LetterGroupProps = Pick<
  TodayListProps,
  'lookAt' | 'ticked' | 'ownOf' | 'onTick' | 'onSee' | 'onArrange'
> & {
  id: string
  title: string | null
  letters: PlannedLetter[]
}

export const LetterGroup = (props: LetterGroupProps) => {
  const { reminders } = useSession().text
  const { id, title, letters, ticked, onTick } = props
  if (letters.length === 0) return null
  return (
    <section id={id} aria-label={title ?? reminders.groups.ready}>
      {title !== null && (
        <div class="heading">
          <h2>{title}</h2>
        </div>
      )}
      {letters.length > 1 && (
        <Tick label={reminders.all} on={letters.every(ticked)} onChange={on => onTick(letters, on)} />
      )}
      <ul class="rows">
        {letters.map(letter => (
          <LetterRow key={letter.customer} {...props} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

const LetterRow = ({ letter, ...props }: LetterGroupProps & { letter: PlannedLetter }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const row = useRef<HTMLLIElement>(null)
  const words = text.reminders
  const { customer, name, level, items, total, oldestDays } = letter
  const wanted = props.lookAt === customer
  useEffect(() => {
    if (wanted) row.current?.scrollIntoView({ block: 'center' })
  }, [wanted])
  const facts =
    level === 0
      ? words.noticeFacts(items.length, exact(total))
      : words.facts(items.length, exact(total), oldestDays)
  return (
    <li ref={row} class={wanted ? 'wanted' : ''}>
      <input
        type="checkbox"
        aria-label={words.choose(name)}
        checked={props.ticked(letter)}
        onChange={event => props.onTick([letter], event.currentTarget.checked)}
      />
      <div class="grow">
        <NameLine name={name}>
          <Chip tone={LEVEL_TONES[level]}>{text.common.levels[level]}</Chip>
          {props.ownOf(letter) !== undefined && <Chip tone="info">{words.letter.changedShort}</Chip>}
        </NameLine>
        <div class="soft num">{facts}</div>
        {letter.byHand !== undefined && <div class="soft">{byWhom(letter.byHand, text)}</div>}
      </div>
      <div class="stack">
        <Button kind="link" label={text.common.about(words.see, name)} onClick={() => props.onSee(letter)}>
          {words.see}
        </Button>
        <Button
          kind="link"
          label={text.common.about(words.arrange.hold, name)}
          onClick={() => props.onArrange(customer, name)}
        >
          {words.arrange.hold}
        </Button>
      </div>
    </li>
  )
}

const byWhom = (byHand: ByHand, { policy }: PageText): string =>
  byHand.of === 'class' ? policy.byClass(policy.classNames[byHand.class]) : policy.byHand[byHand.of]
