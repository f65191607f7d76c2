// 回函日期 and 差异说明: what came back of a letter, written only where its row still says what the person saw.
import type { ReplyResult } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import type { FormalLetter } from '../../../core/statements/letters'
import { type Outcome, ok, problem } from '../../answer'
import { type RecordedLetter, readFormalLetters } from '../../formal/records'
import type { Office } from '../../ports'
import { readSetup } from '../../setup-record'

type Asked = Input<'formal.reply'>

/** A day that has not come, or before the letter went out, is 'value-malformed'. */
export const sayReply = ({ desk }: Office, { number, seen, said }: Asked): Outcome<ReplyResult> => {
  const setup = readSetup(desk.documentStore)
  if (setup === null) return problem('not-set-up')
  const repliedOn = said.repliedOn === null ? null : calendarDate(said.repliedOn)
  if (said.repliedOn !== null && (repliedOn === null || repliedOn > desk.today))
    return problem('value-malformed', said.repliedOn)
  const result = desk.locked((): Outcome<ReplyResult> => {
    const letter = readFormalLetters(desk, setup.currency).find(one => one.number === number)
    if (letter === undefined) return problem('letter-gone', number)
    if (repliedOn !== null && repliedOn < letter.at.slice(0, 10)) return problem('value-malformed', repliedOn)
    if (letter.repliedOn !== seen.repliedOn || letter.difference !== seen.difference.trim())
      return ok({ status: 'changed-meanwhile', letter: bare(letter) })
    const difference = said.difference.trim()
    desk.helpers.update('formal-letters', [
      { row: letter.row, values: { repliedOn: repliedOn === null ? '' : { day: repliedOn }, difference } },
    ])
    return ok({ status: 'saved', letter: { ...bare(letter), repliedOn, difference } })
  })
  return result ?? problem('busy')
}

const bare = ({ row: _, ...letter }: RecordedLetter): FormalLetter => letter
