// What became of a run: how many went, which did not, and why.
import type { RunResult } from '../../contract/reminders'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { useSession } from '../session'

type RunReportProps = { result: RunResult; test: boolean; onClose: () => void }

export const RunReport = ({ result, test, onClose }: RunReportProps) => {
  const { text, words: problems } = useSession()
  const words = text.reminders.result
  const sent = test ? words.tested(result.sent) : words.sent(result.sent)
  return (
    <section class={`card ${result.skipped.length === 0 ? 'good' : ''}`} role="status">
      <div class="spread">
        <p>
          {result.sent === 0 ? words.none : sent} {result.stopped === 'quota' && words.quota}
          {result.stopped === 'time' && words.time}
        </p>
        <Button kind="icon" label={text.common.buttons.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {result.skipped.length > 0 && (
        <>
          <p>{words.skipped(result.skipped.length)}</p>
          <ul class="plain">
            {result.skipped.map(({ customer, name, why }) => (
              <li key={customer}>
                {name}
                {text.common.colon}
                {problems.skipped[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
