// One formal letter on its way: its paper made a PDF, then the mail. What kept it from leaving is a value; the caller records it.
import type { FormalLetter } from '../../core/statements/letters'
import { problem, type Refusal } from '../answer'
import type { Office, Pdf } from '../ports'
import type { Drawn } from './desk'
import { paperHtml } from './paper'

/** Null once Google has taken it. */
export const deliver = (
  { desk, settings }: Office,
  { language, title, page, mail }: Drawn,
  { number, recipients }: Pick<FormalLetter, 'number' | 'recipients'>,
): Refusal | null => {
  let attachment: Pdf | null = null
  try {
    if (page !== null) attachment = desk.pdf(paperHtml({ language, title, pages: [page(number)] }), mail.file)
  } catch (cause) {
    console.warn(`No PDF: ${cause}`)
  }
  if (page !== null && attachment === null) return problem('pdf-refused')
  try {
    const { subject, text, html } = mail
    desk.mail.send({
      ...{ to: recipients, subject, text, html, name: settings.sender.company },
      ...(attachment !== null && { attachment }),
    })
  } catch (cause) {
    return problem('mail-refused', cause instanceof Error ? cause.message : String(cause))
  }
  return null
}
