// What the script has mailed, newest first. Nothing leaves this computer.
import { useState } from 'preact/hooks'
import type { MailLine } from '../../server/protocol'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { Icon } from '../parts/Icon'
import { Lines } from '../parts/Lines'
import { shownTime } from '../shown-time'
import type { Words } from '../words'
import { Letter } from './Letter'
import type { ReadMails } from './use-read-mails'

type OutboxProps = { mails: MailLine[]; readMails: ReadMails; words: Words; onClose(): void }

/** From this many mails on they can be searched. */
const SEARCHED_FROM = 10

export function Outbox({ mails, readMails, words, onClose }: OutboxProps) {
  const [chosen, choose] = useState<number | null>(null)
  const [wanted, setWanted] = useState('')
  const { outbox } = words
  const found = mails.filter(mail => says(mail, wanted))
  const mail = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <Dialog title={outbox.title} size="large" closeLabel={words.close} onClose={onClose}>
      {mails.length >= SEARCHED_FROM && (
        <div class="window-tools">
          <input
            type="search"
            class="field search"
            aria-label={outbox.search}
            placeholder={outbox.search}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          {wanted !== '' && (
            <span class="quiet" role="status">
              {outbox.found(found.length)}
            </span>
          )}
        </div>
      )}
      {mail ? (
        <div class="two-panes">
          <Lines label={outbox.list} lines={found} chosen={mail} choose={choose}>
            {line => <Line mail={line} unread={!readMails.isRead(line)} words={words} />}
          </Lines>
          <Letter key={mail.id} mail={mail} read={readMails.read} words={words} />
        </div>
      ) : mails.length > 0 ? (
        <Empty text={outbox.nothingFound} />
      ) : (
        <Empty text={outbox.empty} hint={outbox.emptyHint} />
      )}
    </Dialog>
  )
}

function Line({ mail, unread, words: { outbox } }: { mail: MailLine; unread: boolean; words: Words }) {
  return (
    <span class={unread ? 'line unread' : 'line'}>
      <strong>{mail.subject || outbox.noSubject}</strong>
      <span>{mail.to}</span>
      <small>
        {shownTime(mail.at)}
        {mail.attachments.length > 0 && <Icon name="clip" size={12} />}
        {unread && <span class="state news">{outbox.unread}</span>}
      </small>
    </span>
  )
}

/** Whether a mail holds every word looked for, in recipients, subject or text. */
function says({ to, cc, bcc, subject, text }: MailLine, wanted: string): boolean {
  const held = [to, cc, bcc, subject, text].join('\n').toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => held.includes(word))
}
