// 结果不明: a person who looked into the Sent folder says what became of the letter.
import type { Input } from '../../../contract/inputs'
import { LETTER_REMARKS } from '../../../text/letters/remarks'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { writeResults } from '../../sending/log'
import { settleDeadRuns } from '../../sending/recovery'

/** A letter that a colleague has settled already stays as he said. */
export const settleLetter = (
  { desk }: Office,
  { letter, outcome }: Input<'reminders.settle'>,
): Outcome<{ letter: string }> => {
  const settled = desk.locked(() => {
    desk.documentStore.refresh()
    const entry = settleDeadRuns(desk).find(one => one.letter === letter)
    if (entry === undefined) return problem('input-invalid', letter)
    if (entry.outcome === 'unknown') {
      const detail = LETTER_REMARKS[desk.person.language].settled(desk.person.label(), desk.now())
      writeResults(desk, [{ letter, outcome, detail }])
    }
    return ok({ letter })
  })
  return settled ?? problem('busy')
}
