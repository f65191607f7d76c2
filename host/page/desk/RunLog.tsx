// The execution log: each run of a script function with its service calls, cells and simulated seconds.
import { useState } from 'preact/hooks'
import type { RunLine } from '../../server/protocol'
import { shownSeconds, shownTime } from '../shown-time'
import type { Words } from '../words'
import { Dialog } from './Dialog'

type RunLogProps = { runs: RunLine[]; words: Words; onClose(): void }

export function RunLog({ runs, words, onClose }: RunLogProps) {
  const [chosen, choose] = useState<number | null>(null)
  const run = runs.find(({ id }) => id === chosen) ?? runs[0]
  return (
    <Dialog title={words.runs.title} size="large" closeLabel={words.close} onClose={onClose}>
      {run ? (
        <div class="two-panes">
          <ul class="lines" aria-label={words.runs.title}>
            {runs.map(line => (
              <li key={line.id}>
                <button type="button" aria-current={line.id === run.id} onClick={() => choose(line.id)}>
                  <strong>{nameOf(line)}</strong>
                  <span>
                    {words.runs.causes[line.cause]} · {line.person}
                  </span>
                  <small>
                    {shownTime(line.at)} <State error={line.error} words={words} />
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <RunDetail run={run} words={words} />
        </div>
      ) : (
        <p class="empty">{words.runs.none}</p>
      )}
    </Dialog>
  )
}

const nameOf = ({ functionName, method }: RunLine) =>
  method === '' ? functionName : `${functionName} · ${method}`

function State({ error, words }: { error: string | null; words: Words }) {
  return error === null ? (
    <span class="state good">{words.runs.done}</span>
  ) : (
    <span class="state bad">{words.runs.failed}</span>
  )
}

function RunDetail({ run, words: { runs } }: { run: RunLine; words: Words }) {
  const facts: [string, string][] = [
    [runs.simulated, runs.simulatedText(shownSeconds(run.simulatedSeconds))],
    [runs.cpu, runs.milliseconds(run.cpuMs.toFixed(0))],
    [runs.cells, runs.cellsText(run.cellsRead, run.cellsWritten)],
    [runs.calls, String(run.totalCalls)],
  ]
  return (
    <article class="run-detail">
      <h3>{nameOf(run)}</h3>
      {run.error !== null && <p class="run-error">{run.error}</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run.calls.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{runs.service}</th>
              <th class="number">{runs.times}</th>
            </tr>
          </thead>
          <tbody>
            {run.calls.map(([member, count]) => (
              <tr key={member}>
                <td>{member}</td>
                <td class="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h4>{runs.log}</h4>
      {run.log.length === 0 ? <p class="quiet">{runs.noLog}</p> : <pre>{run.log.join('\n')}</pre>}
    </article>
  )
}
