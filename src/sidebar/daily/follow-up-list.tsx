// The latest words with a customer, and on 总览 whom to get in touch with today.
import type { DueFollowUp } from '../../core/follow-ups/due'
import type { JudgedPromise, PromiseState } from '../../core/follow-ups/promises'
import type { FollowUp } from '../../core/follow-ups/types'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip, type Tone } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

/** How, what came of it, what was promised, who. */
const useFacts = () => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { followUps: words } = text
  return ({ promised, next, by }: FollowUp) =>
    [
      promised === null
        ? ''
        : words.promise(promised.on, promised.amount === null ? '' : exact(promised.amount)),
      next === null ? '' : words.again(next),
      by,
    ].filter(fact => fact !== '')
}

export const useHow = () => {
  const { text } = useSession()
  return ({ channel, outcome }: FollowUp) =>
    [text.followUps.channels[channel], text.followUps.outcomes[outcome]].join(text.common.dot)
}

type FollowUpListProps = { followUps: FollowUp[]; promises?: readonly JudgedPromise[] }

export const FollowUpList = ({ followUps, promises = [] }: FollowUpListProps) => {
  const { text } = useSession()
  const facts = useFacts()
  const how = useHow()
  const became = new Map(promises.map(({ key, state }) => [key, state]))
  if (followUps.length === 0) return null
  return (
    <>
      <h3>{text.followUps.latest}</h3>
      <ul class="rows">
        {followUps.map(followUp => (
          <li key={followUp.key}>
            <div class="grow">
              <NameLine name={`${followUp.at.slice(0, 10)} ${how(followUp)}`}>
                <PromiseChip state={became.get(followUp.key)} />
              </NameLine>
              {followUp.words !== '' && <p>{followUp.words}</p>}
              <FactsLine facts={facts(followUp)} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const TONES: Record<PromiseState, Tone> = {
  open: 'info',
  kept: 'ok',
  part: 'warn',
  broken: 'bad',
  replaced: 'hold',
}

const PromiseChip = ({ state }: { state: PromiseState | undefined }) => {
  const { promiseStates } = useSession().text.followUps
  return state === undefined ? null : <Chip tone={TONES[state]}>{promiseStates[state]}</Chip>
}

type DueListProps = { followUps: DueFollowUp[]; count: number; onLog: (customer: string) => void }

export const DueList = ({ followUps, count, onLog }: DueListProps) => {
  const { text } = useSession()
  const facts = useFacts()
  const { followUps: words, common } = text
  if (followUps.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.due(count)}</h2>
      </div>
      <ul class="rows">
        {followUps.map(followUp => (
          <li key={followUp.customer}>
            <div class="grow">
              <NameLine name={followUp.name}>
                <Chip tone={followUp.daysLate > 0 ? 'warn' : 'info'}>
                  {followUp.daysLate > 0 ? words.late(followUp.daysLate) : words.today}
                </Chip>
              </NameLine>
              {followUp.words !== '' && (
                <p class="soft cut" title={followUp.words}>
                  {followUp.words}
                </p>
              )}
              <FactsLine facts={facts({ ...followUp, next: null })} />
            </div>
            <Button
              kind="small"
              label={common.about(words.log, followUp.name)}
              onClick={() => onLog(followUp.customer)}
            >
              {words.log}
            </Button>
          </li>
        ))}
      </ul>
      {count > followUps.length && <p class="soft num">{words.outOf(count)}</p>}
    </section>
  )
}
