// What is wrong, what touches amounts first, then what holds letters back, then the rest.
import type { CheckView } from '../../../contract/data'
import type { Severity } from '../../../core/audit/types'
import { useSession } from '../../session'
import { ProblemGroupFold } from './problem-group-fold'

const SEVERITIES: readonly Severity[] = ['amounts', 'letters', 'rest']

export const FindingGroups = ({ view, onChanged }: { view: CheckView; onChanged: () => void }) => {
  const words = useSession().text.data
  return (
    <>
      {SEVERITIES.map(severity => {
        const groups = view.groups.filter(group => group.severity === severity)
        if (groups.length === 0) return null
        const count = groups.reduce((sum, group) => sum + group.count, 0)
        const { name, text } = words.severities[severity]
        return (
          <section key={severity}>
            <div class="heading num">
              <h2>{name}</h2>
              <span class="soft">{words.group(count)}</span>
            </div>
            <p class="soft">{text}</p>
            {groups.map(group => (
              <ProblemGroupFold key={group.code} group={group} columns={view.columns} onChanged={onChanged} />
            ))}
          </section>
        )
      })}
    </>
  )
}
