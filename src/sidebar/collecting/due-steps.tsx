// In 总览 below 要跟进: steps of accepted plans whose day has come; logging a follow-up ends one.
import type { DueStep } from '../../core/collecting/standing'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

type DueStepsProps = { steps: DueStep[]; count: number; onLog: (customer: string) => void }

export const DueSteps = ({ steps, count, onLog }: DueStepsProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { collecting: words, followUps, common } = text
  if (steps.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.dueTitle(count)}</h2>
      </div>
      <ul class="rows">
        {steps.map(({ plan, customer, name, what, step, channel, owner, due, open, daysLate }) => (
          <li key={plan}>
            <div class="grow">
              <NameLine name={name}>
                <Chip tone={daysLate > 0 ? 'warn' : 'info'}>
                  {daysLate > 0 ? followUps.late(daysLate) : followUps.today}
                </Chip>
              </NameLine>
              <p>{`${words.kinds[step]}${common.dot}${followUps.channels[channel]}`}</p>
              <FactsLine facts={[what, exact(open), words.due(due), words.owner(owner)]} />
            </div>
            <Button kind="small" label={common.about(followUps.log, name)} onClick={() => onLog(customer)}>
              {followUps.log}
            </Button>
          </li>
        ))}
      </ul>
      <p class="soft num">{count > steps.length ? words.outOf(count) : words.note}</p>
    </section>
  )
}
