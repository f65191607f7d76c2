// The rules of reminding in plain words, and on request the days they give for items of the ledger.
import { useState } from 'preact/hooks'
import type { PolicyPreview } from '../../contract/policy'
import type { Settings } from '../../contract/settings'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

/** `policy` null: an entry is wrong, so there is no rule yet. */
export const PolicyPreviewFields = ({ policy }: { policy: Settings['policy'] | null }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const [shown, setShown] = useState<{ of: string; preview: PolicyPreview } | null>(null)
  const words = text.policy
  if (policy === null) return <p class="soft">{words.wrong}</p>
  const inUse = policy.levels.filter(({ enabled }) => enabled)
  const rules = JSON.stringify(policy)
  const see = async () => {
    const preview = await act('policy.preview', { policy })
    if (preview !== null) setShown({ of: rules, preview })
  }
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="plain">
        {inUse.map(({ level, days, approval }) => (
          <li key={level}>
            {level === 0 ? words.notice(days) : words.rule(text.common.levels[level] ?? '', days, approval)}
          </li>
        ))}
        <li>{words.gap(policy.gapDays, policy.gapUnit === 'workdays')}</li>
        {policy.minimum > 0 && <li>{words.minimum(exact(policy.minimum))}</li>}
      </ul>
      <div class="actions">
        <Button disabled={busy} onClick={() => void see()}>
          {words.see}
        </Button>
      </div>
      {shown?.of === rules && <Preview shown={shown.preview} />}
    </>
  )
}

const Preview = ({ shown }: { shown: PolicyPreview }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.policy
  if (shown.rows.length === 0) return <p class="soft">{words.none}</p>
  return (
    <>
      <p class="soft">{words.note(shown.asOf)}</p>
      <ul class="rows">
        {shown.rows.map(({ name, what, due, open, steps }) => (
          <li key={`${name} ${what} ${due}`}>
            <div class="grow">
              <NameLine name={[name, what].filter(part => part !== '').join(text.common.dot)} />
              <FactsLine facts={[words.due(due), exact(open)]} />
              <FactsLine
                facts={
                  steps.length === 0
                    ? [words.nothing]
                    : steps.map(({ level, on, approval }) =>
                        words.step(on, text.common.levels[level] ?? '', approval),
                      )
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
