// Notes to the person who sends: plain, short, to himself only.

import { LETTER_WORDS } from '../../text/letters/index'
import { oneLine } from '../email/escape'
import { framed, paragraphs } from '../email/framed'
import type { Desk } from '../ports'

/** Mails the person a note; silently nothing when Google does not tell his address or the quota is used up. */
export const sendNote = (desk: Desk, note: { subject: string; lines: string[] }): void => {
  const to = desk.person.email()
  if (to === '' || desk.mail.quota() < 1) return
  const { language } = desk.person
  const subject = oneLine(note.subject, 250)
  desk.mail.send({
    to: [to],
    subject,
    text: note.lines.join('\n'),
    html: framed({ language, title: subject, html: paragraphs(note.lines.join('\n\n')) }),
    name: LETTER_WORDS[language].noteFrom,
  })
}
