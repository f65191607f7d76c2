// A formal letter drawn up from the ledger as it stands: page, mail and amount; the same for preview, printer and PDF but for the number.
import type { Paper } from '../../contract/formal'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Customer, OpenItem } from '../../core/ledger/types'
import { sum } from '../../core/money'
import { foreignTotals } from '../../core/receivables/foreign'
import { heldUntil } from '../../core/reminders/held-until'
import { activeHolds } from '../../core/reminders/holds'
import { letterLanguage } from '../../core/reminders/policy/ways'
import { demandOf } from '../../core/statements/demand'
import { statementOf } from '../../core/statements/statement'
import { toldByDemand } from '../../core/statements/told'
import { formatMoney } from '../../text/format'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import { type Outcome, ok, problem } from '../answer'
import { oneLine } from '../email/escape'
import { promisesIn } from '../follow-ups/promises'
import { heldPlaces } from '../four-eyes/pending'
import { readHolds } from '../holds/holds'
import type { Office } from '../ports'
import { unappliedOf } from '../receipts/unapplied'
import { neverReminded } from '../sending/ways'
import { demandPage } from './demand-page'
import { addressesOf, arrangedOf, commonValues, type DrawingDesk, type Drawn, mailOf } from './desk'
import { drawReceiptNote } from './receipt-note'
import { balanceText, DAYS_TO_REPLY, statementPage } from './statement-page'
import { paragraphsOf } from './texts'

/** By which a letter is known to be the one that was looked at: paper and mail, to the letter. */
export const seenOf = ({ desk }: Office, { page, mail }: Drawn): string =>
  desk.digest([page === null ? '' : page(null), mail.subject, mail.text].join('\n'))

/** A period must be one, and over by today. */
export const draw = (at: DrawingDesk, paper: Paper): Outcome<Drawn> => {
  const customer = at.customers.get(paper.customer)
  if (customer === undefined) return problem('customer-gone', paper.customer)
  if (paper.kind === 'receipt') return drawReceiptNote(at, paper, customer)
  return paper.kind === 'demand' ? drawDemand(at, paper, customer) : drawStatement(at, paper, customer)
}

type Of<Kind extends Paper['kind']> = Extract<Paper, { kind: Kind }>

const periodOf = ({ from, to }: Of<'statement'>, today: CalendarDate) => {
  const [first, last] = [calendarDate(from), calendarDate(to)]
  return first === null || last === null || first > last || last > today ? null : { from: first, to: last }
}

const drawStatement = (at: DrawingDesk, paper: Of<'statement'>, customer: Customer): Outcome<Drawn> => {
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
  const told = mail.body({ contact: contact || oneLine(name), from, to, balance, days: DAYS_TO_REPLY })
  const paragraphs = paragraphsOf(
    desk.documentStore,
    { language, kind: 'statement' },
    { ...commonValues(office, customer), from, to, balance, replyDays: String(DAYS_TO_REPLY) },
  )
  return ok({
    ...{ language, customer, title },
    about: {
      kind: 'statement',
      customer: key,
      name: statement.name,
      from,
      to,
      amount: statement.closing,
    },
    page: number =>
      statementPage({
        ...{ statement, contact, sender, currency, language, number, paragraphs },
        today: desk.today,
      }),
    mail: mailOf(office, language, {
      subject: mail.subject({ company: oneLine(sender.company), day: to, amount }),
      told,
      file: mail.file({ name: oneLine(name, 60), day: to }),
    }),
    ...{ demand: null, told: null },
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

/** Refused for who is not to be reminded, now or at all; nothing overdue that can be demanded is 'nothing-to-send'. */
const drawDemand = (at: DrawingDesk, paper: Of<'demand'>, customer: Customer): Outcome<Drawn> => {
  const { office, loaded, lines } = at
  const { desk, settings } = office
  const { today } = desk
  const until = calendarDate(paper.until)
  if (until === null || until <= today) return problem('value-malformed', paper.until)
  const { key, name } = customer
  const arranged = arrangedOf(at, customer)
  const own = loaded.items.filter(item => item.customer === key)
  const never = neverReminded(office, loaded)
  const isNever = (item: OpenItem) => never(item, { customer, arranged: arranged ?? undefined })
  if (own.length > 0 && own.every(isNever)) return problem('do-not-remind', name)
  const noted = readHolds(desk, loaded.ledger.currency)
  const promises = promisesIn(desk, loaded, { lines })
  const held = heldUntil(key, { arranged, holds: noted, promises }, today)
  if (held !== null) return problem('customer-held', name, held)
  const holds = activeHolds(noted, today, own)
  const { yearlyRate, interest: usual } = settings.formal
  const basis = paper.interest ?? usual
  const unagreed = { interest: basis, yearlyRate }
  const demand = demandOf(own, {
    unreviewed: heldPlaces(office, { ledger: loaded.ledger, lines }),
    holds,
    unagreed,
    isNever,
  })
  if (demand.lines.length === 0) return problem('nothing-to-send')
  const { currency } = loaded.ledger
  const { sender } = settings
  const language = letterLanguage(customer) ?? settings.letterLanguage
  const { title, mail, count, days } = FORMAL_WORDS[language].demand
  const contact = oneLine(customer.contact)
  const total = formatMoney(demand.total, currency)
  const paragraphs = paragraphsOf(
    desk.documentStore,
    { language, kind: 'demand' },
    {
      ...commonValues(office, customer),
      total,
      count: count(demand.lines.length),
      days: days(demand.lines[0]?.daysOverdue ?? 0),
      deadline: until,
    },
  )
  return ok({
    ...{ language, customer, title },
    about: { kind: 'demand', customer: key, name, from: null, to: today, amount: demand.total },
    page: number =>
      demandPage({
        ...{ demand, name, contact, sender, currency, language, today, until, number, paragraphs },
        yearlyRate: yearlyRate ?? 0,
      }),
    mail: mailOf(office, language, {
      subject: mail.subject({ company: oneLine(sender.company), total }),
      told: mail.body({ contact: contact || oneLine(name), day: today, total, until }),
      file: mail.file({ name: oneLine(name, 60), day: today }),
    }),
    told: toldByDemand(demand, { customer: key, name, contact, to: addressesOf(at, customer) }),
    statement: null,
    demand: {
      ...{
        total: demand.total,
        interest: demand.interest,
        statutory: demand.statutory,
        leftOut: demand.leftOut,
        basis,
        yearlyRate,
        items: demand.lines.length,
      },
      unapplied:
        sum(own.map(({ prepaid }) => prepaid)) + (unappliedOf(loaded.ledger, lines, today).get(key) ?? 0),
    },
  })
}
