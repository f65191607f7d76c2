// MailApp: sends into the outbox, within the day's quota of recipients.
import {
  limitsOf,
  MAIL_ATTACHMENTS_BYTES,
  MAIL_RECIPIENTS_PER_MESSAGE,
  MAIL_SUBJECT_CHARS,
} from '../runtime/limits'
import { requireScope } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, nowOf } from '../runtime/run'
import { quotaDay } from '../runtime/world'
import type { Mail } from '../types'
import type { BlobInner } from './blob'
import { innerOf, isOffered, offer } from './offer'

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

/** The same trouble in the language of the user's account: a script cannot tell it from the text. */
const TEXTS = {
  quota: { en: 'Service invoked too many times for one day: email.', zh: '一天内调用服务次数太多：email。' },
  recipient: { en: 'Failed to send email: no recipient', zh: '无法发送电子邮件：没有收件人' },
  address: { en: 'Invalid email: ', zh: '电子邮件地址无效：' },
  recipients: { en: 'Limit Exceeded: Email Recipients Per Message.', zh: '超出限制：每封邮件的收件人数量。' },
  body: { en: 'Limit Exceeded: Email Body Size.', zh: '超出限制：电子邮件正文大小。' },
  attachments: { en: 'Limit Exceeded: Email Total Attachments Size.', zh: '超出限制：附件总大小。' },
  subject: { en: 'Argument too large: subject', zh: '参数过大：subject' },
}

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
        send(run, optionsOf(args))
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

function send(run: Run, options: Options): void {
  const mail = mailOf(run, options)
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc]
  if (recipients.length === 0) refuse(run, 'recipient')
  for (const address of recipients) if (!ADDRESS.test(bare(address))) refuse(run, 'address', address)
  if (recipients.length > MAIL_RECIPIENTS_PER_MESSAGE) refuse(run, 'recipients')
  if (mail.subject.length > MAIL_SUBJECT_CHARS) refuse(run, 'subject')
  const { mailBodyBytes } = limitsOf(run.world.account)
  if (Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody)) > mailBodyBytes)
    refuse(run, 'body')
  const attached = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (attached > MAIL_ATTACHMENTS_BYTES) refuse(run, 'attachments')
  if (recipients.length > remaining(run)) refuse(run, 'quota')
  quotaDay(run.world, run.account.email, nowOf(run)).recipients += recipients.length
  run.world.mails.push(mail)
}

function mailOf(run: Run, options: Options): Mail {
  if (options.inlineImages !== undefined)
    fail('MailApp.sendEmail with inlineImages is not offered by this host')
  return {
    from: run.account.email,
    to: addresses(options.to),
    cc: addresses(options.cc),
    bcc: addresses(options.bcc),
    subject: textOf(options.subject),
    body: textOf(options.body),
    htmlBody: textOf(options.htmlBody),
    name: textOf(options.name),
    replyTo: textOf(options.replyTo),
    attachments: attachmentsOf(run, options.attachments),
    at: new Date(nowOf(run)).toISOString(),
  }
}

function attachmentsOf(run: Run, value: unknown): Mail['attachments'] {
  if (!Array.isArray(value)) return []
  return value.map(blob => {
    if (!isOffered(run, blob, 'Blob')) fail('Attachments must be blobs.')
    const { name, type, bytes } = innerOf<BlobInner>(run, blob, 'Blob')
    return { name, type, bytes }
  })
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
  return Math.max(
    0,
    limitsOf(run.world.account).mailRecipients -
      quotaDay(run.world, run.account.email, nowOf(run)).recipients,
  )
}

function refuse(run: Run, trouble: keyof typeof TEXTS, detail = ''): never {
  const language = run.account.locale.startsWith('zh') ? 'zh' : 'en'
  return fail(TEXTS[trouble][language] + detail)
}
