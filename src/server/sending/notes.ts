// Notes within the team: plain and short, to the person who sends or to a colleague.

import { LETTER_WORDS } from '../../text/letters/index'
import { oneLine } from '../email/escape'
import { framed, paragraphs } from '../email/framed'
import type { Desk } from '../ports'

export type Note = { subject: string; lines: string[] }

/** Mails the person a note; silently nothing when Google does not tell his address or the quota is used up. */
export const sendNote = (desk: Desk, note: Note): void => {
  const to = desk.person.email()
  if (to !== '' && desk.mail.quota() > 0) mailNote(desk, { ...note, to })
}

/** Mails a colleague a note, in the language of the person who sends it. */
export const mailNote = (desk: Desk, { to, ...note }: Note & { to: string }): void => {
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
