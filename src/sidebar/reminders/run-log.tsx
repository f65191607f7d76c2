// The last runs, newest first.
import type { RunSummary } from '../../contract/reminders'
import { momentText } from '../../text/page/figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

export const RunLog = ({ runs, asOf }: { runs: RunSummary[]; asOf: string }) => {
  const { text } = useSession()
  const { common } = text
  const words = text.reminders.runs
  const newest = runs[0]
  const facts = (run: RunSummary) =>
    [
      words.facts(run.sent, run.withheld),
      run.failed > 0 ? words.failed(run.failed) : '',
      run.unknown > 0 ? words.unknown(run.unknown) : '',
      run.left > 0 ? words.left(run.left) : '',
    ]
      .filter(part => part !== '')
      .join(common.comma)
  const heading = (run: RunSummary) =>
    [momentText(run.at, asOf, common), words.modes[run.mode], run.by]
      .filter(part => part !== '')
      .join(common.dot)
  const conclusion =
    newest === undefined
      ? words.none
      : `${momentText(newest.at, asOf, common)}${common.colon}${facts(newest)}`
  if (newest === undefined) {
    return (
      <section class="fold">
        <h2 class="alone">{words.title}</h2>
        <p class="soft">{conclusion}</p>
      </section>
    )
  }
  return (
    <Fold title={words.title} conclusion={conclusion}>
      <ul class="plain num">
        {runs.map(run => (
          <li key={run.at}>
            {heading(run)}
            <div class="soft">{facts(run)}</div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
