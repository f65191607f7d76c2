// 对账函 on paper: balances, movements, open items and their age, and the reply to be stamped and sent back.
import type { Sender } from '../../contract/settings'
import type { Language } from '../../contract/shapes'
import type { CalendarDate } from '../../core/calendar-date'
import type { CurrencyCode, Minor } from '../../core/money'
import type { Movement, Statement } from '../../core/statements/types'
import { bucketName } from '../../text/buckets'
import { formatMoney } from '../../text/format'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import type { StatementWords } from '../../text/letters/formal/words'
import { type Cell, heading, itemCell, lines, paragraph, signature, table } from './paper'
import type { Paragraphs } from './texts'

export type StatementPaper = {
  statement: Statement
  contact: string
  sender: Sender
  currency: CurrencyCode
  language: Language
  today: CalendarDate
  paragraphs: Paragraphs
  /** 函号; null while it is only a preview. */
  number: string | null
}

/** The reply is asked for within so many days. */
export const DAYS_TO_REPLY = 10

type Balanced = Pick<StatementPaper, 'statement' | 'currency' | 'language'>

const balanceIn = (
  { statement: { closing }, currency }: Balanced,
  words: StatementWords['balance'],
): string => {
  if (closing === 0) return words.none
  return closing > 0
    ? words.owed(formatMoney(closing, currency))
    : words.credit(formatMoney(-closing, currency))
}

/** What the balance means, in our words. */
export const balanceText = (told: Balanced): string =>
  balanceIn(told, FORMAL_WORDS[told.language].statement.balance)

const number = (value: string, strong = false): Cell => ({ text: value, number: true, strong })
const plain = (value: string): Cell => ({ text: value })

export const statementPage = (paper: StatementPaper): string => {
  const { statement, sender, language, contact } = paper
  const { opening, closing } = paper.paragraphs
  const { paper: words, statement: own } = FORMAL_WORDS[language]
  const given = paper.number ?? words.numberPending
  return [
    `<h1>${own.title}</h1>`,
    paragraph(words.number(given), 'right'),
    paragraph(words.to(statement.name), 'b'),
    contact === '' ? '' : paragraph(words.attention(contact)),
    ...opening.map(text => paragraph(text)),
    summary(paper),
    heading(own.movements),
    statement.movements.length === 0 ? paragraph(own.noMovements) : movements(paper),
    statement.items.length === 0 ? '' : heading(own.open) + openItems(paper),
    statement.items.length === 0 ? '' : heading(own.aging) + ages(paper),
    ...closing.map(text => paragraph(text)),
    heading(words.payTo),
    lines(sender.payTo),
    signature(paper),
    reply(paper, given),
  ].join('')
}

const summary = ({ statement, currency, language }: StatementPaper): string => {
  const { summary: words } = FORMAL_WORDS[language].statement
  const { opening, raised, lowered, closing } = statement
  const money = (amount: Minor, strong = false) => number(formatMoney(amount, currency), strong)
  return table({
    head: [words.opening, words.raised, words.lowered, words.closing].map(name => number(name)),
    rows: [[money(opening), money(raised), money(lowered), money(closing, true)]],
  })
}

const movements = ({ statement, currency, language }: StatementPaper): string => {
  const { statement: words } = FORMAL_WORDS[language]
  const money = (amount: Minor) => number(amount === 0 ? '' : formatMoney(amount, currency))
  const { on, what, raised, lowered, balance } = words.columns
  return table({
    head: [plain(on), plain(what), number(raised), number(lowered), number(balance)],
    rows: [
      [
        plain(statement.from),
        plain(words.summary.opening),
        money(0),
        money(0),
        number(formatMoney(statement.opening, currency)),
      ],
      ...statement.movements.map(movement => [
        plain(movement.on),
        plain(movementText(movement, words, language)),
        money(Math.max(0, movement.amount)),
        money(Math.max(0, -movement.amount)),
        number(formatMoney(movement.balance, currency)),
      ]),
    ],
  })
}

/** So many contracts of one receipt are named. */
const MOST_NAMED = 4

const movementText = (
  { kind, reference, what, due }: Movement,
  words: StatementWords,
  language: Language,
): string => {
  const named = what.slice(0, MOST_NAMED).join(language === 'en' ? ', ' : '、')
  const more = what.length > MOST_NAMED ? ` +${what.length - MOST_NAMED}` : ''
  return [words.kinds[kind], reference, named + more, due === null ? '' : words.dueOn(due)]
    .filter(part => part !== '')
    .join(' · ')
}

const openItems = ({ statement, currency, language }: StatementPaper): string => {
  const { statement: words, paper } = FORMAL_WORDS[language]
  const { what, due, days, open } = words.openColumns
  return table({
    head: [plain(what), plain(due), number(days), number(open)],
    rows: [
      ...statement.items.map(item => [
        itemCell(item, language),
        plain(item.due ?? paper.none),
        number(item.daysOverdue > 0 ? String(item.daysOverdue) : ''),
        number(formatMoney(item.open, currency)),
      ]),
      [
        plain(words.total),
        plain(''),
        number(''),
        number(formatMoney(statement.aging.balance, currency), true),
      ],
    ],
  })
}

const ages = ({ statement, currency, language }: StatementPaper): string => {
  const { statement: words, paper } = FORMAL_WORDS[language]
  const { aging, prepaid, closing } = statement
  const isPlaced = aging.buckets.filter(({ id, amount }) => id !== 'undated' || amount > 0)
  return table({
    head: [
      ...isPlaced.map(({ id }) => number(bucketName(id, paper.buckets))),
      ...(prepaid === 0 ? [] : [number(words.prepaid)]),
      number(words.summary.closing),
    ],
    rows: [
      [
        ...isPlaced.map(({ amount }) => number(formatMoney(amount, currency))),
        ...(prepaid === 0 ? [] : [number(formatMoney(-prepaid, currency))]),
        number(formatMoney(closing, currency), true),
      ],
    ],
  })
}

const reply = (paper: StatementPaper, given: string): string => {
  const { statement, sender, language } = paper
  const { paper: words, statement: own } = FORMAL_WORDS[language]
  const { reply: said } = own
  return [
    '<div class="cut"></div>',
    `<h1>${said.title}</h1>`,
    paragraph(said.to(sender.company)),
    paragraph(said.about(given)),
    paragraph(`□ ${said.agrees(statement.to, balanceIn(paper, said.balance))}`),
    paragraph(`□ ${said.differs}`),
    paragraph(said.lines),
    '<div class="blank"></div>',
    paragraph(`${statement.name} ${words.stamp}`, 'right b'),
    paragraph(`${words.date}__________`, 'right'),
  ].join('')
}
