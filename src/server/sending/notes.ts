// Notes to the person who sends: plain, short, to himself only.

import { LETTER_WORDS } from '../../text/letters/index'
import { escapeHtml, oneLine } from '../email/escape'
import type { Desk } from '../ports'

/** Mails the person a note; silently nothing when Google does not tell his address or the quota is used up. */
export const sendNote = (desk: Desk, note: { subject: string; lines: string[] }): void => {
  const to = desk.person.email()
  if (to === '' || desk.mail.quota() < 1) return
  desk.mail.send({
    to: [to],
    subject: oneLine(note.subject, 250),
    text: note.lines.join('\n'),
    html: note.lines.map(line => `<p>${escapeHtml(line)}</p>`).join(''),
    name: LETTER_WORDS[desk.person.language].noteFrom,
  })
}
