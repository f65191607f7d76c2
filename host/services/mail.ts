// MailApp: sends into the outbox, within the day's quota of recipients.
// Source: developers.google.com/apps-script/reference/mail/mail-app.
import {
  limitsOf,
  MAIL_ATTACHMENTS,
  MAIL_ATTACHMENTS_BYTES,
  MAIL_RECIPIENTS_PER_MESSAGE,
  MAIL_SUBJECT_CHARS,
} from '../runtime/limits'
import { requireScope } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, nowOf } from '../runtime/run'
import { quotaDay } from '../runtime/world'
import type { Mail } from '../types'
import { innerOf, isOffered, offer } from './offer'
import type { BlobInner } from './utilities/blob'

type Options = {
  to?: unknown
  subject?: unknown
  body?: unknown
  htmlBody?: unknown
  cc?: unknown
  bcc?: unknown
  name?: unknown
  replyTo?: unknown
  noReply?: unknown
  attachments?: unknown
  inlineImages?: unknown
}

const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/

export function mailService(run: Run): GoogleAppsScript.Mail.MailApp {
  return offer<GoogleAppsScript.Mail.MailApp>(run, {
    kind: 'MailApp',
    members: {
      getRemainingDailyQuota: () => {
        requireScope(run, 'MailApp.getRemainingDailyQuota', 'script.send_mail')
        return remaining(run)
      },
      sendEmail: (...args: unknown[]) => {
        requireScope(run, 'MailApp.sendEmail', 'script.send_mail')
        send(run, mailOf(run, optionsOf(args)))
      },
    },
  })
}

/** sendEmail(message), (to, subject, body[, options]) or (to, replyTo, subject, body). */
function optionsOf(args: unknown[]): Options {
  const [first, second, third, fourth] = args
  if (args.length === 1 && typeof first === 'object' && first !== null) return first
  if (args.length < 3) fail("The parameters don't match the method signature for MailApp.sendEmail.")
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth }
  return { ...(fourth as Options | undefined), to: first, subject: second, body: third }
}

function send(run: Run, mail: Mail): void {
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc]
  checkRecipients(recipients)
  if (mail.subject.length > MAIL_SUBJECT_CHARS) fail('Argument too large: subject')
  const { mailBodyBytes } = limitsOf(run.world.account)
  if (Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody)) > mailBodyBytes)
    fail('Limit Exceeded: Email Body Size.')
  checkAttachments([...mail.attachments, ...mail.inlineImages])
  if (recipients.length > remaining(run)) fail('Service invoked too many times for one day: email.')
  quotaDay(run.world, run.account.email, nowOf(run)).recipients += recipients.length
  run.world.mails.push(mail)
}

function checkRecipients(recipients: string[]): void {
  if (recipients.length === 0) fail('Failed to send email: no recipient')
  for (const address of recipients) if (!ADDRESS.test(bare(address))) fail(`Invalid email: ${address}`)
  if (recipients.length > MAIL_RECIPIENTS_PER_MESSAGE) fail('Limit Exceeded: Email Recipients Per Message.')
}

function checkAttachments(files: { bytes: Uint8Array }[]): void {
  if (files.length > MAIL_ATTACHMENTS) fail('Limit Exceeded: Email Attachments Per Message.')
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > MAIL_ATTACHMENTS_BYTES) fail('Limit Exceeded: Email Total Attachments Size.')
}

function mailOf(run: Run, options: Options): Mail {
  return {
    from: senderOf(run, options.noReply === true),
    to: addresses(options.to),
    cc: addresses(options.cc),
    bcc: addresses(options.bcc),
    subject: textOf(options.subject),
    body: textOf(options.body),
    htmlBody: textOf(options.htmlBody),
    name: textOf(options.name),
    replyTo: textOf(options.replyTo),
    attachments: attachmentsOf(run, options.attachments),
    inlineImages: imagesOf(run, options.inlineImages),
    at: new Date(nowOf(run)).toISOString(),
  }
}

/** A generic address of the domain for noReply, which consumer accounts do not have. */
function senderOf(run: Run, noReply: boolean): string {
  const { email } = run.account
  if (!noReply) return email
  if (run.world.account === 'consumer') fail('The option noReply is for Google Workspace accounts only.')
  return `noreply${email.slice(email.indexOf('@'))}`
}

function attachmentsOf(run: Run, value: unknown): Mail['attachments'] {
  return Array.isArray(value) ? value.map(blob => fileOf(run, blob)) : []
}

/** Blobs by the key the HTML names after cid:. */
function imagesOf(run: Run, value: unknown): Mail['inlineImages'] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, blob]) => ({ key, ...fileOf(run, blob) }))
}

function fileOf(run: Run, blob: unknown): Mail['attachments'][number] {
  if (!isOffered(run, blob, 'Blob')) fail('Attachments must be blobs.')
  const { name, type, bytes } = innerOf<BlobInner>(run, blob, 'Blob')
  return { name, type, bytes }
}

function addresses(value: unknown): string[] {
  return textOf(value)
    .split(',')
    .map(address => address.trim())
    .filter(address => address !== '')
}

function bare(address: string): string {
  return /<([^>]+)>\s*$/.exec(address)?.[1] ?? address
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function remaining(run: Run): number {
  const { world, account } = run
  const { recipients } = quotaDay(world, account.email, nowOf(run))
  return Math.max(0, limitsOf(world.account).mailRecipients - recipients)
}
