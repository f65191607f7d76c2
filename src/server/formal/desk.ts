// The desk formal letters are drawn up at: what they are made of, read once for as many as are asked for, and the mail each goes out in.
import type { FormalView } from '../../contract/formal'
import type { Customer } from '../../core/ledger/types'
import type { ReceiptLine } from '../../core/receipts/types'
import { recipientsOf } from '../../core/reminders/obstacles'
import type { Arrangement, PlannedLetter } from '../../core/reminders/types'
import { type StatementBook, statementBook } from '../../core/statements/book'
import type { FormalLetter } from '../../core/statements/letters'
import { type Outcome, ok } from '../answer'
import { once } from '../books/read'
import { oneLine } from '../email/escape'
import { framed, paragraphs } from '../email/framed'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { readArrangements } from '../sending/arrangements'
import { type Loaded, loadLedger } from '../tasks/load'
import type { FormalValues } from './texts'

/** What letters are drawn up from, read once for as many as are asked for. */
export type DrawingDesk = {
  office: Office
  loaded: Loaded
  /** Of our own 收款. */
  lines: readonly ReceiptLine[]
  arrangements: () => readonly Arrangement[]
  book: StatementBook
  customers: ReadonlyMap<string, Customer>
}

export type Drawn = {
  language: 'zh-CN' | 'en'
  customer: Customer
  /** Of the record, without what is only known once it goes out. */
  about: Pick<FormalLetter, 'kind' | 'customer' | 'name' | 'from' | 'to' | 'amount'>
  title: string
  /** Null for what is a mail and no paper. */
  page: ((number: string | null) => string) | null
  mail: { subject: string; text: string; html: string; file: string }
  /** What 催款记录 is told of a demand; null for other letters. */
  told: PlannedLetter | null
} & Pick<FormalView, 'statement' | 'demand'>

/** Google's limit for a subject. */
const MOST_SUBJECT = 250

export const drawingDesk = (office: Office): Outcome<DrawingDesk> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const lines = readLines(office.desk, ledger.currency)
  return ok({
    office,
    loaded: loaded.value,
    lines,
    arrangements: once(() => readArrangements(office.desk)),
    book: statementBook(ledger, lines),
    customers: new Map(ledger.customers.map(customer => [customer.key, customer])),
  })
}

/** The customer's addresses that can be relied on; none where there are none, or where rows disagree and nobody chose. */
export const addressesOf = (at: DrawingDesk, customer: Customer): string[] =>
  recipientsOf({ customer, arrangement: arrangedOf(at, customer) })

export const arrangedOf = ({ arrangements }: DrawingDesk, { key }: Customer): Arrangement | null =>
  arrangements().find(one => one.customer === key) ?? null

/** What every letter may name. */
export const commonValues = (
  { desk, settings: { sender } }: Office,
  { name, contact }: Customer,
): FormalValues => ({
  customer: oneLine(name),
  contact: oneLine(contact) || oneLine(name),
  company: oneLine(sender.company),
  sender: oneLine(sender.person),
  phone: oneLine(sender.phone),
  today: desk.today,
})

type Written = { subject: string; told: string[]; file: string }

export const mailOf = (
  { settings: { sender } }: Office,
  language: Drawn['language'],
  { subject: said, told, file }: Written,
): Drawn['mail'] => {
  const subject = oneLine(said, MOST_SUBJECT)
  const signed = [sender.company, sender.person, sender.phone].map(part => oneLine(part)).join('\n')
  const text = [...told, signed].join('\n\n').trim()
  const html = framed({ language, title: subject, html: paragraphs(text) })
  return { subject, text, html, file: fileName(file) }
}

/** What no system refuses in the name of a file. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
