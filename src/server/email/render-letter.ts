// A planned letter as it leaves: subject, HTML, its plain-text twin and the short text for WeChat.
import type { LetterText, Sender } from '../../contract/settings'
import type { CalendarDate } from '../../core/calendar-date'
import { addDays } from '../../core/calendar-date'
import type { Reading } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import type { PlannedLetter } from '../../core/reminders/types'
import { formatMoney } from '../../text/format'
import { LETTER_WORDS } from '../../text/letters/index'
import { oneLine, severalLines } from './escape'
import { framed, paragraphs } from './framed'
import { matterOf, renderItems } from './items-table'
import { fillTemplate, type LetterValues } from './template'

export type LetterRequest = {
  letter: PlannedLetter
  /** The text of this level in the customer's language. */
  text: LetterText
  sender: Sender
  currency: CurrencyCode
  style: Reading['style']
  asOf: CalendarDate
  /** 函号; null while it is only a preview. */
  number: string | null
}

export type RenderedLetter = { subject: string; html: string; text: string; wechat: string }

/** A formal letter gives the customer this many calendar days to answer. */
const DAYS_TO_ANSWER = 7
/** Google's limit for a subject. */
const MOST_SUBJECT = 250
/** Stands where the item table goes; no cell can bring it in, control characters are taken out. */
const TABLE_MARK = '\u0001'

const valuesOf = (request: LetterRequest): LetterValues => {
  const { letter, text, sender, currency, asOf } = request
  const words = LETTER_WORDS[text.language]
  const person = oneLine(sender.person)
  const phone = oneLine(sender.phone)
  return {
    customer: oneLine(letter.name),
    contact: oneLine(letter.contact) || oneLine(letter.name),
    company: oneLine(sender.company),
    matter: matterOf(itemsOf(request)),
    total: formatMoney(letter.total, currency),
    count: String(letter.items.length),
    days: String(letter.oldestDays),
    oldestDue: letter.items[0]?.due ?? asOf,
    items: TABLE_MARK,
    payTo: severalLines(sender.payTo),
    sender: person,
    phone,
    askAt: words.askAt(person, phone),
    number: request.number ?? words.numberPending,
    today: asOf,
    deadline: addDays(asOf, DAYS_TO_ANSWER),
  }
}

const itemsOf = ({ letter, text, currency, style }: LetterRequest) => ({
  items: letter.items,
  level: letter.level,
  total: letter.total,
  currency,
  language: text.language,
  style,
})

/** The words of a letter as a person may change them: everything filled in but the table and the number, which keep their codes. */
export const wordsOf = (request: LetterRequest): Pick<LetterText, 'subject' | 'body'> => {
  const { tokens } = LETTER_WORDS[request.text.language]
  const kept = { items: codeOf(tokens.items), number: codeOf(tokens.number) }
  const values = { ...valuesOf(request), ...kept }
  const { subject, body } = request.text
  return {
    subject: oneLine(fillTemplate(subject, values), MOST_SUBJECT),
    body: fillTemplate(body.replace(/\r\n?/g, '\n'), values),
  }
}

const codeOf = (token: string): string => `{{${token}}}`

/**
 * Renders the very letter that is sent: preview and sending differ only in the number. Every cell value is escaped; the subject
 * has one line of at most 250 characters.
 */
export const renderLetter = (request: LetterRequest): RenderedLetter => {
  const values = valuesOf(request)
  const words = LETTER_WORDS[request.text.language]
  const items = renderItems(itemsOf(request))
  const subject = oneLine(fillTemplate(request.text.subject, values), MOST_SUBJECT)
  const body = fillTemplate(request.text.body.replace(/\r\n?/g, '\n'), values)
  const parts = body.split(TABLE_MARK)
  // A person who edits the table away would send a letter without its facts.
  const complete = parts.length > 1 ? parts : [body, '']
  const letter = complete.map(paragraphs).join(`<div style="margin:0 0 16px">${items.html}</div>`)
  return {
    subject,
    html: framed({ language: request.text.language, title: subject, html: letter }),
    text: complete.map(part => part.trim()).join(`\n\n${items.text}\n\n`),
    wechat: fillTemplate(request.letter.level === 0 ? words.wechat.notice : words.wechat.reminder, values),
  }
}
