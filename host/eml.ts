// A sent mail as .eml text, to be opened in a mail program.
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from './types'

/** RFC 5322 text with the plain and the HTML part. */
export function emlOf(mail: Mail): Promise<string> {
  const { from, name, to, cc, bcc, subject, body, htmlBody, replyTo, at, attachments } = mail
  const composer = new MailComposer({
    from: name ? { name, address: from } : from,
    to,
    cc,
    bcc,
    subject,
    text: body,
    ...(htmlBody ? { html: htmlBody } : {}),
    ...(replyTo ? { replyTo } : {}),
    date: new Date(at),
    attachments: attachments.map(({ name: filename, type, bytes }) => ({
      filename,
      contentType: type,
      content: Buffer.from(bytes),
    })),
  })
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message.toString('utf8'))))
  })
}
