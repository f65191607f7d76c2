// Runs and mails as the page lists them.
import { formatWallTime } from '../../runtime/zones'
import type { Execution, Mail } from '../../types'
import type { MailLine, RunLine } from '../protocol'

/** One run for the execution log; `zone` is the spreadsheet's. */
export function runLine(
  run: Execution,
  { id, cause, method, zone }: Pick<RunLine, 'id' | 'cause' | 'method'> & { zone: string },
): RunLine {
  return {
    id,
    at: wallTime(run.startedAt, zone),
    person: run.user,
    functionName: run.functionName,
    method,
    cause,
    error: run.error ? `${run.error.name}: ${run.error.message}` : null,
    totalCalls: run.totalCalls,
    calls: Object.entries(run.calls).sort(([, a], [, b]) => b - a),
    cellsRead: run.cellsRead,
    cellsWritten: run.cellsWritten,
    simulatedSeconds: run.simulatedSeconds,
    cpuMs: run.cpuMs,
    log: run.log,
  }
}

/** One mail for the outbox. */
export function mailLine(mail: Mail, { id, zone }: { id: number; zone: string }): MailLine {
  return {
    id,
    at: wallTime(mail.at, zone),
    from: mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`,
    to: mail.to.join(', '),
    cc: mail.cc.join(', '),
    bcc: mail.bcc.join(', '),
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.body,
    hasHtml: mail.htmlBody !== '',
    attachments: mail.attachments.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length })),
  }
}

/** The method of a call whose one argument is JSON text naming it, as `rpc` entry points have it; '' for any other. */
export function methodOf(args: unknown[]): string {
  const [text] = args
  return typeof text === 'string' ? (/^\{"method":"([\w.]+)"/.exec(text)?.[1] ?? '') : ''
}

const wallTime = (instant: string, zone: string) => formatWallTime(Date.parse(instant), zone)
