// One entry of 往来: what it was, on which day, and for a letter what came back on it.
import { FOR_EVER } from '../../../core/reminders/holds'
import type { SentLetter, TimelineEntry } from '../../../core/timeline/timeline'
import { useHow } from '../../daily/follow-up-list'
import { useFigures } from '../../figures'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { LetterAnswers } from './letter-answers'

type EntryRowProps = { entry: TimelineEntry; asOf: string; onChanged: () => void }

export const EntryRow = ({ entry, asOf, onChanged }: EntryRowProps) => {
  const { said, words, facts } = useShown()(entry)
  const letter = letterOf(entry)
  return (
    <li>
      <div class="grow">
        <NameLine name={`${entry.at.slice(0, 10)} ${said}`}>
          <StateChip entry={entry} />
        </NameLine>
        {words !== '' && <p>{words}</p>}
        <FactsLine facts={facts} />
        {letter !== null && (
          <LetterAnswers
            letter={letter}
            byMail={entry.kind === 'formal' ? entry.formal.state === 'sent' : letter.outcome !== 'by-hand'}
            asOf={asOf}
            sentOn={entry.at.slice(0, 10)}
            onChanged={onChanged}
          />
        )}
      </div>
    </li>
  )
}

const letterOf = (entry: TimelineEntry): SentLetter | null => {
  if (entry.kind === 'letter') return entry.letter
  return entry.kind === 'formal' ? (entry.told ?? null) : null
}

type Shown = { said: string; words: string; facts: string[] }

const useShown = () => {
  const { text } = useSession()
  const { exact } = useFigures()
  const how = useHow()
  const { timeline, followUps, holds, formal, common } = text
  return (entry: TimelineEntry): Shown => {
    switch (entry.kind) {
      case 'letter': {
        const { level, outcome, total, to, by } = entry.letter
        const said = [common.levels[level] ?? '', timeline.outcomes[outcome]].join(common.dot)
        return { said, words: '', facts: [exact(total), to.join(common.list), by] }
      }
      case 'formal': {
        const { kind, number, amount, state, by, repliedOn } = entry.formal
        const replied = repliedOn === null ? '' : `${timeline.replied} ${repliedOn}`
        const said = [formal.kinds[kind], formal.states[state]].join(common.dot)
        return { said, words: '', facts: [exact(amount), number, replied, by] }
      }
      case 'contact':
      case 'promise': {
        const { promised, words, next, by } = entry.contact
        const amount = promised?.amount ?? null
        return {
          said: how(entry.contact),
          words,
          facts: [
            promised === null ? '' : followUps.promise(promised.on, amount === null ? '' : exact(amount)),
            next === null ? '' : followUps.again(next),
            by,
          ],
        }
      }
      case 'hold': {
        const { kind, what, until, reason, by } = entry.hold
        const last = timeline.hold(until === FOR_EVER ? '' : until)
        return { said: holds.kinds[kind], words: reason, facts: [what, last, by] }
      }
      case 'receipt':
        return { said: timeline.kinds.receipt, words: '', facts: [exact(entry.amount)] }
    }
  }
}

const TONES = { open: 'info', kept: 'ok', part: 'warn', broken: 'bad', replaced: 'hold' } as const

const StateChip = ({ entry }: { entry: TimelineEntry }) => {
  const { timeline, followUps } = useSession().text
  if (entry.kind === 'promise' && entry.state !== null)
    return <Chip tone={TONES[entry.state]}>{followUps.promiseStates[entry.state]}</Chip>
  if (entry.kind === 'hold' && entry.hold.ended) return <Chip tone="hold">{timeline.ended}</Chip>
  const letter = letterOf(entry)
  if (letter === null) return null
  const { bounced, replied } = letter
  if (bounced !== null) return <Chip tone="bad">{timeline.bounced}</Chip>
  return replied === null ? null : <Chip tone="ok">{timeline.replied}</Chip>
}
