// What the script has mailed: readable as HTML and as plain text, and as an .eml file. Nothing leaves this computer.
import { useState } from 'preact/hooks'
import type { MailLine } from '../../server/protocol'
import { shownTime } from '../shown-time'
import type { Words } from '../words'
import { Dialog } from './Dialog'

type OutboxProps = { mails: MailLine[]; words: Words; onClose(): void }

export function Outbox({ mails, words, onClose }: OutboxProps) {
  const [chosen, choose] = useState<number | null>(null)
  const mail = mails.find(({ id }) => id === chosen) ?? mails[0]
  return (
    <Dialog title={words.outbox.title} size="large" closeLabel={words.close} onClose={onClose}>
      {mail ? (
        <div class="two-panes">
          <ul class="lines" aria-label={words.outbox.title}>
            {mails.map(({ id, to, subject, at }) => (
              <li key={id}>
                <button type="button" aria-current={id === mail.id} onClick={() => choose(id)}>
                  <strong>{subject || words.outbox.noSubject}</strong>
                  <span>{to}</span>
                  <small>{shownTime(at)}</small>
                </button>
              </li>
            ))}
          </ul>
          <Letter key={mail.id} mail={mail} words={words} />
        </div>
      ) : (
        <p class="empty">{words.outbox.empty}</p>
      )}
    </Dialog>
  )
}

function Letter({ mail, words: { outbox } }: { mail: MailLine; words: Words }) {
  const [form, setForm] = useState<'html' | 'text'>(mail.hasHtml ? 'html' : 'text')
  const lines: [string, string][] = [
    [outbox.from, mail.from],
    [outbox.to, mail.to],
    [outbox.cc, mail.cc],
    [outbox.at, shownTime(mail.at)],
    [outbox.attachments, mail.attachments.map(({ name }) => name).join('、')],
  ]
  return (
    <article class="letter">
      <h3>{mail.subject || outbox.noSubject}</h3>
      <dl>
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div class="letter-forms">
        {mail.hasHtml && (
          <button type="button" class="tab" aria-pressed={form === 'html'} onClick={() => setForm('html')}>
            {outbox.html}
          </button>
        )}
        <button type="button" class="tab" aria-pressed={form === 'text'} onClick={() => setForm('text')}>
          {outbox.text}
        </button>
        <a class="link" href={`/mail/${mail.id}.eml`} download>
          {outbox.download}
        </a>
      </div>
      {form === 'html' ? (
        <iframe title={outbox.html} sandbox="" src={`/mail/${mail.id}.html`} />
      ) : (
        <pre>{mail.text}</pre>
      )}
    </article>
  )
}
