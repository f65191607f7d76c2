// One mail, readable as HTML and as plain text, with its attachments and as an .eml file.
import { useEffect, useState } from 'preact/hooks'
import type { MailLine } from '../../server/protocol'
import { Icon } from '../parts/Icon'
import { shownTime } from '../shown-time'
import type { Words } from '../words'

type LetterProps = { mail: MailLine; read(mail: MailLine): void; words: Words }

export function Letter({ mail, read, words: { outbox } }: LetterProps) {
  const [form, setForm] = useState<'html' | 'text'>(mail.hasHtml ? 'html' : 'text')
  useEffect(() => read(mail), [mail, read])
  const lines: [string, string][] = [
    [outbox.from, mail.from],
    [outbox.to, mail.to],
    [outbox.cc, mail.cc],
    [outbox.bcc, mail.bcc],
    [outbox.replyTo, mail.replyTo],
    [outbox.at, shownTime(mail.at)],
  ]
  return (
    <article class="letter">
      <h3>{mail.subject || outbox.noSubject}</h3>
      <dl class="facts">
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Attachments mail={mail} outbox={outbox} />
      <div class="letter-forms">
        <fieldset aria-label={outbox.form}>
          {mail.hasHtml && (
            <button type="button" class="tab" aria-pressed={form === 'html'} onClick={() => setForm('html')}>
              {outbox.html}
            </button>
          )}
          <button type="button" class="tab" aria-pressed={form === 'text'} onClick={() => setForm('text')}>
            {outbox.text}
          </button>
        </fieldset>
        <a class="link" href={`/mail/${mail.id}.eml`} download>
          {outbox.download}
        </a>
      </div>
      {form === 'html' ? (
        <iframe title={outbox.letter} sandbox="" src={`/mail/${mail.id}.html`} />
      ) : (
        <pre>{mail.text}</pre>
      )}
    </article>
  )
}

function Attachments({ mail, outbox }: { mail: MailLine; outbox: Words['outbox'] }) {
  if (mail.attachments.length === 0) return null
  return (
    <ul class="attachments" aria-label={outbox.attachments}>
      {mail.attachments.map(({ name, bytes }, index) => (
        <li key={`${index} ${name}`}>
          <a href={`/mail/${mail.id}/${index + 1}`} download={name}>
            <Icon name="clip" />
            <span>{name}</span>
            <small>{outbox.bytes(bytes)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
