import type { Mail } from '../../../../host/types'
import { claimsFrom } from '../../../../src/core/reminders/log/claims'
import type { ReminderPlan } from '../../../../src/core/reminders/types'
import type { BookLetter } from '../../../core/reminders/model/books'
import { judgeLetter, judgePlan } from '../../../core/reminders/model/judge'
import { logRows, value } from '../../receivables-desk'

import type { BuiltDesk } from './sheets'

const OUTCOMES: Record<string, string> = {
  正在发送: 'claimed',
  已发出: 'sent',
  结果不明: 'unknown',
  未发出: 'failed',
  已取消: 'released',
  已人工告知: 'by-hand',
}

const idOf = (reference: string) => Number(reference.replace('HT-', ''))
/** Of the key of an item. */
const rowOf = (item: string) => idOf(/HT-\d+/i.exec(item)?.[0].toUpperCase() ?? '')

/** Number and amount of each contract a mail lists. */
const itemsIn = ({ body }: Mail) =>
  [...body.matchAll(/^\d+\. .*?HT-(\d+).*$/gm)].map(([line, id]) => {
    const amount = /([\d,]+\.\d\d)(?!.*[\d,]+\.\d\d)/.exec(line)?.[1] ?? ''
    return { row: Number(id), amount: Math.round(Number(amount.replace(/,/g, '')) * 100) }
  })

/** What the log says goes into the book, each new mail is judged as of now; `mode`: how the run of this step was started. */
export function note(desk: BuiltDesk, mode: 'by-hand' | 'unattended'): void {
  const { books, host, counts } = desk
  const rows = logRows(host)
  const fresh = host.mails.slice(desk.mails)
  desk.mails = host.mails.length
  for (const known of books.letters.values()) known.logged = rows.some(row => row.函号 === known.letter)
  for (const row of rows) {
    const letter = String(row.函号)
    const outcome = OUTCOMES[String(row.结果)] ?? String(row.结果)
    const known = books.letters.get(letter)
    if (known) known.outcome = outcome
    else books.letters.set(letter, fromRow(row, [letter, outcome]))
  }
  for (const mail of fresh) {
    if (mail.to[0] === host.owner) continue
    const letter = /函号：(\S+)/.exec(mail.body)?.[1] ?? ''
    const known = books.letters.get(letter)
    if (known === undefined) throw new Error(`a mail to ${mail.to.join()} that the log does not know`)
    judgeLetter(books, { ...known, to: mail.to, mode, items: itemsIn(mail) })
    known.left = true
    counts.letters += 1
  }
  for (const { letter, left, outcome } of books.letters.values()) {
    if (left && ['failed', 'released'].includes(outcome))
      throw new Error(`${letter} left, and the log says ${outcome}`)
    if (!left && outcome === 'sent') throw new Error(`${letter} did not leave, and the log says that it did`)
  }
}

export const fromRow = (row: Record<string, unknown>, [letter, outcome]: [string, string]): BookLetter => ({
  letter,
  customer: String(row.客户),
  to: String(row.收件人).split(', '),
  on: String(row.时间).slice(0, 10),
  claims: claimsFrom(String(row.登记项)).map(({ item, level, due }) => ({
    row: rowOf(item),
    level,
    due,
  })),
  left: false,
  outcome,
  logged: true,
})

export const saidOf = ({ letters: planned, withheld }: ReminderPlan) => ({
  letters: planned.map(({ name, to, items, claims }) => ({
    customer: name,
    to,
    items: items.map(({ reference, open }) => ({ row: idOf(reference), amount: open })),
    claims: claims.map(({ item, level, due }) => ({ row: rowOf(item), level, due })),
  })),
  withheld: withheld.map(({ name, reference, amount, reason }) => ({
    row: idOf(reference),
    customer: name,
    amount,
    reason,
  })),
})

export const judgeDesk = (desk: BuiltDesk, mode: 'by-hand' | 'unattended') => {
  const { plan, unknown } = value(desk.people.ann, 'reminders', {})
  note(desk, mode)
  desk.counts.unknown += unknown.length
  judgePlan(desk.books, saidOf(plan))
}
