// What waits for a second person, customer by customer.
import type { ShownPending } from '../../../contract/four-eyes'
import { Button } from '../../parts/button'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'
import { ChangeRow } from '../change-row'
import { useChangeWords } from '../change-words'

type PendingGroupsProps = {
  changes: ShownPending[]
  busy: boolean
  onTick: (change: ShownPending) => void
  onOwn: (change: ShownPending) => void
}

export const PendingGroups = ({ changes, busy, onTick, onOwn }: PendingGroupsProps) => {
  const { text } = useSession()
  const { line, name } = useChangeWords()
  const { fourEyes: words } = text
  const customers = new Map<string, ShownPending[]>()
  for (const change of changes) {
    const group = customers.get(change.customer)
    if (group) group.push(change)
    else customers.set(change.customer, [change])
  }
  return (
    <>
      {[...customers].map(([customer, group]) => (
        <section key={customer}>
          <NameLine name={group[0] === undefined ? '' : name(group[0])} />
          <ul class="rows">
            {group.map(change => (
              <ChangeRow
                key={change.key}
                change={change}
                isNamed
                extra={
                  <>
                    {change.authors.length > 0 && !change.mine && (
                      <div class="soft">{words.by(change.authors.join(text.common.list))}</div>
                    )}
                    {change.mine ? (
                      <div class="soft">{words.mine}</div>
                    ) : (
                      <Button
                        kind="link"
                        disabled={busy}
                        label={text.common.about(words.own, line(change))}
                        onClick={() => onOwn(change)}
                      >
                        {words.own}
                      </Button>
                    )}
                  </>
                }
              >
                {!change.mine && (
                  <Button
                    kind="small"
                    disabled={busy}
                    label={text.common.about(words.tick, line(change))}
                    onClick={() => onTick(change)}
                  >
                    {words.tick}
                  </Button>
                )}
              </ChangeRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
