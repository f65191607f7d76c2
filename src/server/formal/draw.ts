// A formal letter drawn up from the ledger as it stands: page, mail and amount; the same for preview, printer and PDF but for the number.
import type { FormalView, Paper } from '../../contract/formal'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Customer } from '../../core/ledger/types'
import { foreignTotals } from '../../core/receivables/foreign'
import { letterLanguage } from '../../core/reminders/by-policy'
import { recipientsOf } from '../../core/reminders/obstacles'
import { type StatementBook, statementBook } from '../../core/statements/book'
import type { FormalLetter } from '../../core/statements/letters'
import { statementOf } from '../../core/statements/statement'
import { formatMoney } from '../../text/format'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import { type Outcome, ok, problem } from '../answer'
import { oneLine } from '../email/escape'
import { framed, paragraphs } from '../email/framed'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { readArrangements } from '../sending/arrangements'
import { type Loaded, loadLedger } from '../tasks/load'
import { balanceText, DAYS_TO_REPLY, statementPage } from './statement-page'

/** What letters are drawn up from, read once for as many as are asked for. */
export type DrawingDesk = {
  office: Office
  loaded: Loaded
  book: StatementBook
  customers: ReadonlyMap<string, Customer>
}

export type Drawn = {
  language: 'zh-CN' | 'en'
  customer: Customer
  /** Of the record, without what is only known once it goes out. */
  about: Pick<FormalLetter, 'kind' | 'customer' | 'name' | 'from' | 'to' | 'amount' | 'receipt'>
  title: string
  page: (number: string | null) => string
  mail: { subject: string; text: string; html: string; file: string }
  statement: FormalView['statement']
}

/** Google's limit for a subject. */
const MOST_SUBJECT = 250

export const drawingDesk = (office: Office): Outcome<DrawingDesk> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  return ok({
    office,
    loaded: loaded.value,
    book: statementBook(ledger, readLines(office.desk, ledger.currency)),
    customers: new Map(ledger.customers.map(customer => [customer.key, customer])),
  })
}

/** 公司简称, 发件人 and 收款账户 are filled in. */
export const isSenderReady = ({ settings: { sender } }: Office): boolean =>
  [sender.company, sender.person, sender.payTo].every(part => part.trim() !== '')

/** The customer's addresses that can be relied on; none where there are none, or where rows disagree and nobody chose. */
export const addressesOf = ({ office }: DrawingDesk, customer: Customer): string[] => {
  const arrangement = readArrangements(office.desk).find(one => one.customer === customer.key) ?? null
  return recipientsOf({ customer, arrangement, prepaid: 0 })
}

/** A period must be one, and over by today. */
export const draw = (at: DrawingDesk, paper: Paper): Outcome<Drawn> => {
  const customer = at.customers.get(paper.customer)
  if (customer === undefined) return problem('customer-gone', paper.customer)
  return drawStatement(at, paper, customer)
}

const periodOf = ({ from, to }: Pick<Paper, 'from' | 'to'>, today: CalendarDate) => {
  const [first, last] = [calendarDate(from), calendarDate(to)]
  return first === null || last === null || first > last || last > today ? null : { from: first, to: last }
}

const drawStatement = (at: DrawingDesk, paper: Paper, customer: Customer): Outcome<Drawn> => {
  const { office, loaded, book } = at
  const { desk, settings } = office
  const period = periodOf(paper, desk.today)
  if (period === null) return problem('value-malformed', `${paper.from} – ${paper.to}`)
  const { currency } = loaded.ledger
  const language = letterLanguage(customer) ?? settings.letterLanguage
  const { key, name } = customer
  const statement = statementOf(book, {
    ...{ customer: key, name, ...period },
    overdueDays: settings.aging.overdueDays,
  })
  const { sender } = settings
  const { mail, title } = FORMAL_WORDS[language].statement
  const balance = balanceText({ statement, currency, language })
  const { from, to } = period
  const contact = oneLine(customer.contact)
  const amount = formatMoney(statement.closing, currency)
  const subject = oneLine(mail.subject({ company: oneLine(sender.company), day: to, amount }), MOST_SUBJECT)
  const greeted = contact === '' ? oneLine(name) : contact
  const told = mail.body({ contact: greeted, from, to, balance, days: DAYS_TO_REPLY })
  const text = [...told, [sender.company, sender.person, sender.phone].map(part => oneLine(part)).join('\n')]
    .join('\n\n')
    .trim()
  return ok({
    ...{ language, customer, title },
    about: {
      kind: 'statement',
      customer: key,
      name: statement.name,
      from,
      to,
      amount: statement.closing,
      receipt: '',
    },
    page: number =>
      statementPage({ ...{ statement, contact, sender, currency, language, number }, today: desk.today }),
    mail: {
      ...{ subject, text },
      html: framed({ language, title: subject, html: paragraphs(text) }),
      file: fileName(mail.file({ name: oneLine(name, 60), day: to })),
    },
    statement: {
      opening: statement.opening,
      raised: statement.raised,
      lowered: statement.lowered,
      closing: statement.closing,
      writtenOff: statement.writtenOff,
      unreadable: statement.unreadable,
      undated: statement.undated,
      movements: statement.movements.length,
      abroad: foreignTotals(loaded.foreign, key),
    },
  })
}

/** What no system refuses in the name of a file. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
