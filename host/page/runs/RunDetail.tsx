// One run: what it cost, its calls service by service, and what it logged.
import type { RunLine } from '../../server/protocol'
import type { Words } from '../words'
import { callsByService, runFacts, runName, runText } from './run-text'

type RunDetailProps = { run: RunLine; words: Words; say(text: string): void }

export function RunDetail({ run, words, say }: RunDetailProps) {
  const { runs } = words
  const copy = () =>
    navigator.clipboard.writeText(runText(run, words)).then(
      () => say(runs.copied),
      () => say(runs.notCopied),
    )
  return (
    <article class="run-detail">
      <header>
        <h3>{runName(run)}</h3>
        <button type="button" class="button" onClick={copy}>
          {runs.copy}
        </button>
      </header>
      {run.error !== null && <p class="run-error">{run.error}</p>}
      <dl class="facts">
        {runFacts(run, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run.calls.length > 0 && <Calls run={run} words={words} />}
      <h4>{runs.log}</h4>
      {run.log.length === 0 ? <p class="quiet">{runs.noLog}</p> : <pre>{run.log.join('\n')}</pre>}
    </article>
  )
}

function Calls({ run, words: { runs } }: { run: RunLine; words: Words }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{runs.service}</th>
          <th scope="col" class="number">
            {runs.times}
          </th>
        </tr>
      </thead>
      {callsByService(run.calls).map(({ service, total, members }) => (
        <tbody key={service}>
          <tr class="service">
            <th scope="rowgroup">{service}</th>
            <td class="number">{total}</td>
          </tr>
          {members.map(([member, count]) => (
            <tr key={member}>
              <td>{member}</td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

export function State({ error, words }: { error: string | null; words: Words }) {
  return error === null ? (
    <span class="state good">{words.runs.done}</span>
  ) : (
    <span class="state bad">{words.runs.failed}</span>
  )
}
