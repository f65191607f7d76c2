// 退信 and 回复: a person says what came back on a letter, or that an address is to be tried again; it stands in 催款记录 beside the letter.
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import { bounceIn } from '../../../core/reminders/log/answers'
import { LETTER_REMARKS } from '../../../text/letters/remarks'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { writeCameBack } from '../../sending/log'

/** A day that does not exist, or is to come, is 'value-malformed'. What somebody wrote there before gives way. */
export const noteCameBack = (
  { desk }: Office,
  { letter, kind, said }: Input<'reminders.cameBack'>,
): Outcome<{ letter: string }> => {
  const on = said === null ? null : calendarDate(said.on)
  if (said !== null && (on === null || on > desk.today)) return problem('value-malformed', said.on)
  const { person } = desk
  const text =
    said === null
      ? ''
      : [on, said.words.trim(), LETTER_REMARKS[person.language].saidBy(person.label())]
          .filter(part => part !== '')
          .join(' ')
  const written = desk.locked(() => writeCameBack(desk, kind, one => (one.letter === letter ? text : null)))
  if (written === null) return problem('busy')
  return written ? ok({ letter }) : problem('input-invalid', letter)
}

export const tryAgain = (
  { desk }: Office,
  { to }: Input<'reminders.tryAgain'>,
): Outcome<{ to: string[] }> => {
  const asked = to.map(address => address.trim().toLowerCase())
  const again = LETTER_REMARKS[desk.person.language].again(desk.person.label(), desk.today)
  const written = desk.locked(() =>
    writeCameBack(desk, 'bounced', (letter, standing) => {
      const bounce = bounceIn(standing)
      const isAsked = letter.to.some(address => asked.includes(address.toLowerCase()))
      if (bounce === null || bounce.again || !isAsked) return null
      return `${standing} ${again}`
    }),
  )
  return written === null ? problem('busy') : ok({ to })
}
