// The targets in ③ 财务状况: how much of each is reached, against how much of its time is gone.
import type { Pace, TargetStanding } from '../../core/account-plan/targets'
import type { PlanEntry } from '../../core/account-plan/types'
import type { AccountSummary } from '../../core/accounts/types'
import { Chip, type Tone } from '../parts/chip'
import { useSession } from '../session'
import { AddToPlan, type PlanOf, PlanRow } from './plan-rows'
import { usePlanSentences } from './words'

const TONES: Record<Pace, Tone> = {
  reached: 'ok',
  missed: 'bad',
  behind: 'warn',
  'on-track': 'ok',
  'not-begun': 'hold',
}

type TargetsProps = PlanOf & { summary: AccountSummary; entries: readonly PlanEntry[] }

export const Targets = ({ summary, entries, customer, onChanged }: TargetsProps) => {
  const { accountPlan, planning } = useSession().text
  const words = planning.targets
  const { targets } = summary.finance
  const counted = new Set(targets.map(({ entry }) => entry.row))
  const unusable = entries.filter(
    ({ kind, state, row }) => kind === 'target' && state !== 'dropped' && !counted.has(row),
  )
  return (
    <>
      <h3>{accountPlan.targets.title}</h3>
      {/* Those that lack something, or cannot be read, still stand here with what is wrong. */}
      {unusable.length > 0 && (
        <ul class="rows">
          {unusable.map(entry => (
            <li key={entry.row}>
              <PlanRow entry={entry} facts={[]} customer={customer} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      {targets.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <ul class="rows">
            {targets.map(target => (
              <li key={target.entry.row}>
                <Target target={target} customer={customer} onChanged={onChanged} />
              </li>
            ))}
          </ul>
          <p class="soft">{words.basis(words.vat[summary.history.net])}</p>
        </>
      )}
      <AddToPlan kind="target" customer={customer} onChanged={onChanged} />
    </>
  )
}

const Target = ({ target, ...of }: PlanOf & { target: TargetStanding }) => {
  const { targets: words } = useSession().text.accountPlan
  const { targetName, targetDone, targetAmounts } = usePlanSentences()
  const { entry, pace, done, elapsed } = target
  return (
    <PlanRow entry={entry} title={targetName(target)} facts={[targetAmounts(target)]} {...of}>
      {pace !== null && <Chip tone={TONES[pace]}>{words.paces[pace]}</Chip>}
      {done !== null && (
        <div class="reach" aria-hidden="true">
          <b style={{ width: `${Math.min(1, Math.max(0, done)) * 100}%` }} />
          <i style={{ left: `${elapsed * 100}%` }} />
        </div>
      )}
      <div class="num">{targetDone(target)}</div>
    </PlanRow>
  )
}
