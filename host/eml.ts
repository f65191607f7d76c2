// A sent mail as .eml text, to be opened in a mail program.
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from './types'

/** The HTML with its inline pictures as data, to be shown in a browser. */
export function htmlWithImages({ htmlBody, inlineImages }: Pick<Mail, 'htmlBody' | 'inlineImages'>): string {
  return inlineImages.reduce((html, { key, type, bytes }) => {
    const data = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    return html.split(`cid:${key}`).join(data)
  }, htmlBody)
}

/** RFC 5322 text with the plain and the HTML part. */
export function emlOf(mail: Mail): Promise<string> {
  const { from, name, to, cc, bcc, subject, body, htmlBody, replyTo, at, attachments, inlineImages } = mail
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
    attachments: [
      ...attachments.map(part),
      ...inlineImages.map(image => ({ ...part(image), cid: image.key })),
    ],
  })
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message.toString('utf8'))))
  })
}

function part({ name: filename, type, bytes }: Mail['attachments'][number]) {
  return { filename, contentType: type, content: Buffer.from(bytes) }
}
