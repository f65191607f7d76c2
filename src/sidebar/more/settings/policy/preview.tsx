// The rules of reminding in plain words, and on request the days they give for items of the ledger.
import { useState } from 'preact/hooks'
import type { PolicyPreview, PreviewedItem } from '../../../../contract/policy'
import type { Settings } from '../../../../contract/settings'
import type { Level } from '../../../../core/reminders/types'
import type { RuleSaid } from '../../../../text/page/zh-CN/policy'
import { useAct } from '../../../answers'
import { useFigures } from '../../../figures'
import { Button } from '../../../parts/button'
import { FactsLine } from '../../../parts/facts-line'
import { NameLine } from '../../../parts/name-line'
import { useSession } from '../../../session'

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
  const said = (rule: Level): RuleSaid => ({
    level: text.common.levels[rule.level] ?? '',
    days: rule.days,
    approval: rule.approval && rule.channel === undefined,
    after: rule.after ?? 'due',
    channel: rule.channel ?? 'mail',
    stopAfter: rule.stopAfter ?? null,
    copies: (rule.cc ?? []).concat(rule.ccOwner ? [words.owner] : []).join(text.common.list),
    text: rule.text === undefined ? '' : words.textOf(text.common.levels[rule.text] ?? ''),
  })
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="plain">
        {inUse.map(rule => (
          <li key={rule.level}>{rule.level === 0 ? words.notice(said(rule)) : words.rule(said(rule))}</li>
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
  const days = ({ steps, stopsAfter }: PreviewedItem) => [
    ...steps.map(({ level, on, approval, channel }) =>
      words.step(
        on,
        text.common.levels[level] ?? '',
        channel === undefined ? '' : words.tasks.chips[channel],
        approval && channel === undefined,
      ),
    ),
    ...(stopsAfter === null ? [] : [words.stops(stopsAfter)]),
  ]
  return (
    <>
      <p class="soft">{words.note(shown.asOf)}</p>
      <ul class="rows">
        {shown.rows.map(item => (
          <li key={`${item.name} ${item.what} ${item.due}`}>
            <div class="grow">
              <NameLine name={[item.name, item.what].filter(part => part !== '').join(text.common.dot)} />
              <FactsLine facts={[words.due(item.due), exact(item.open)]} />
              <FactsLine facts={days(item).length === 0 ? [words.nothing] : days(item)} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
