// 往来, a folded part of 客户: read when it is opened, twenty at a time, of one kind or of all.
import { useState } from 'preact/hooks'
import { TIMELINE_KINDS, type TimelineKind } from '../../../core/timeline/timeline'
import { useAnswer } from '../../answers'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { EntryRow } from './entry-row'

const STEP = 20

type TimelineProps = { customer: string; onLog: () => void }

export const Timeline = (props: TimelineProps) => {
  const { timeline } = useSession().text
  return (
    <Fold title={timeline.title} conclusion={timeline.intro}>
      <Entries {...props} />
    </Fold>
  )
}

const Entries = ({ customer, onLog }: TimelineProps) => {
  const { text } = useSession()
  const words = text.timeline
  const [kind, setKind] = useState<TimelineKind | null>(null)
  const [most, setMost] = useState(STEP)
  const { loaded, reading, reload } = useAnswer('customer.timeline', { customer, kind, most })
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {({ counts, entries, more, unanswered, asOf }) => {
        const there = TIMELINE_KINDS.filter(one => counts[one] !== undefined)
        return (
          <>
            {unanswered > 0 && <p class="soft num">{words.unanswered(unanswered)}</p>}
            {there.length > 1 && (
              <ChoiceField
                label={words.show}
                value={kind ?? 'all'}
                choices={[
                  { value: 'all' as const, name: words.all },
                  ...there.map(value => ({ value, name: `${words.kinds[value]} ${counts[value] ?? 0}` })),
                ]}
                onChange={chosen => {
                  setKind(chosen === 'all' ? null : chosen)
                  setMost(STEP)
                }}
              />
            )}
            {entries.length === 0 && <p class="soft">{words.none}</p>}
            <ul class="rows">
              {entries.map((entry, at) => (
                <EntryRow
                  key={`${entry.kind} ${entry.at} ${at}`}
                  entry={entry}
                  asOf={asOf}
                  onChanged={() => void reload()}
                />
              ))}
            </ul>
            <div class="actions">
              {more > 0 && (
                <Button disabled={reading} onClick={() => setMost(most + STEP)}>
                  {words.more(Math.min(more, STEP))}
                </Button>
              )}
              <Button onClick={onLog}>{text.followUps.log}</Button>
            </div>
          </>
        )
      }}
    </WhenReady>
  )
}
