// The execution log: every run of a script function, to be narrowed to a person, a cause or the failed ones.
import { useState } from 'preact/hooks'
import type { RunLine } from '../../server/protocol'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { Lines } from '../parts/Lines'
import { shownTime } from '../shown-time'
import type { Words } from '../words'
import { RunDetail, State } from './RunDetail'
import { runName } from './run-text'

type RunLogProps = { runs: RunLine[]; words: Words; say(text: string): void; onClose(): void }
/** '' is everybody, or every cause. */
type Filter = { person: string; cause: string; failedOnly: boolean }

export function RunLog({ runs, words, say, onClose }: RunLogProps) {
  const [chosen, choose] = useState<number | null>(null)
  const [filter, setFilter] = useState<Filter>({ person: '', cause: '', failedOnly: false })
  const shown = runs.filter(run => passes(run, filter))
  const run = shown.find(({ id }) => id === chosen) ?? shown[0]
  return (
    <Dialog title={words.runs.title} size="large" closeLabel={words.close} onClose={onClose}>
      {runs.length > 0 && (
        <Filters runs={runs} shown={shown.length} filter={filter} change={setFilter} words={words} />
      )}
      {run ? (
        <div class="two-panes">
          <Lines label={words.runs.list} lines={shown} chosen={run} choose={choose}>
            {line => (
              <span class="line">
                <strong>{runName(line)}</strong>
                <span>
                  {words.runs.causes[line.cause]} · {line.person}
                </span>
                <small>
                  {shownTime(line.at)} <State error={line.error} words={words} />
                </small>
              </span>
            )}
          </Lines>
          <RunDetail run={run} words={words} say={say} />
        </div>
      ) : runs.length > 0 ? (
        <Empty text={words.runs.nothingLeft} />
      ) : (
        <Empty text={words.runs.none} hint={words.runs.noneHint} />
      )}
    </Dialog>
  )
}

const passes = (run: RunLine, { person, cause, failedOnly }: Filter): boolean =>
  (person === '' || run.person === person) &&
  (cause === '' || run.cause === cause) &&
  (!failedOnly || run.error !== null)

type FiltersProps = {
  runs: RunLine[]
  shown: number
  filter: Filter
  change(filter: Filter): void
  words: Words
}

function Filters({ runs, shown, filter, change, words }: FiltersProps) {
  const people = [...new Set(runs.map(({ person }) => person))].sort()
  const causes = [...new Set(runs.map(({ cause }) => cause))]
  return (
    <div class="window-tools">
      <select
        class="field"
        aria-label={words.runs.person}
        value={filter.person}
        onChange={({ currentTarget }) => change({ ...filter, person: currentTarget.value })}
      >
        <option value="">{words.runs.everybody}</option>
        {people.map(person => (
          <option key={person}>{person}</option>
        ))}
      </select>
      <select
        class="field"
        aria-label={words.runs.cause}
        value={filter.cause}
        onChange={({ currentTarget }) => change({ ...filter, cause: currentTarget.value })}
      >
        <option value="">{words.runs.everyCause}</option>
        {causes.map(cause => (
          <option key={cause} value={cause}>
            {words.runs.causes[cause]}
          </option>
        ))}
      </select>
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.failedOnly}
          onChange={({ currentTarget }) => change({ ...filter, failedOnly: currentTarget.checked })}
        />
        {words.runs.failedOnly}
      </label>
      <span class="quiet" role="status">
        {words.runs.shown(shown, runs.length)}
      </span>
    </div>
  )
}
